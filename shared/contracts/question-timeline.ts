import * as z from 'zod';
import { QuestionId } from '../domain/ids.ts';
import { ReviewHistory } from './review-history.ts';

const wordsOfPeople = { reason: true, patientNote: true, internalNote: true } as const;

/** How a question was handled, for operators: ids, codes and times, nobody's words. */
export const QuestionTimeline = z.strictObject({
  questionId: QuestionId,
  items: z.array(ReviewHistory.shape.items.element.omit(wordsOfPeople)).meta({ description: 'The oldest first.' }),
  intact: ReviewHistory.shape.intact,
});
export type QuestionTimeline = z.infer<typeof QuestionTimeline>;
