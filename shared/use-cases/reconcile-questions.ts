import type { DueRows } from '../aws/due-rows.ts';
import type { EventTopic } from '../aws/event-topic.ts';
import type { Outbox } from '../aws/outbox.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { minutesAfter } from '../domain/ids.ts';
import { ensureRunning, resumeExecution } from './resume-execution.ts';
import type { ResumeDeps } from './resume-execution.ts';
import { parkQuestion } from './send-to-review.ts';
import type { ReviewDeps } from './send-to-review.ts';
import { settleEach } from './settle-each.ts';

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
const atOnce = 8;

/**
 * Compares what should have happened with what has: events that never reached the topic, waits that have an outcome but
 * whose execution still waits, questions that no execution works on. Mends what it can; a question whose execution
 * fails again goes to a person. One that cannot be mended keeps no other waiting; the first failure is thrown at the end.
 */
export async function reconcileQuestions(deps: ReconcileDeps, now: Instant): Promise<Reconciled> {
  const before = minutesAfter(now, -patience);
  const republished = await settleEach(await deps.outbox.overdue('publication', before), atOnce, async (row) => {
    await deps.topic.publish([row]);
    await deps.outbox.markPublished([row]);
  });
  const resumed = await settleEach(await deps.outbox.overdue('resumption', before), atOnce, async ({ event }) => {
    await resumeExecution(deps, event.questionId);
    await deps.outbox.markResumed(event);
  });
  const stuck = (await deps.due.upTo('stuck', now)).flatMap((row) => ('questionId' in row ? [row.questionId] : []));
  const mended = await settleEach(stuck, atOnce, (questionId) => mendStuck(deps, questionId, now));
  const failures = [...republished.failures, ...resumed.failures, ...mended.failures];
  if (failures.length > 0) throw failures[0];
  return {
    republished: republished.done.length,
    resumed: resumed.done.length,
    restarted: mended.done.filter((outcome) => outcome === 'started').length,
    parked: mended.done.filter((outcome) => outcome === 'failed').length,
  };
}

/** `started`: another execution has taken over; `failed`: that one has ended too, and a person has the question now. */
async function mendStuck(deps: ReconcileDeps, questionId: QuestionId, now: Instant): Promise<'running' | 'started' | 'failed' | 'ended'> {
  const question = await deps.questions.get(questionId);
  const following = await deps.waits.find(questionId);
  const running = await ensureRunning(deps, question, following?.executionArn ?? deps.executions.arnOf(questionId));
  if (running === 'failed') await parkQuestion(deps, questionId, now);
  return running;
}
