import type { BodyRepository } from '../aws/body-repository.ts';
import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { checkAnswer } from '../domain/answering/check-answer.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId, StaffId } from '../domain/ids.ts';
import { minutesAfter } from '../domain/ids.ts';
import { patientAsked } from '../domain/lifecycle/assignment-steps.ts';
import type { PhiText } from '../domain/phi-text.ts';
import type { Question } from '../domain/question.ts';
import { ownAssignment } from './own-assignment.ts';

export interface AskDeps {
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
  readonly doctors: Pick<DoctorRepository, 'get'>;
  readonly settings: Pick<StageSettings, 'askPatientHours'>;
}

/** How often a patient is asked before the doctor answers with what there is. */
const mostRounds = 3;
/** What nobody looks at before the patient reads it. */
const refused = ['identifiers', 'contactDetails', 'unknownLink', 'promotion'] as const;

/**
 * Asks the patient for more; the doctor's clock stands still meanwhile. Throws Problem: `invalid` for words that name
 * somebody or lead out of this service, `conflict` when enough was asked or an answer is awaited already.
 */
export async function askPatient(deps: AskDeps, questionId: QuestionId, doctorId: StaffId, words: PhiText, now: Instant): Promise<Question> {
  await ownAssignment(deps.questions, questionId, doctorId);
  const { name: doctorName } = await deps.doctors.get(doctorId);
  const { reply, findings } = checkAnswer({ reply: words, questionsAsked: [], urgency: 'routine', everEmergency: false, doctorName });
  const codes = refused.filter((code) => findings.some((finding) => finding.code === code && finding.severity === 'block'));
  if (codes.length > 0) throw new Problem('invalid', 'The patient may not be asked so.', { issues: codes.map((code) => ({ path: 'question', code })) });
  const { rounds } = (await deps.bodies.find(questionId, 'exchange', 'current')) ?? { rounds: [] };
  if (rounds.length >= mostRounds) throw new Problem('conflict', 'The patient has been asked often enough.');
  const exchange = { rounds: [...rounds, { question: reply.text, by: doctorId, askedAt: now }] };
  return deps.questions.apply('askPatient', questionId, now, (question) =>
    question.doctorId === doctorId
      ? {
          next: patientAsked(question, now, minutesAfter(now, deps.settings.askPatientHours * 60)),
          actor: doctorId,
          also: [deps.bodies.put(questionId, 'exchange', 'current', exchange)],
        }
      : undefined,
  );
}
