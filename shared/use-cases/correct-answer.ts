import type { BodyRepository } from '../aws/body-repository.ts';
import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ThreadRepository } from '../aws/thread-repository.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { checkAnswer } from '../domain/answering/check-answer.ts';
import type { AnswerCheck } from '../domain/answering/check-answer.ts';
import type { AnswerBody } from '../domain/bodies.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId, StaffId } from '../domain/ids.ts';
import { answerCorrected } from '../domain/lifecycle/answer-steps.ts';
import type { PhiText } from '../domain/phi-text.ts';
import { publishedDate } from '../domain/publishing/profile.ts';
import { isIn } from '../domain/question.ts';
import type { Question, QuestionIn } from '../domain/question.ts';
import { Slug } from '../domain/thread.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';

export interface CorrectDeps {
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
  readonly doctors: Pick<DoctorRepository, 'get'>;
  readonly threads: Pick<ThreadRepository, 'correctedItem'>;
  readonly settings: Pick<StageSettings, 'country' | 'publishProfile' | 'timeZone'>;
}

export type OutAnswer = QuestionIn<'published' | 'answeredPrivately'>;

/** The caller's answer that is out. Throws Problem('notFound') for somebody else's, `conflict` for one that is not out. */
export async function ownOutAnswer(questions: Pick<QuestionRepository, 'find'>, questionId: QuestionId, doctorId: StaffId): Promise<OutAnswer> {
  const question = await questions.find(questionId);
  if (!question || !('doctorId' in question) || question.doctorId !== doctorId) throw new Problem('notFound', 'No such answer.');
  if (!isIn(question, ['published', 'answeredPrivately'])) throw new Problem('conflict', 'The answer is not out.');
  return question;
}

/**
 * Puts a corrected answer in an answer's place: a version of its own, with the day of the correction on its page. It is
 * checked as the first was; what a moderator would have to decide on is refused here, because nobody looks before it is
 * out. Throws Problem: `invalid` with what was found, `conflict` when the answer is not out.
 */
export async function correctAnswer(deps: CorrectDeps, questionId: QuestionId, doctorId: StaffId, answer: { reply: PhiText; moreInfo?: PhiText | undefined }, now: Instant): Promise<Question> {
  const question = await ownOutAnswer(deps.questions, questionId, doctorId);
  const before = await deps.bodies.find(questionId, 'answer', question.answerVersion);
  if (!before) throw new Problem('conflict', 'The answer is being erased.');
  const checked = await checkCorrection(deps, question, before, answer);
  refuseDoubtful(checked);
  const body = correctedBody(before, checked, now);
  const stored = deps.bodies.put(questionId, 'answer', question.answerVersion + 1, body);
  const isSame = ({ version }: OutAnswer): boolean => version === question.version;
  if (question.status === 'answeredPrivately') {
    return deps.questions.apply('correctPrivately', questionId, now, (current) => (isSame(current) ? { next: answerCorrected(current), actor: doctorId, also: [stored] } : undefined));
  }
  const shown = { text: body.reply, moreInfo: body.moreInfo, author: before.doctor.name, updatedAt: publishedDate(now, deps.settings.publishProfile, deps.settings.timeZone) };
  const page = await deps.threads.correctedItem(Slug.parse(question.slug), question.round, shown);
  return deps.questions.apply('correctPublished', questionId, now, (current) => (isSame(current) ? { next: answerCorrected(current), actor: doctorId, also: [stored, page] } : undefined));
}

async function checkCorrection(deps: CorrectDeps, question: OutAnswer, before: AnswerBody, answer: { reply: PhiText; moreInfo?: PhiText | undefined }): Promise<AnswerCheck> {
  const text = await deps.bodies.find(question.questionId, 'text', question.deidentified.textVersion);
  if (!text) throw new Problem('conflict', 'The question is being erased.');
  const { urgency, everEmergency, country, language } = question;
  const helplines = guidanceFor(country, deps.settings.country, language).lines.map((line) => line.number);
  return checkAnswer({ ...answer, questionsAsked: text.questionsAsked, urgency: urgency.level, everEmergency, doctorName: before.doctor.name, helplines });
}

function refuseDoubtful({ findings }: AnswerCheck): void {
  const blocking = new Map(findings.filter(({ severity }) => severity === 'block').map(({ field, code }) => [`${field} ${code}`, { path: field, code }]));
  if (blocking.size === 0) return;
  const issues = [...blocking.values()];
  throw new Problem('invalid', 'A correction goes out at once: it may hold nothing that a moderator would have to decide on.', { issues });
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
