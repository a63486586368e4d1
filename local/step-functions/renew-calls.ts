import { HeldCall } from './call-function.ts';
import type { Engine } from './engine.ts';

/** Gives every call that a restart makes again its whole time again: its function lost what it had done. */
export function renewCalls(engine: Engine): void {
  const now = engine.clock.now();
  for (const frame of engine.frames.calling()) {
    const held = HeldCall.parse(frame.held);
    const passed = now - held.calledAt;
    const later = (instant: number | null) => (instant === null ? null : instant + passed);
    const renewed = { ...held, calledAt: now };
    engine.frames.save({ ...frame, held: renewed, dueAt: later(frame.dueAt), deadlineAt: later(frame.deadlineAt) });
  }
}
