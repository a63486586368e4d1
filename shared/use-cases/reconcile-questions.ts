import type { DueRows } from '../aws/due-rows.ts';
import type { EventTopic } from '../aws/event-topic.ts';
import type { OpenQuestions } from '../aws/open-questions.ts';
import type { Outbox, OutboxRow } from '../aws/outbox.ts';
import type { WalkProgress } from '../aws/walk-progress.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { minutesAfter } from '../domain/ids.ts';
import { findOrphan } from './find-orphan.ts';
import type { OrphanDeps, OrphanKind } from './find-orphan.ts';
import { mendOrphan } from './mend-orphan.ts';
import type { Mending } from './mend-orphan.ts';
import { resumeExecution } from './resume-execution.ts';
import { settleEach } from './settle-each.ts';
import { walkExecutions } from './walk-executions.ts';
import { carryOutWithdrawal } from './withdraw-question.ts';
import type { CarryOutDeps } from './withdraw-question.ts';

export interface ReconcileDeps extends OrphanDeps, Pick<CarryOutDeps, 'tombstones' | 'threads'> {
  readonly due: DueRows;
  readonly outbox: Outbox;
  readonly topic: EventTopic;
  readonly open: OpenQuestions;
  readonly progress: WalkProgress;
  /** Lets what is under way at this moment come to its end. */
  readonly pause: () => Promise<void>;
}

/** Something that fell between two steps, and what became of it. */
export interface Mended {
  readonly questionId: QuestionId;
  readonly kind: OrphanKind | 'unannounced' | 'not-resumed' | 'not-erased' | 'half-withdrawn';
  readonly mending: Exclude<Mending, 'fine'>;
}

/** What a run mended; what failed keeps no other waiting, and is the caller's to throw once the rest is reported. */
export interface Reconciled {
  readonly mended: readonly Mended[];
  readonly failures: readonly unknown[];
}

/** Minutes that a mark may be old before somebody else's failure is assumed. */
const patience = 5;
const atOnce = 8;

/** A question to look at, with an execution that was seen to run for it. */
export interface Suspect {
  readonly questionId: QuestionId;
  readonly executionArn?: string | undefined;
}

/**
 * Compares what should have happened with what has: events that never reached the topic, waits that have an outcome but
 * whose execution still waits, questions that no execution brings on, executions that no question needs, withdrawals
 * that were begun. Mends what it can; a question whose execution fails again goes to a person.
 */
export async function reconcileQuestions(deps: ReconcileDeps, now: Instant): Promise<Reconciled> {
  const before = minutesAfter(now, -patience);
  const announced = await settleEach(await deps.outbox.overdue('publication', before), atOnce, (row) => announce(deps, row));
  const resumed = await settleEach(await deps.outbox.overdue('resumption', before), atOnce, (row) => resume(deps, row, now));
  const due = (await deps.due.upTo('stuck', now)).filter((row) => 'questionId' in row);
  const withdrawn = await settleEach(due.filter((row) => row.isTombstone), atOnce, (row) => withdraw(deps, row.questionId, now));
  const stuck = due.filter((row) => !row.isTombstone);
  const walked = await walkExecutions(deps);
  const compared = await mendAll(deps, [...stuck, ...walked.done.flat()], now);
  return {
    mended: [...announced.done, ...resumed.done, ...withdrawn.done, ...compared.done].filter((mended) => mended !== undefined),
    failures: [...announced.failures, ...resumed.failures, ...withdrawn.failures, ...walked.failures, ...compared.failures],
  };
}

async function announce({ topic, outbox }: ReconcileDeps, row: OutboxRow): Promise<Mended> {
  await topic.publish([row]);
  await outbox.markPublished([row]);
  return { questionId: row.event.questionId, kind: 'unannounced', mending: 'repaired' };
}

/** A withdrawal is announced again, because whoever erases takes its mark away; any other event lets its execution go on. */
async function resume(deps: ReconcileDeps, row: OutboxRow, now: Instant): Promise<Mended | undefined> {
  const { event } = row;
  const { questionId } = event;
  if (event.type === 'QuestionWithdrawn') {
    await deps.topic.publish([row]);
    return { questionId, kind: 'not-erased', mending: 'repaired' };
  }
  if ((await resumeExecution(deps, questionId)) === 'unsure') {
    const following = await deps.waits.find(questionId);
    const question = await deps.questions.get(questionId);
    const executionArn = following?.executionArn ?? deps.executions.arnOf(questionId);
    await mendOrphan(deps, { kind: 'token-lost', questionId, question, following, executionArn }, now);
  }
  await deps.outbox.markResumed(event);
  return { questionId, kind: 'not-resumed', mending: 'repaired' };
}

/** The patient was not told that it happened, but it was what they wanted. */
async function withdraw(deps: ReconcileDeps, questionId: QuestionId, now: Instant): Promise<Mended> {
  await carryOutWithdrawal(deps, questionId, now);
  return { questionId, kind: 'half-withdrawn', mending: 'repaired' };
}

/** Whatever looks wrong is looked at again after a pause: only what has not moved since is mended. */
async function mendAll(deps: ReconcileDeps, suspects: readonly Suspect[], now: Instant) {
  const find = ({ questionId, executionArn }: Suspect) => findOrphan(deps, questionId, now, executionArn);
  const first = await settleEach(suspects, atOnce, async (suspect) => ((await find(suspect)) ? [suspect] : []));
  // Both walks may have met it; what is mended is on its way again, and would look lost a second time.
  const suspicious = new Map(first.done.flat().map((suspect) => [suspect.questionId, suspect]));
  if (suspicious.size > 0) await deps.pause();
  const second = await settleEach([...suspicious.values()], 1, async (suspect): Promise<Mended | undefined> => {
    const orphan = await find(suspect);
    if (!orphan) return undefined;
    const mending = await mendOrphan(deps, orphan, now);
    return mending === 'fine' ? undefined : { questionId: orphan.questionId, kind: orphan.kind, mending };
  });
  return { done: second.done, failures: [...first.failures, ...second.failures] };
}
