import * as z from 'zod';
import { AnswerField, AnswerFindingCode } from '../domain/answering/answer-finding.ts';
import { Coverage } from '../domain/answering/question-coverage.ts';

const offset = z.int().nonnegative();
const place = { field: AnswerField, start: offset, end: offset };

/** One thing found in an answer, with the words for whoever can act on it, in the question's language. */
export const AnswerFindingView = z.strictObject({
  code: AnswerFindingCode,
  severity: z.enum(['block', 'warn']).meta({ description: '`block`: a moderator decides; `warn`: it may go out.' }),
  field: AnswerField,
  start: offset.optional().meta({ description: 'UTF-16 offset of the field; absent where something is missing from the whole.' }),
  end: offset.optional(),
  question: offset.optional().meta({ description: 'Place in `questions`.' }),
  related: z.strictObject(place).optional().meta({ description: 'The sentence to read beside it, such as what the reply says of the same.' }),
  explanation: z.string(),
  suggestion: z.string(),
});

/** What the checks say of an answer, and by which version of them. */
export const AnswerCheckView = z.strictObject({
  version: z.string().optional().meta({ description: 'Absent on answers from before versions were kept.' }),
  findings: z.array(AnswerFindingView),
  questions: z.array(z.strictObject({ question: z.string(), coverage: Coverage })).meta({ description: 'What was asked, and how far the reply meets it.' }),
});
export type AnswerCheckView = z.infer<typeof AnswerCheckView>;
