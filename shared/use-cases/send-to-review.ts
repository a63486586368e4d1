import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ReviewRepository } from '../aws/review-repository.ts';
import type { TransactItem } from '../aws/transact-item.ts';
import type { Instant, QuestionId, ReviewSubject, StaffId } from '../domain/ids.ts';
import { reviewIdOf } from '../domain/ids.ts';
import { answerInReview, excludedFromAnswer } from '../domain/lifecycle/answer-steps.ts';
import { inReview, withReasons } from '../domain/lifecycle/triage-steps.ts';
import { nextStep, reviewReasons } from '../domain/next-step.ts';
import type { Question, ReviewReason } from '../domain/question.ts';
import { urgencyOf } from '../domain/question.ts';
import type { MinutesPerUrgency } from '../domain/review.ts';
import type { Before } from '../domain/transitions.ts';
import { requestReview } from '../domain/review.ts';

export interface ReviewDeps {
  readonly questions: QuestionRepository;
  readonly reviews: ReviewRepository;
  readonly reviewWithin: MinutesPerUrgency;
}

/** The review rows and event facts that go with a question's way into review. */
export async function opening(deps: ReviewDeps, question: Question, subject: ReviewSubject, reasons: readonly ReviewReason[], excluded: readonly StaffId[], now: Instant) {
  const reviewId = reviewIdOf(question.questionId, subject);
  const existing = await deps.reviews.find(reviewId);
  const { level: urgency } = urgencyOf(question);
  const specialty = 'classification' in question ? question.classification?.specialty : undefined;
  const request = { reviewId, questionId: question.questionId, subject, reasons, urgency, specialty, excluded };
  const review = requestReview(existing, request, now, deps.reviewWithin);
  const before = existing === undefined || existing.state === 'decided' ? [] : existing.reasons;
  const added = review.reasons.filter((reason) => !before.includes(reason));
  return { also: [deps.reviews.put(review, existing)], facts: { reviewId, subject, urgency, reasons: review.reasons, added } };
}

/** What sends a question to review, and what is written with it. */
export interface Sending {
  readonly reasons: readonly ReviewReason[];
  readonly actor: string;
  readonly now: Instant;
  /** The question as the caller judged it; one that has changed since stays where it is. */
  readonly judged?: Question;
  readonly stored?: readonly TransactItem[];
  /** What is known of the question with `stored`. */
  readonly knowing?: (question: Before<'requestReview'>) => Before<'requestReview'>;
}

/**
 * Sends a question to a person, whatever evidence it has; reasons merge into an item that is open already. Answers the
 * question as it stands when it is past that.
 */
export async function sendQuestionToReview(deps: ReviewDeps, questionId: QuestionId, { reasons, actor, now, judged, stored = [], knowing = (known) => known }: Sending): Promise<Question> {
  const sent = await deps.questions.advance('requestReview', questionId, now, async (before) => {
    if (judged && judged.version !== before.version) return undefined;
    const question = knowing(before);
    const { also, facts } = await opening(deps, question, 'question', reasons, [], now);
    return { next: inReview(question, reasons), actor, facts, also: [...also, ...stored] };
  });
  if (sent.status !== 'inReview' || reasons.every((reason) => sent.reasons.includes(reason))) return sent;
  return deps.questions.advance('addReviewReason', questionId, now, async (question) => ({
    next: withReasons(question, reasons),
    actor,
    ...(await opening(deps, question, 'question', reasons, [], now)),
  }));
}

/**
 * Sends an answer to a person who neither wrote it nor, for a question that ever was an emergency, released the
 * question. Rows of `stored` are written with it. Answers the question as it stands when it is past that.
 */
export async function sendAnswerToReview(deps: ReviewDeps, questionId: QuestionId, { reasons, actor, now, judged, stored = [] }: Sending): Promise<Question> {
  const sent = await deps.questions.advance('requestAnswerReview', questionId, now, async (question) => {
    if (judged && judged.version !== question.version) return undefined;
    const { also, facts } = await opening(deps, question, 'answer', reasons, excludedFromAnswer(question), now);
    return { next: answerInReview(question, reasons), actor, facts, also: [...also, ...stored] };
  });
  if (sent.status !== 'answerInReview' || reasons.every((reason) => sent.reasons.includes(reason))) return sent;
  return deps.questions.advance('addAnswerReviewReason', questionId, now, async (question) => {
    const { also, facts } = await opening(deps, question, 'answer', reasons, [question.doctorId], now);
    return { next: answerInReview(question, reasons), actor, facts, also: [...also, ...stored] };
  });
}

/** What is in review but has no item that anybody could decide gets one again. */
export async function reopenReview(deps: ReviewDeps, { questionId, status }: Question, now: Instant): Promise<void> {
  const actor = 'reconcile-questions';
  const reasons: ReviewReason[] = ['stepFailed'];
  if (status === 'inReview') {
    await deps.questions.advance('addReviewReason', questionId, now, async (question) => ({
      next: withReasons(question, reasons),
      actor,
      ...(await opening(deps, question, 'question', reasons, [], now)),
    }));
  } else {
    await deps.questions.advance('addAnswerReviewReason', questionId, now, async (question) => ({
      next: answerInReview(question, reasons),
      actor,
      ...(await opening(deps, question, 'answer', reasons, [question.doctorId], now)),
    }));
  }
}

/**
 * A step failed for good: a person looks at what there is, and hears what triage would have sent them for as well. A
 * question that is with its doctor, or has ended, is left there; one that got a doctor meanwhile is not taken away.
 */
export async function parkQuestion(deps: ReviewDeps, questionId: QuestionId, now: Instant): Promise<Question> {
  const question = await deps.questions.get(questionId);
  const sending = { actor: 'park-question', now, judged: question };
  switch (nextStep(question)) {
    case 'deidentify':
    case 'classify':
    case 'flagUrgency':
    case 'review':
    case 'assign':
      return sendQuestionToReview(deps, questionId, { ...sending, reasons: [...(question.status === 'triaged' ? reviewReasons(question) : []), 'stepFailed'] });
    case 'checkAnswer':
    case 'publish':
    case 'reviewAnswer':
      return sendAnswerToReview(deps, questionId, { ...sending, reasons: ['stepFailed'] });
    default:
      return question;
  }
}
