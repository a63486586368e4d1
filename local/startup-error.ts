/** The start cannot go on, and the reader can do something about it: only the message is printed. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
