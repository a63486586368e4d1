import type { QuestionRepository } from '../aws/question-repository.ts';
import { Problem } from '../domain/errors.ts';
import type { QuestionId, StaffId } from '../domain/ids.ts';
import { isIn } from '../domain/question.ts';
import type { QuestionIn } from '../domain/question.ts';
import { withDoctorStatuses } from '../domain/transitions.ts';

/** The caller's assignment. Throws Problem('notFound') for somebody else's, `conflict` for one that has moved on. */
export async function ownAssignment(questions: Pick<QuestionRepository, 'find'>, questionId: QuestionId, doctorId: StaffId): Promise<QuestionIn<(typeof withDoctorStatuses)[number]>> {
  const question = await questions.find(questionId);
  if (!question || !('doctorId' in question) || question.doctorId !== doctorId) throw new Problem('notFound', 'No such assignment.');
  if (!isIn(question, withDoctorStatuses)) throw new Problem('conflict', 'The assignment has moved on.');
  return question;
}
