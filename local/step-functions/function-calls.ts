import type { Clock } from '../clock.ts';

/**
 * The functions in flight, by frame. A function runs in real time, so a leap of the clock (POST /dev/clock, a laptop that
 * slept) must not time out what it had no chance to finish.
 */
export interface FunctionCalls {
  begin(frameId: number): void;
  finish(frameId: number): void;
  /** How many ms the clock has leapt ahead of real time since the call began, or since this was last asked. */
  takeLeapMs(frameId: number): number;
}

/** Less than this is the two clocks drifting apart, not a leap. */
const smallestLeapMs = 1_000;

export function createFunctionCalls(clock: Clock, realNow: () => number = () => performance.now()): FunctionCalls {
  const offsets = new Map<number, number>();
  const offset = () => clock.now() - realNow();
  return {
    begin(frameId) {
      offsets.set(frameId, offset());
    },
    finish(frameId) {
      offsets.delete(frameId);
    },
    takeLeapMs(frameId) {
      const before = offsets.get(frameId);
      const leap = before === undefined ? 0 : Math.round(offset() - before);
      if (before === undefined || leap < smallestLeapMs) return 0;
      offsets.set(frameId, before + leap);
      return leap;
    },
  };
}
