/** The key under which a body was sent: the same body again is the same question, however often the line breaks. */
export interface Attempt {
  readonly key: string;
  readonly body: string;
}

/** The attempt for a body: the last one's key while nothing has been changed since, else a new key. */
export function attemptFor(body: string, last: Attempt | undefined, newKey: () => string): Attempt {
  return last?.body === body ? last : { key: newKey(), body };
}
