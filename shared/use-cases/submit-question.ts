import type * as z from 'zod';
import type { FollowUpRepository } from '../aws/follow-up-repository.ts';
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
import { findFollowUp } from './find-follow-up.ts';
import { joinRepeat } from './join-repeat.ts';

export interface SubmitDeps {
  readonly receipts: Receipts;
  readonly limits: Pick<IntakeLimits, 'claimKey' | 'claimRepeat' | 'countSubmission'>;
  readonly questions: Pick<QuestionRepository, 'find' | 'hasTombstone'>;
  readonly followUps: Pick<FollowUpRepository, 'next'>;
  readonly queue: SubmissionQueue;
  readonly settings: Pick<StageSettings, 'country' | 'submissionsPerHour' | 'followUpRounds' | 'repeatsJoinBy'>;
}

export interface SubmissionRequest {
  readonly submission: Submission;
  readonly idempotencyKey: string | undefined;
  readonly sourceIp: string;
  readonly now: Instant;
}

/**
 * Puts a question on the queue and hands out its receipt. What reads like an emergency is answered with guidance in the
 * same breath, also when the question is refused. The same again within a day is the question that it was.
 * Throws Problem: `conflict` when the idempotency key stands for another body or an older question, or when there is
 * nothing yet, or something already, that follows up; `notFound` for a follow-up without the receipt of what it goes on
 * from; `throttled` over the flood limit.
 */
export async function submitQuestion(deps: SubmitDeps, request: SubmissionRequest): Promise<z.input<typeof SubmissionAccepted>> {
  const { submission } = request;
  const guidance = guidanceOf(deps, submission);
  await refuseFloods(deps, request, guidance);
  const followUp = await followUpOf(deps, request, guidance);
  const own = await identify(deps, request);
  const { questionId, isOpen } = await joinRepeat(deps, own, { ...request, wording: wordingOf(submission) });
  if (!isOpen) await deps.queue.send(questionId, submission);
  const receipt = await deps.receipts.receiptOf(questionId);
  return {
    questionId, receipt, status: 'submitted',
    ...(followUp && { followUp }),
    ...(isOpen ? { joined: true as const } : {}),
    ...(guidance ? { guidance: { ...guidance, lines: [...guidance.lines] } } : {}),
  };
}

const refusals = {
  wrongReceipt: ['notFound', 'No such question.'],
  noAnswer: ['conflict', 'There is no answer yet that could be followed up.'],
  followedUpAlready: ['conflict', 'Another question goes on from this one already: go on from that one.'],
} as const;

/** Which round a follow-up is; beyond the stage's rounds it is a question of its own. */
async function followUpOf(deps: SubmitDeps, { submission, idempotencyKey }: SubmissionRequest, guidance: Guidance | undefined) {
  if (!submission.followUpOf) return undefined;
  const own = idempotencyKey === undefined ? undefined : await deps.receipts.questionIdFor('key', idempotencyKey);
  const { followUp } = await findFollowUp(deps, submission.followUpOf, own);
  if (followUp === 'roundsUsedUp') return { outcome: 'newQuestion' as const };
  if (typeof followUp === 'object') return { outcome: 'nextRound' as const, round: followUp.round };
  const [kind, says] = refusals[followUp];
  throw new Problem(kind, says, { issues: [{ path: 'followUpOf', code: followUp }], guidance });
}

/** A submission as it is compared with others: in any case and with any white space; who asks what, and with which consents. */
function wordingOf({ text, title, about, consent, language, country, redFlags, followUpOf }: Submission): string {
  const plain = (words: string | undefined) => words?.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return JSON.stringify([plain(text.reveal()), plain(title?.reveal()), { about, consent, language, country, redFlags, followUpOf }]);
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
