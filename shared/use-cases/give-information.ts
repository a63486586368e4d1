import type { StageSettings } from '../config/stage-settings.ts';
import type { QuestionView } from '../contracts/question-view.ts';
import { addInformation } from '../domain/add-information.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { informed, withInformation } from '../domain/lifecycle/assignment-steps.ts';
import type { PhiText } from '../domain/phi-text.ts';
import { readQuestion, requireReceipt } from './read-question.ts';
import type { ReadQuestionDeps } from './read-question.ts';
import { sendQuestionToReview } from './send-to-review.ts';
import type { ReviewDeps } from './send-to-review.ts';

export interface InformationDeps extends ReviewDeps, ReadQuestionDeps {
  readonly settings: Pick<StageSettings, 'answerWithin' | 'workingHours'> & ReadQuestionDeps['settings'];
}

/**
 * The patient's reply to what the doctor asked, de-identified on the way in: the words themselves are kept nowhere. It may
 * raise the urgency; what a person must see first goes to review, the rest back to the doctor. Answers the question as its patient sees it then. Throws Problem: `notFound`
 * without the question's receipt, `conflict` when nothing is asked.
 */
export async function giveInformation(deps: InformationDeps, questionId: QuestionId, receipt: string, words: PhiText, now: Instant): Promise<QuestionView> {
  await requireReceipt(deps.receipts, questionId, receipt);
  const judged = await deps.questions.find(questionId);
  if (judged?.status !== 'awaitingInformation') throw new Problem('conflict', 'Nothing is asked.');
  const { textVersion } = judged.deidentified;
  const [text, exchange] = await Promise.all([deps.bodies.find(questionId, 'text', textVersion), deps.bodies.find(questionId, 'exchange', 'current')]);
  if (!text) throw new Problem('conflict', 'The question is being erased.');
  const { body, added, uncertain, urgency, reasons } = addInformation(text, words);
  const found = { urgency, uncertain, textVersion: textVersion + 1 };
  const rounds = (exchange?.rounds ?? []).map((round, index, all) => (index === all.length - 1 ? { ...round, reply: added, repliedAt: now } : round));
  const stored = [deps.bodies.put(questionId, 'text', found.textVersion, body), deps.bodies.put(questionId, 'exchange', 'current', { rounds })];
  if (reasons.length > 0) {
    const sent = await sendQuestionToReview(deps, questionId, {
      reasons, actor: 'patient', now, judged, stored,
      knowing: (question) => (question.status === 'awaitingInformation' ? withInformation(question, found) : question),
    });
    if (sent.status !== 'inReview') throw new Problem('conflict', 'The question has moved on.');
    return readQuestion(deps, questionId, receipt);
  }
  await deps.questions.apply('giveInformation', questionId, now, (question) =>
    question.version === judged.version ? { next: informed(question, found, now, deps.settings.answerWithin, deps.settings.workingHours), actor: 'patient', also: stored } : undefined,
  );
  return readQuestion(deps, questionId, receipt);
}
