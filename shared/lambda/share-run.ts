/**
 * Lets everybody who asks while the work runs share that run. For the messages of one batch, which all came before it
 * began: work that looks at everything needs doing once for them, and fails for all of them.
 */
export function shareRun<A extends readonly unknown[]>(work: (...args: A) => Promise<unknown>): (...args: A) => Promise<void> {
  let running: Promise<unknown> | undefined;
  return async (...args) => {
    running ??= work(...args).finally(() => (running = undefined));
    await running;
  };
}
