import type { Executions } from '../aws/executions.ts';
import type { TaskTokens } from '../aws/task-tokens.ts';
import type { Following } from '../aws/wait-repository.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { minutesAfter, reviewIdOf } from '../domain/ids.ts';
import { nextStep } from '../domain/next-step.ts';
import { hasEnded, isIn } from '../domain/question.ts';
import type { Question } from '../domain/question.ts';
import { waitingStatuses } from '../domain/transitions.ts';
import type { ResumeDeps } from './resume-execution.ts';
import type { ReviewDeps } from './send-to-review.ts';

export interface OrphanDeps extends ResumeDeps, ReviewDeps {
  readonly tokens: TaskTokens;
  readonly executions: Executions;
}

/** What can be wrong between a question and the execution that works on it; the code of its log line. */
export type OrphanKind =
  | 'unknown-question'
  | 'ended-but-running'
  | 'second-execution'
  | 'execution-gone'
  | 'standing-still'
  | 'review-missing'
  | 'not-asking'
  | 'waits-elsewhere'
  | 'token-lost';

export interface Orphan {
  readonly kind: OrphanKind;
  readonly questionId: QuestionId;
  readonly question: Question | undefined;
  readonly following: Following | undefined;
  /** The execution that it is about. */
  readonly executionArn: string;
}

/** Minutes of quiet before somebody else's failure is assumed: until then a step may still be on its way. */
const patience = 5;
/** Minutes for which steps may go on failing and being tried again. */
const standstill = 60;

/**
 * Compares a question with its execution, and with `runningArn`, one that was seen to run for it; undefined when
 * nothing is wrong, or too early to say. Changes nothing.
 */
export async function findOrphan(deps: OrphanDeps, questionId: QuestionId, now: Instant, runningArn?: string): Promise<Orphan | undefined> {
  const question = await deps.questions.find(questionId);
  const following = await deps.waits.find(questionId);
  const executionArn = following?.executionArn ?? deps.executions.arnOf(questionId);
  const found = (kind: OrphanKind, about = executionArn): Orphan => ({ kind, questionId, question, following, executionArn: about });
  if (!question) return runningArn === undefined ? undefined : found('unknown-question', runningArn);
  const quietSince = minutesAfter(now, -patience);
  if (question.changedAt > quietSince || (following?.wait?.askedAt ?? '') > quietSince) return undefined;
  if (hasEnded(question)) return runningArn === undefined ? undefined : found('ended-but-running', runningArn);
  if (runningArn !== undefined && runningArn !== executionArn) return found('second-execution', runningArn);
  const kind = await kindOfOpen(deps, question, following, executionArn, now);
  return kind && found(kind);
}

async function kindOfOpen(deps: OrphanDeps, question: Question, following: Following | undefined, executionArn: string, now: Instant): Promise<OrphanKind | undefined> {
  if (!(await deps.executions.isRunning(executionArn))) return 'execution-gone';
  if (!isIn(question, waitingStatuses)) return question.changedAt <= minutesAfter(now, -standstill) ? 'standing-still' : undefined;
  if (await lacksReview(deps, question)) return 'review-missing';
  const wait = following?.wait;
  if (!wait) return 'not-asking';
  if (wait.step !== nextStep(question)) return 'waits-elsewhere';
  return (await deps.tokens.isLive(wait.token)) ? undefined : 'token-lost';
}

async function lacksReview({ reviews }: OrphanDeps, { questionId, status }: Question): Promise<boolean> {
  if (status !== 'inReview' && status !== 'answerInReview') return false;
  const review = await reviews.find(reviewIdOf(questionId, status === 'inReview' ? 'question' : 'answer'));
  return review === undefined || review.state === 'decided';
}
