import type { BodyRepository } from '../aws/body-repository.ts';
import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { AnswerTrial } from '../contracts/answer-draft.ts';
import { checkAnswer } from '../domain/answering/check-answer.ts';
import { Problem } from '../domain/errors.ts';
import type { QuestionId, StaffId } from '../domain/ids.ts';
import type { PhiText } from '../domain/phi-text.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';
import { ownAssignment } from './own-assignment.ts';
import { viewAnswerCheck } from './view-answer-check.ts';

export interface TrialDeps {
  readonly questions: Pick<QuestionRepository, 'find'>;
  readonly bodies: Pick<BodyRepository, 'find'>;
  readonly doctors: Pick<DoctorRepository, 'get'>;
  readonly settings: { readonly country: string };
}

/**
 * What the checks would say of an answer, kept nowhere. They read the de-identified question only: whom the patient named
 * is known first when the answer is handed in.
 */
export async function tryAnswer(deps: TrialDeps, questionId: QuestionId, doctorId: StaffId, answer: { reply: PhiText; moreInfo?: PhiText | undefined }): Promise<AnswerTrial> {
  const { deidentified, urgency, everEmergency, country, language } = await ownAssignment(deps.questions, questionId, doctorId);
  const text = await deps.bodies.find(questionId, 'text', deidentified.textVersion);
  if (!text) throw new Problem('gone', 'The question has been withdrawn.');
  const { questionsAsked } = text;
  const { name: doctorName } = await deps.doctors.get(doctorId);
  const helplines = guidanceFor(country, deps.settings.country, language).lines.map((line) => line.number);
  const { reply, moreInfo, findings, coverage, verdict, version } = checkAnswer({ ...answer, questionsAsked, asked: `${text.title ?? ''}\n${text.text}`, urgency: urgency.level, everEmergency, doctorName, helplines });
  const view = viewAnswerCheck({ findings: [...findings], coverage: [...coverage], version }, questionsAsked, language);
  return { ...view, reply: reply.text, ...(moreInfo === undefined ? {} : { moreInfo: moreInfo.text }), verdict };
}
