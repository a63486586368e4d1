import { Decision } from '../../shared/domain/review.ts';
import type { Instant, QuestionId, ReviewSubject } from '../../shared/domain/ids.ts';
import { minutesAfter, reviewIdOf } from '../../shared/domain/ids.ts';
import { acceptQuestion } from '../../shared/domain/lifecycle/accept-question.ts';
import { answerAccepted, answeredPrivately, previewOpened, published } from '../../shared/domain/lifecycle/answer-steps.ts';
import { classified, deidentified, triaged } from '../../shared/domain/lifecycle/triage-steps.ts';
import { withdrawn } from '../../shared/domain/lifecycle/withdraw-question.ts';
import { reviewReasons } from '../../shared/domain/next-step.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import type { Question, QuestionIn } from '../../shared/domain/question.ts';
import { Specialty, UrgencyLevel } from '../../shared/domain/triage.ts';
import { answerAssignment, declineAssignment } from '../../shared/use-cases/answer-assignment.ts';
import { assignDoctor } from '../../shared/use-cases/assign-doctor.ts';
import { decidePreview } from '../../shared/use-cases/decide-preview.ts';
import { decide } from '../../shared/use-cases/decide-review.ts';
import { drainBacklog } from '../../shared/use-cases/drain-backlog.ts';
import { claim, readRawText, unclaim } from '../../shared/use-cases/moderate-review.ts';
import { sendAnswerToReview, sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { sweepDeadlines } from '../../shared/use-cases/sweep-deadlines.ts';
import { Problem } from '../../shared/domain/errors.ts';
import { textBody } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

/** Random choices by which a journey is the same whenever it is played again. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  pick<T>(among: readonly T[]): T;
}

const moderators = ['ann', 'bob', 'cem'] as const;

/** Somebody does something to the question that may be done to it as it stands; what is refused is no journey's end. */
export async function takeAStep(clinic: Clinic, questionId: QuestionId, chance: Chance, now: Instant): Promise<void> {
  const question = await clinic.questions.find(questionId);
  if (!question) return submit(clinic, questionId, chance, now);
  if (chance.below(40) === 0) return withdraw(clinic, questionId, now);
  await step(clinic, question, chance, now).catch((error: unknown) => {
    if (!(error instanceof Problem) || !['conflict', 'forbidden', 'invalid'].includes(error.kind)) throw error;
  });
  if (chance.below(3) === 0) await sweepDeadlines(clinic, now);
}

async function submit(clinic: Clinic, questionId: QuestionId, chance: Chance, now: Instant): Promise<void> {
  const level = chance.pick(UrgencyLevel.options);
  const assessment = { level, redFlags: [], review: level === 'emergency', version: 'v1' };
  const particulars = { consent: { publish: chance.below(3) > 0, preview: chance.below(3) === 0 }, hasContact: false, language: 'en', languageSupported: true, country: 'TW' };
  const raw = clinic.vault.putSubmission(questionId, { text: new PhiText('Why does my eyelid twitch?'), asker: {} });
  await clinic.questions.create(acceptQuestion(questionId, particulars, assessment, now), [raw]);
}

async function withdraw(clinic: Clinic, questionId: QuestionId, now: Instant): Promise<void> {
  await clinic.questions.advance('withdraw', questionId, now, (question) => ({ next: withdrawn(question, now), actor: 'patient' }));
}

async function step(clinic: Clinic, question: Question, chance: Chance, now: Instant): Promise<unknown> {
  const { questionId } = question;
  switch (question.status) {
    case 'submitted': {
      const also = [clinic.bodies.put(questionId, 'text', 1, textBody())];
      return clinic.questions.advance('deidentify', questionId, now, (before) => ({ next: deidentified(before, { uncertain: chance.below(6) === 0 }), actor: 'deidentify', also }));
    }
    case 'deidentified': {
      const found = { specialty: chance.pick(Specialty.options), confidence: 1, probabilities: { neurology: 1, psychiatry: 0, both: 0, other: 0 }, review: false, evidence: [], version: 'v1' };
      return clinic.questions.advance('classify', questionId, now, (before) => ({ next: classified(before, found), actor: 'classify' }));
    }
    case 'classified': {
      const found = { level: chance.pick(UrgencyLevel.options), redFlags: [], review: false, version: 'v1' };
      return clinic.questions.advance('flagUrgency', questionId, now, (before) => ({ next: triaged(before, found), actor: 'flag' }));
    }
    case 'triaged': {
      const reasons = reviewReasons(question);
      return reasons.length > 0 ? sendQuestionToReview(clinic, questionId, { reasons, actor: 'request-review', now }) : assignDoctor(clinic, questionId, now);
    }
    case 'inReview':
      if (chance.below(8) === 0) return sendQuestionToReview(clinic, questionId, { reasons: [chance.pick(['stepFailed', 'abuse', 'identifiersUncertain'] as const)], actor: 'park-question', now });
      return moderate(clinic, questionId, 'question', chance, now);
    case 'awaitingDoctor':
      return drainBacklog(clinic, now);
    case 'assigned':
      if (chance.below(4) === 0) return declineAssignment(clinic, questionId, question.doctorId, { code: chance.below(2) === 0 ? 'notMyField' : 'noTime' }, now);
      return chance.below(3) === 0 ? undefined : answer(clinic, questionId, question.doctorId, now);
    case 'answered':
      return settleAnswer(clinic, question, chance, now);
    case 'answerInReview':
      return moderate(clinic, questionId, 'answer', chance, now);
    case 'awaitingPatient':
      return chance.below(3) === 0 ? undefined : lookAtPage(clinic, question, chance, now);
    default:
      return undefined;
  }
}

async function lookAtPage(clinic: Clinic, { questionId, version }: QuestionIn<'awaitingPatient'>, chance: Chance, now: Instant): Promise<unknown> {
  return decidePreview(clinic, questionId, await clinic.receipts.receiptOf(questionId), { decision: chance.pick(['approve', 'object'] as const), version }, now);
}

function answer(clinic: Clinic, questionId: QuestionId, doctorId: string, now: Instant) {
  return answerAssignment(clinic, questionId, doctorId, { reply: new PhiText('It usually passes.') }, now);
}

async function settleAnswer(clinic: Clinic, { questionId, acceptedBy, consent, previewedAt }: QuestionIn<'answered'>, chance: Chance, now: Instant): Promise<unknown> {
  const { questions } = clinic;
  if (acceptedBy === undefined && chance.below(3) === 0) return sendAnswerToReview(clinic, questionId, { reasons: ['answerCheck'], actor: 'check-answer', now });
  if (acceptedBy === undefined) return questions.advance('acceptAnswer', questionId, now, (before) => ({ next: answerAccepted(before), actor: 'check-answer' }));
  if (consent.publish && consent.preview === true && previewedAt === undefined) {
    return questions.advance('openPreview', questionId, now, (before) => ({ next: previewOpened(before, acceptedBy, minutesAfter(now, 10_080), before.deidentified.textVersion), actor: 'publish-thread' }));
  }
  if (consent.publish) return questions.advance('publish', questionId, now, (before) => ({ next: published(before, `page-${questionId}`, now), actor: 'publish-thread' }));
  return questions.advance('answerPrivately', questionId, now, (before) => ({ next: answeredPrivately(before, now), actor: 'publish-thread' }));
}

async function moderate(clinic: Clinic, questionId: QuestionId, subject: ReviewSubject, chance: Chance, now: Instant): Promise<unknown> {
  const reviewId = reviewIdOf(questionId, subject);
  const review = await clinic.reviews.find(reviewId);
  if (!review || review.state === 'decided') return undefined;
  const staffId = review.state === 'claimed' ? review.claimedBy : chance.pick(moderators);
  const asked = { reviewId, staffId, now };
  if (chance.below(10) === 0) return readRawText(clinic, asked, 'The text is cut off.');
  if (review.state === 'open' || chance.below(6) === 0) return claim(clinic, asked);
  if (chance.below(6) === 0) return unclaim(clinic, asked);
  const decision = chance.pick<Decision>([...Decision.options, 'release', 'release']);
  const corrections = decision === 'release' && subject === 'question' ? { corrections: { specialty: chance.pick(['neurology', 'both'] as const), urgency: chance.pick(['urgent', 'soon'] as const) } } : {};
  return decide(clinic, { reviewId, by: staffId, now, version: review.version, decision, reason: 'So that it goes on.', ...corrections });
}
