/** The time of the embedded engine: real time plus an offset that only ever grows. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Called after the offset grew; timers that fell due must fire then. Returns the way to stop listening. */
  onAdvance(listener: () => void): () => void;
}

/** A clock that `POST /dev/clock` can move forward. It never goes back: timers would fire twice. */
export class AdvanceableClock implements Clock {
  #offsetMs: number;
  readonly #realNow: () => number;
  readonly #listeners = new Set<() => void>();

  /** `offsetMs`: how far an earlier run on the same data had moved the time. */
  constructor(offsetMs = 0, realNow: () => number = Date.now) {
    this.#offsetMs = offsetMs;
    this.#realNow = realNow;
  }

  get offsetMs(): number {
    return this.#offsetMs;
  }

  now(): number {
    return this.#realNow() + this.#offsetMs;
  }

  /** Throws RangeError for a negative or non-finite amount. */
  advance(ms: number): void {
    if (!Number.isFinite(ms) || ms < 0) throw new RangeError('The clock only moves forward.');
    this.#offsetMs += ms;
    for (const listener of this.#listeners) listener();
  }

  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
