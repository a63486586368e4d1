import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { AdvanceableClock } from '../../../local/clock.ts';
import { createWakeTimer } from '../../../local/step-functions/wake-timer.ts';

function timerAt(start: number, due: number[]) {
  vi.useFakeTimers({ now: start });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const clock = new AdvanceableClock();
  const fired: number[] = [];
  const timer = createWakeTimer(clock, () => {
    while ((due[0] ?? Infinity) <= clock.now()) fired.push(due.shift() ?? 0);
    return due[0];
  });
  onTestFinished(() => {
    timer.stop();
  });
  return { clock, timer, fired };
}

describe('the wake timer', () => {
  it('reaches an instant that setTimeout cannot count to', () => {
    const day = 86_400_000;
    const { timer, fired } = timerAt(0, [30 * day]);
    timer.wakeAt(30 * day);
    vi.advanceTimersByTime(30 * day - 1);
    expect(fired).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(fired).toEqual([30 * day]);
  });

  it('wakes for the earlier of two instants and goes on to the later', () => {
    const { timer, fired } = timerAt(0, [50, 100]);
    timer.wakeAt(100);
    timer.wakeAt(50);
    vi.advanceTimersByTime(50);
    expect(fired).toEqual([50]);
    vi.advanceTimersByTime(50);
    expect(fired).toEqual([50, 100]);
  });

  it('fires at once when the clock is moved', () => {
    const { clock, timer, fired } = timerAt(0, [1_000_000]);
    timer.wakeAt(1_000_000);
    clock.advance(1_000_000);
    expect(fired).toEqual([1_000_000]);
  });

  it('stays silent once stopped', () => {
    const { clock, timer, fired } = timerAt(0, [50]);
    timer.wakeAt(50);
    timer.stop();
    clock.advance(100);
    vi.advanceTimersByTime(100);
    expect(fired).toEqual([]);
  });
});
