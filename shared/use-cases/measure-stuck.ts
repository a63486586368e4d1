import type { DueRows } from '../aws/due-rows.ts';
import type { Outbox } from '../aws/outbox.ts';
import type { Instant } from '../domain/ids.ts';
import { minutesAfter } from '../domain/ids.ts';
import type { MetricValues } from '../domain/metrics.ts';

export interface StuckDeps {
  readonly due: DueRows;
  readonly outbox: Outbox;
}

/** Minutes in which the reconciler has looked at least twice. */
const secondLook = 15;

/** What the reconciler has had twice before it and not mended: up to a page of each shard. */
export async function measureStuck({ due, outbox }: StuckDeps, now: Instant): Promise<MetricValues> {
  const before = minutesAfter(now, -secondLook);
  const [questions, waits, events] = await Promise.all([due.upTo('stuck', before), outbox.overdue('resumption', before), outbox.overdue('publication', before)]);
  return { StuckQuestions: questions.length, StuckWaits: waits.length, UnannouncedEvents: events.length };
}
