import type { BodyRepository } from '../aws/body-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import { deidentify } from '../domain/deidentification/deidentify.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { codesOf } from '../domain/lifecycle/accept-question.ts';
import { answerAppealed, appealed, excludedFromAppeal, heardAgain, refusalOfAppeal } from '../domain/lifecycle/appeal-steps.ts';
import type { PhiText } from '../domain/phi-text.ts';
import type { QuestionIn, UrgencyFinding } from '../domain/question.ts';
import { screenSubmission } from '../domain/screening.ts';
import { requireReceipt } from './read-question.ts';
import { opening } from './send-to-review.ts';
import type { ReviewDeps } from './send-to-review.ts';

export interface AppealDeps extends ReviewDeps {
  readonly receipts: Receipts;
  readonly bodies: Pick<BodyRepository, 'put'>;
}

/**
 * A patient asks for another look at a declined question, once: it goes back to where it was declined, before somebody
 * other than who declined it. What they write is de-identified on the way in, and may raise the urgency. Throws Problem:
 * `notFound` without the question's receipt, `conflict` when it is not declined or was appealed before.
 */
export async function appealQuestion(deps: AppealDeps, questionId: QuestionId, receipt: string, words: PhiText | undefined, now: Instant): Promise<void> {
  await requireReceipt(deps.receipts, questionId, receipt);
  const question = await deps.questions.find(questionId);
  if (question?.status !== 'declined') throw new Problem('conflict', 'Only a declined question can be appealed.');
  const refusal = refusalOfAppeal(question);
  if (refusal) throw new Problem('conflict', refusal === 'again' ? 'It was appealed before.' : 'Nothing of it is kept.');
  const heard = hear(words);
  const stored = words ? [deps.bodies.put(questionId, 'reason', 'appeal', { reason: deidentify(words).text, by: 'patient', at: now })] : [];
  const open = async (again: QuestionIn<'declined'>) => {
    const { also, facts } = await opening(deps, again, again.subject, ['appeal'], excludedFromAppeal(again), now);
    return { actor: 'patient', facts, also: [...also, ...stored] };
  };
  if (question.subject === 'question') {
    await deps.questions.apply('appeal', questionId, now, async (before) => {
      const again = heardAgain(before, heard);
      const next = before.version === question.version ? appealed(again) : undefined;
      return next && { next, ...(await open(again)) };
    });
  } else {
    await deps.questions.apply('appealAnswer', questionId, now, async (before) => {
      const again = heardAgain(before, heard);
      const next = before.version === question.version ? answerAppealed(again) : undefined;
      return next && { next, ...(await open(again)) };
    });
  }
}

function hear(words: PhiText | undefined): UrgencyFinding {
  if (!words) return { level: 'routine', redFlags: [], review: false };
  const found = screenSubmission({ text: words });
  // A word or two cannot be judged by themselves: they say nothing new.
  return found.level === 'unknown' ? { level: 'routine', redFlags: [], review: false } : { level: found.level, redFlags: codesOf(found), review: false };
}
