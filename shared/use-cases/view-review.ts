import type { BodyRepository } from '../aws/body-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ReviewItem } from '../contracts/review-view.ts';
import type { Instant, StaffId } from '../domain/ids.ts';
import { urgencyOf } from '../domain/question.ts';
import type { Question } from '../domain/question.ts';
import { allowedActions } from '../domain/review.ts';
import type { Review } from '../domain/review.ts';
import { redFlagLabel } from '../domain/urgency/red-flag-labels.ts';

export interface ViewDeps {
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
}

/** The item as this moderator sees it now, with the actions that the server will accept from them. */
export async function viewReview(deps: ViewDeps, review: Review, staffId: StaffId, now: Instant): Promise<ReviewItem> {
  const question = await deps.questions.get(review.questionId);
  const judged = await judgedText(deps, review, question);
  const found = await deps.bodies.find(review.questionId, 'classification', 'current');
  const { redFlags } = urgencyOf(question);
  return {
    reviewId: review.reviewId,
    questionId: review.questionId,
    subject: review.subject,
    reasons: review.reasons,
    urgency: review.urgency,
    redFlags: redFlags.map((name) => ({ name, label: redFlagLabel(name, 'en') })),
    specialty: ('classification' in question ? question.classification?.specialty : undefined) ?? null,
    ...(found ? { classification: { confidence: found.confidence, evidence: found.evidence } } : {}),
    ...judged,
    dueAt: review.dueAt,
    openedAt: review.openedAt,
    state: review.state === 'claimed' && review.claimExpiresAt <= now ? 'open' : review.state,
    version: review.version,
    ...(review.state === 'claimed' ? { claimedBy: review.claimedBy, claimExpiresAt: review.claimExpiresAt } : {}),
    ...(review.state === 'decided' ? { decision: review.decision } : {}),
    actions: allowedActions(review, { staffId, hasText: judged.text !== null, now }),
  };
}

type Judged = Pick<ReviewItem, 'title' | 'text' | 'spans' | 'question' | 'answer'>;

async function judgedText({ bodies }: ViewDeps, { questionId, subject }: Review, question: Question): Promise<Judged> {
  const version = 'deidentified' in question ? question.deidentified?.textVersion : undefined;
  const asked = version === undefined ? undefined : await bodies.find(questionId, 'text', version);
  if (subject === 'question') return asked ? { title: asked.title, text: asked.text, spans: asked.spans } : { text: null, spans: [] };
  const context = asked ? { question: { title: asked.title, text: asked.text } } : {};
  const answerVersion = 'answerVersion' in question ? question.answerVersion : 0;
  const answer = await bodies.find(questionId, 'answer', answerVersion);
  if (!answer) return { text: null, spans: [], ...context };
  const { reply, spans, moreInfo, doctor, findings } = answer;
  return { text: reply, spans, ...context, answer: { moreInfo, doctor: doctor.name, findings } };
}
