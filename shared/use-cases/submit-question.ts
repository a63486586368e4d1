import type * as z from 'zod';
import type { IntakeLimits } from '../aws/intake-limits.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { SubmissionQueue } from '../aws/submission-queue.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { Submission, SubmissionAccepted } from '../contracts/submission.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { secondsToNextHour } from '../domain/next-hour.ts';
import { languageOf, screenSubmission } from '../domain/screening.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';
import type { Guidance } from '../domain/urgency/crisis-directory.ts';

export interface SubmitDeps {
  readonly receipts: Receipts;
  readonly limits: Pick<IntakeLimits, 'claimKey' | 'countSubmission'>;
  readonly questions: Pick<QuestionRepository, 'find'>;
  readonly queue: SubmissionQueue;
  readonly settings: Pick<StageSettings, 'country' | 'submissionsPerHour'>;
}

export interface SubmissionRequest {
  readonly submission: Submission;
  readonly idempotencyKey: string | undefined;
  readonly sourceIp: string;
  readonly now: Instant;
}

/**
 * Puts a question on the queue and hands out its receipt. What reads like an emergency is answered with guidance in the
 * same breath, also when the flood limit refuses the question.
 * Throws Problem: `conflict` when the idempotency key stands for another body or an older question, `throttled` over the flood limit.
 */
export async function submitQuestion(deps: SubmitDeps, request: SubmissionRequest): Promise<z.input<typeof SubmissionAccepted>> {
  const { submission } = request;
  const guidance = guidanceOf(deps, submission);
  await refuseFloods(deps, request, guidance);
  const questionId = await identify(deps, request);
  await deps.queue.send(questionId, submission);
  const receipt = await deps.receipts.receiptOf(questionId);
  return { questionId, receipt, status: 'submitted', ...(guidance ? { guidance: { ...guidance, lines: [...guidance.lines] } } : {}) };
}

function guidanceOf({ settings }: SubmitDeps, submission: Submission): Guidance | undefined {
  if (screenSubmission(submission).level !== 'emergency') return undefined;
  return guidanceFor(submission.country, settings.country, languageOf(submission));
}

async function refuseFloods(deps: SubmitDeps, { sourceIp, now }: SubmissionRequest, guidance: Guidance | undefined): Promise<void> {
  const most = deps.settings.submissionsPerHour;
  if (most === undefined) return;
  const count = await deps.limits.countSubmission(await deps.receipts.fingerprint('source', sourceIp), Date.parse(now));
  if (count <= most) return;
  throw new Problem('throttled', 'Too many questions from this address.', { retryAfterSeconds: secondsToNextHour(now), guidance });
}

async function identify(deps: SubmitDeps, { submission, idempotencyKey, now }: SubmissionRequest): Promise<QuestionId> {
  if (idempotencyKey === undefined) return deps.receipts.randomQuestionId();
  const { text, title, nickname, ...rest } = submission;
  const body = JSON.stringify([text.reveal(), title?.reveal(), nickname?.reveal(), rest]);
  const keyHash = await deps.receipts.fingerprint('idempotencyKey', idempotencyKey);
  const bodyHash = await deps.receipts.fingerprint('idempotencyBody', body);
  const questionId = await deps.receipts.questionIdFor('key', idempotencyKey);
  // A key is remembered for a day, its question for good. After that day nobody can tell a repeat from another question
  // under an old key, which would be dropped as known: refused, it is not lost.
  const isKnown = (await deps.questions.find(questionId)) !== undefined;
  const claimed = await deps.limits.claimKey(keyHash, bodyHash, Date.parse(now));
  if (claimed === 'other' || (claimed === 'new' && isKnown)) {
    throw new Problem('conflict', 'The idempotency key stands for another submission.', { issues: [{ path: 'Idempotency-Key', code: 'reused' }] });
  }
  return questionId;
}
