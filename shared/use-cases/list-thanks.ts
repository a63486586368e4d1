import type { BodyRepository } from '../aws/body-repository.ts';
import type { FeedbackRepository } from '../aws/feedback-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ThanksList } from '../contracts/feedback-view.ts';
import type { StaffId } from '../domain/ids.ts';

export interface ThanksDeps {
  readonly questions: Pick<QuestionRepository, 'find'>;
  readonly bodies: Pick<BodyRepository, 'find'>;
  readonly feedback: Pick<FeedbackRepository, 'thanksOf'>;
}

/** A page of the answers that a doctor was thanked for, by the questions' own titles. What has been withdrawn is left out. */
export async function listThanks({ questions, bodies, feedback }: ThanksDeps, doctorId: StaffId, cursor: string | undefined): Promise<ThanksList> {
  const page = await feedback.thanksOf(doctorId, cursor);
  const found = await Promise.all(
    page.items.map(async ({ questionId, thankedAt }) => {
      const question = await questions.find(questionId);
      if (!question || !('deidentified' in question) || !question.deidentified) return [];
      const text = await bodies.find(questionId, 'text', question.deidentified.textVersion);
      return text ? [{ questionId, title: text.title ?? '', thankedAt }] : [];
    }),
  );
  return { items: found.flat(), ...(page.cursor === undefined ? {} : { cursor: page.cursor }) };
}
