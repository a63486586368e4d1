import type { BodyRepository } from '../aws/body-repository.ts';
import type { OpinionRepository } from '../aws/opinion-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ReviewRepository } from '../aws/review-repository.ts';
import type { ThreadRepository } from '../aws/thread-repository.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { Instant, QuestionId, StaffId } from '../domain/ids.ts';
import { reviewIdOf } from '../domain/ids.ts';
import { answerRetracted } from '../domain/lifecycle/answer-steps.ts';
import type { Question } from '../domain/question.ts';
import { dropReview } from '../domain/review.ts';
import { ownOutAnswer } from './correct-answer.ts';
import { pageItems } from './withdraw-question.ts';

export interface RetractDeps {
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
  readonly opinions: Pick<OpinionRepository, 'dropRequest'>;
  readonly reviews: Pick<ReviewRepository, 'find' | 'put'>;
  readonly threads: Pick<ThreadRepository, 'goneItems' | 'roundGoneItems'>;
  readonly settings: Pick<StageSettings, 'assignWithin'>;
}

/**
 * Takes an answer back: its page is gone at once, nobody need judge it any more, and the question waits for another doctor. Throws Problem('notFound') for
 * somebody else's, `conflict` for one that is not out.
 */
export async function retractAnswer(deps: RetractDeps, questionId: QuestionId, doctorId: StaffId, reason: string, now: Instant): Promise<Question> {
  await ownOutAnswer(deps.questions, questionId, doctorId);
  return deps.questions.apply('retractAnswer', questionId, now, async (question) => {
    const reviews = await Promise.all((['answer', 'opinion'] as const).map((subject) => deps.reviews.find(reviewIdOf(questionId, subject))));
    const judged = reviews.flatMap((review) => (review && review.state !== 'decided' ? [deps.reviews.put(dropReview(review, 'retracted', doctorId, now), review)] : []));
    const also = [deps.opinions.dropRequest(questionId), deps.bodies.put(questionId, 'reason', 'handedBack', { reason, by: doctorId, at: now }), ...judged, ...(await pageItems(deps, question))];
    return question.doctorId === doctorId ? { next: answerRetracted(question, now, deps.settings.assignWithin), actor: doctorId, facts: { doctorId }, also } : undefined;
  });
}
