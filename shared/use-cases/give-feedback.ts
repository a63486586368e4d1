import type { BodyRepository } from '../aws/body-repository.ts';
import type { FeedbackRepository, NewFeedback } from '../aws/feedback-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { ReviewRepository } from '../aws/review-repository.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { FeedbackRequest } from '../contracts/feedback-view.ts';
import { deidentify } from '../domain/deidentification/deidentify.ts';
import { Problem } from '../domain/errors.ts';
import { isLowRating } from '../domain/feedback.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { reviewIdOf } from '../domain/ids.ts';
import { isIn } from '../domain/question.ts';
import type { QuestionIn } from '../domain/question.ts';
import { requestReview } from '../domain/review.ts';
import { requireReceipt } from './read-question.ts';

export interface FeedbackDeps {
  readonly receipts: Receipts;
  readonly questions: Pick<QuestionRepository, 'find'>;
  readonly bodies: Pick<BodyRepository, 'find'>;
  readonly reviews: Pick<ReviewRepository, 'find' | 'put'>;
  readonly feedback: Pick<FeedbackRepository, 'give'>;
  readonly settings: Pick<StageSettings, 'reviewWithin'>;
}

type Answered = QuestionIn<'published' | 'answeredPrivately'>;

/**
 * Takes what a patient says of the answer, once; the comment is kept only de-identified. An answer that was of no use
 * goes before a moderator other than by its urgency, which is over. Throws Problem: `notFound` without the question's
 * receipt, `conflict` while there is no answer, after a withdrawal, or when it has been said already.
 */
export async function giveFeedback(deps: FeedbackDeps, questionId: QuestionId, receipt: string, request: FeedbackRequest, now: Instant) {
  await requireReceipt(deps.receipts, questionId, receipt);
  const comment = request.comment && deidentify(request.comment).text;
  const body = { answered: request.answered, thanks: request.thanks ?? false, comment, at: now };
  if (!(await deps.questions.find(questionId))) throw new Problem('conflict', 'There is no answer yet.');
  await deps.feedback.give(questionId, async () => {
    const question = await deps.questions.find(questionId);
    if (!question || !isIn(question, ['published', 'answeredPrivately'])) throw new Problem('conflict', 'There is no answer to speak of.');
    if (await deps.bodies.find(questionId, 'feedback', 'current')) throw new Problem('conflict', 'That has been said already.');
    return feedbackOn(deps, question, body, now);
  });
  return { questionId, answered: body.answered, thanks: body.thanks };
}

async function feedbackOn(deps: FeedbackDeps, question: Answered, body: NewFeedback['body'], now: Instant): Promise<NewFeedback> {
  const { questionId, doctorId } = question;
  const event = { questionId, occurredAt: now, resumes: false, actor: 'patient' } as const;
  const given = { ...event, eventId: `${questionId}-feedback`, type: 'FeedbackGiven', facts: body } as const;
  const thanks = body.thanks ? doctorId : undefined;
  if (!isLowRating(body.answered)) return { body, events: [given], thanks, also: [] };
  const { item, facts } = await lowRating(deps, question, now);
  const requested = { ...event, eventId: `${questionId}-feedback-review`, type: 'AnswerReviewRequested', facts, actor: 'give-feedback' } as const;
  return { body, events: [given, requested], thanks, also: [item] };
}

/** The quality of an answer is nobody's emergency: the item waits as long as a routine one may. */
async function lowRating({ reviews, settings }: FeedbackDeps, { questionId, doctorId, classification }: Answered, now: Instant) {
  const reviewId = reviewIdOf(questionId, 'answer');
  const existing = await reviews.find(reviewId);
  const request = { reviewId, questionId, subject: 'answer', reasons: ['lowRating'], urgency: 'routine', specialty: classification.specialty, excluded: [doctorId] } as const;
  const review = requestReview(existing, request, now, settings.reviewWithin);
  return { item: reviews.put(review, existing), facts: { ...request, reasons: review.reasons, added: ['lowRating'], actor: 'give-feedback' } };
}
