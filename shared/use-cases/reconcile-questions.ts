import type { DueRows } from '../aws/due-rows.ts';
import type { EventTopic } from '../aws/event-topic.ts';
import type { Outbox } from '../aws/outbox.ts';
import type { Instant } from '../domain/ids.ts';
import { minutesAfter } from '../domain/ids.ts';
import { ensureRunning, resumeExecution } from './resume-execution.ts';
import type { ResumeDeps } from './resume-execution.ts';
import { parkQuestion } from './send-to-review.ts';
import type { ReviewDeps } from './send-to-review.ts';

export interface ReconcileDeps extends ResumeDeps, ReviewDeps {
  readonly due: DueRows;
  readonly outbox: Outbox;
  readonly topic: EventTopic;
}

/** What a run found and mended. */
export interface Reconciled {
  readonly republished: number;
  readonly resumed: number;
  readonly restarted: number;
  readonly parked: number;
}

/** Minutes that a mark may be old before somebody else's failure is assumed. */
const patience = 5;

/**
 * Compares what should have happened with what has: events that never reached the topic, waits that have an outcome but
 * whose execution still waits, questions that no execution works on. Mends what it can; a question whose execution
 * fails again goes to a person.
 */
export async function reconcileQuestions(deps: ReconcileDeps, now: Instant): Promise<Reconciled> {
  const before = minutesAfter(now, -patience);
  const unpublished = await deps.outbox.overdue('publication', before);
  for (const row of unpublished) {
    await deps.topic.publish(row.event);
    await deps.outbox.markPublished(row);
  }
  const unresumed = await deps.outbox.overdue('resumption', before);
  for (const { event } of unresumed) {
    await resumeExecution(deps, event.questionId);
    await deps.outbox.markResumed(event);
  }
  return { republished: unpublished.length, resumed: unresumed.length, ...(await mendStuck(deps, now)) };
}

async function mendStuck(deps: ReconcileDeps, now: Instant): Promise<Pick<Reconciled, 'restarted' | 'parked'>> {
  let restarted = 0;
  let parked = 0;
  for (const row of await deps.due.upTo('stuck', now)) {
    if (!('question' in row)) continue;
    const { questionId } = row.question;
    const wait = await deps.waits.find(questionId);
    const running = await ensureRunning(deps, row.question, wait?.executionArn ?? deps.executions.arnOf(questionId));
    if (running === 'started') restarted += 1;
    if (running !== 'failed') continue;
    await parkQuestion(deps, questionId, now);
    parked += 1;
  }
  return { restarted, parked };
}
