import * as z from 'zod';
import { Instant, QuestionId } from '../domain/ids.ts';
import { StoredThread } from '../domain/thread.ts';

/** The page that will be published, before its patient. */
export const PreviewView = z.strictObject({
  thread: StoredThread.omit({ slug: true, similar: true }),
  endsAt: Instant.meta({ description: 'Until when the patient may say something to it.' }),
  ifUnanswered: z.enum(['publish', 'hold']).meta({ description: 'What becomes of it when nothing has been said by then.' }),
  version: z.int().positive().meta({ description: 'Of what is shown; the decision names it.' }),
});
export type PreviewView = z.infer<typeof PreviewView>;

const offset = z.int().nonnegative();

export const PreviewDecision = z.strictObject({
  decision: z.enum(['approve', 'object']).meta({ description: '`object`: it is not published; the answer stays the patient’s alone.' }),
  redactions: z
    .array(z.strictObject({ start: offset, end: offset }))
    .max(200)
    .optional()
    .meta({ description: 'What is taken out before it is published, as UTF-16 offsets of the previewed question’s text; the same words go from title and answer too.' }),
  version: z.int().positive(),
});
export type PreviewDecision = z.infer<typeof PreviewDecision>;

/** Where the question stands after the decision: on its way to be published, or answered privately. */
export const PreviewDecided = z.strictObject({ questionId: QuestionId, status: z.enum(['answered', 'answeredPrivately']) });
