import type { BodyRepository } from '../aws/body-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { TransactItem } from '../aws/transact-item.ts';
import { checkAnswer } from '../domain/answering/check-answer.ts';
import type { AnswerCheck } from '../domain/answering/check-answer.ts';
import type { AnswerBody } from '../domain/bodies.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId, StaffId } from '../domain/ids.ts';
import { answerCorrected, correctionProposed, correctionReviewReasons, excludedFromAnswer, nextCorrection } from '../domain/lifecycle/answer-steps.ts';
import type { PhiText } from '../domain/phi-text.ts';
import { isIn } from '../domain/question.ts';
import type { OutQuestion, Question, ReviewReason } from '../domain/question.ts';
import { correctedPage, helplinesOf } from './corrected-page.ts';
import type { CorrectedPageDeps } from './corrected-page.ts';
import { opening } from './send-to-review.ts';
import type { ReviewDeps } from './send-to-review.ts';

export interface CorrectDeps extends ReviewDeps, CorrectedPageDeps {
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
}

/** The caller's answer that is out. Throws Problem('notFound') for somebody else's, `conflict` for one that is not out. */
export async function ownOutAnswer(questions: Pick<QuestionRepository, 'find'>, questionId: QuestionId, doctorId: StaffId): Promise<OutQuestion> {
  const question = await questions.find(questionId);
  if (!question || !('doctorId' in question) || question.doctorId !== doctorId) throw new Problem('notFound', 'No such answer.');
  if (!isIn(question, ['published', 'answeredPrivately'])) throw new Problem('conflict', 'The answer is not out.');
  return question;
}

/**
 * Takes a doctor's correction of an answer that is out: a version of its own, checked as the first was. It takes its
 * place at once, with the day on its page, unless a moderator has to decide on it; until then the answer stays as it is.
 * Throws Problem('conflict') when the answer is not out.
 */
export async function correctAnswer(deps: CorrectDeps, questionId: QuestionId, doctorId: StaffId, answer: { reply: PhiText; moreInfo?: PhiText | undefined }, now: Instant): Promise<Question> {
  const question = await ownOutAnswer(deps.questions, questionId, doctorId);
  const before = await deps.bodies.find(questionId, 'answer', question.answerVersion);
  if (!before) throw new Problem('conflict', 'The answer is being erased.');
  const checked = await checkCorrection(deps, question, before, answer);
  const body = correctedBody(before, checked, now);
  const stored = deps.bodies.put(questionId, 'answer', nextCorrection(question), body);
  const reasons = correctionReviewReasons(question, checked.verdict);
  const change = { question, stored, actor: doctorId, now };
  return reasons.length > 0 ? propose(deps, change, reasons) : putInPlace(deps, change, body);
}

interface Change {
  readonly question: OutQuestion;
  readonly stored: TransactItem;
  readonly actor: StaffId;
  readonly now: Instant;
}

async function putInPlace(deps: CorrectDeps, { question, stored, actor, now }: Change, body: AnswerBody): Promise<Question> {
  const { questionId, version } = question;
  const corrected = <Q extends OutQuestion>(current: Q, also: readonly TransactItem[]) => (current.version === version ? { next: answerCorrected(current), actor, also } : undefined);
  if (question.status === 'answeredPrivately') return deps.questions.apply('correctPrivately', questionId, now, (current) => corrected(current, [stored]));
  const page = await correctedPage(deps, question, body, now);
  return deps.questions.apply('correctPublished', questionId, now, (current) => corrected(current, [stored, page]));
}

/** Puts the correction before a person who neither wrote the answer nor, of what ever was an emergency, released the question. */
async function propose(deps: CorrectDeps, { question, stored, actor, now }: Change, reasons: readonly ReviewReason[]): Promise<Question> {
  const { questionId, version } = question;
  const proposed = async <Q extends OutQuestion>(current: Q) => {
    if (current.version !== version) return undefined;
    const { also, facts } = await opening(deps, current, 'answer', reasons, excludedFromAnswer(current), now);
    return { next: correctionProposed(current), actor, facts, also: [...also, stored] };
  };
  return question.status === 'published'
    ? deps.questions.apply('proposeCorrection', questionId, now, proposed)
    : deps.questions.apply('proposePrivately', questionId, now, proposed);
}

async function checkCorrection(deps: CorrectDeps, question: OutQuestion, before: AnswerBody, answer: { reply: PhiText; moreInfo?: PhiText | undefined }): Promise<AnswerCheck> {
  const text = await deps.bodies.find(question.questionId, 'text', question.deidentified.textVersion);
  if (!text) throw new Problem('conflict', 'The question is being erased.');
  const { urgency, everEmergency } = question;
  const helplines = helplinesOf(question, deps.settings.country);
  return checkAnswer({ ...answer, questionsAsked: text.questionsAsked, asked: `${text.title ?? ''}\n${text.text}`, urgency: urgency.level, everEmergency, doctorName: before.doctor.name, helplines });
}

function correctedBody(before: AnswerBody, { reply, moreInfo, findings, coverage, version }: AnswerCheck, now: Instant): AnswerBody {
  return {
    reply: reply.text,
    spans: [...reply.placeholders],
    ...(moreInfo === undefined ? {} : { moreInfo: moreInfo.text }),
    doctor: before.doctor,
    answeredAt: before.answeredAt,
    correctedAt: now,
    findings: [...findings],
    coverage: [...coverage],
    version,
  };
}
