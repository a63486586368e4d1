import type { IntakeLimits } from '../aws/intake-limits.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { Submission } from '../contracts/submission.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { hasEnded } from '../domain/question.ts';

export interface RepeatDeps {
  readonly receipts: Pick<Receipts, 'fingerprint'>;
  readonly limits: Pick<IntakeLimits, 'claimRepeat'>;
  readonly questions: Pick<QuestionRepository, 'find' | 'hasTombstone'>;
  readonly settings: Pick<StageSettings, 'repeatsJoinBy'>;
}

/** A submission to compare with those of a day: `wording` is all of it that makes it the same, in one string. */
export interface Comparable {
  readonly submission: Pick<Submission, 'contact'>;
  readonly wording: string;
  readonly sourceIp: string;
  readonly now: Instant;
}

/**
 * Which question a submission is: `questionId`, or the one that the same person asked in the same words within a day and
 * that has not ended. Only keyed hashes are kept, for that day. `isOpen`: it has been taken in; one that has not may have
 * been lost on its way, and is sent again under its own id.
 */
export async function joinRepeat(deps: RepeatDeps, questionId: QuestionId, compared: Comparable): Promise<{ questionId: QuestionId; isOpen: boolean }> {
  const nowMs = Date.parse(compared.now);
  for (const hash of await hashesOf(deps, compared)) {
    const standing = await deps.limits.claimRepeat(hash, questionId, nowMs);
    if (standing === questionId) continue;
    const question = await deps.questions.find(standing);
    if (question && !hasEnded(question)) return { questionId: standing, isOpen: true };
    if (!question && !(await deps.questions.hasTombstone(standing))) return { questionId: standing, isOpen: false };
    await deps.limits.claimRepeat(hash, questionId, nowMs, standing);
  }
  return { questionId, isOpen: false };
}

async function hashesOf({ receipts, settings }: RepeatDeps, { submission, wording, sourceIp }: Comparable): Promise<string[]> {
  const by = settings.repeatsJoinBy;
  const email = submission.contact?.email.toLowerCase();
  const who = [...(by !== 'nothing' && email !== undefined ? [`contact\u0000${email}`] : []), ...(by === 'source' ? [`source\u0000${sourceIp}`] : [])];
  return Promise.all(who.map((each) => receipts.fingerprint('repeat', `${each}\u0000${wording}`)));
}
