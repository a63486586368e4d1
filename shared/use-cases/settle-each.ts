export interface Settled<R> {
  readonly done: readonly R[];
  /** What was thrown, in the order of the items. */
  readonly failures: readonly unknown[];
}

/** Does one after the other, each whatever became of those before it; the first failure is thrown at the end. */
export async function inTurn(...works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const { failures } = await settleEach(works, 1, (work) => work());
  if (failures.length > 0) throw failures[0];
}

/** Does the work for every item, `atOnce` at a time; one that fails keeps no other waiting. The caller throws at the end. */
export async function settleEach<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<Settled<R>> {
  const done: R[] = [];
  const failures: unknown[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    for (const outcome of await Promise.allSettled(items.slice(start, start + atOnce).map(work))) {
      if (outcome.status === 'fulfilled') done.push(outcome.value);
      else failures.push(outcome.reason);
    }
  }
  return { done, failures };
}
