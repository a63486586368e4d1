import type { Clock } from '../clock.ts';

/** One timer for everything that falls due, however far away. */
export interface WakeTimer {
  /** Makes sure that `fire` runs at this instant, or sooner. */
  wakeAt(instant: number): void;
  stop(): void;
}

/** A timer never sleeps longer: setTimeout cannot count 25 days, and the machine's clock may be set meanwhile. */
const longestSleepMs = 60_000;

/** `fire` handles what is due and returns the next due instant, if there is one. It also runs when the clock advances. */
export function createWakeTimer(clock: Clock, fire: () => number | undefined): WakeTimer {
  let timer: NodeJS.Timeout | undefined;
  let armedFor = Number.POSITIVE_INFINITY;
  let stopped = false;

  const wakeAt = (instant: number) => {
    if (stopped || instant >= armedFor) return;
    armedFor = instant;
    clearTimeout(timer);
    timer = setTimeout(run, Math.min(Math.max(0, instant - clock.now()), longestSleepMs));
    timer.unref();
  };
  const run = () => {
    clearTimeout(timer);
    armedFor = Number.POSITIVE_INFINITY;
    const next = fire();
    if (next !== undefined) wakeAt(next);
  };
  const stopListening = clock.onAdvance(run);
  return {
    wakeAt,
    stop() {
      stopped = true;
      clearTimeout(timer);
      stopListening();
    },
  };
}
