import type { AdvanceableClock } from './clock.ts';

/** Mirrors the clock's offset into memory that worker threads read (see `virtual-date.mjs`). One BigInt64: milliseconds. */
export function shareOffset(clock: AdvanceableClock): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(8);
  const cell = new BigInt64Array(buffer);
  const mirror = (): void => void Atomics.store(cell, 0, BigInt(Math.round(clock.offsetMs)));
  clock.onAdvance(mirror);
  mirror();
  return buffer;
}
