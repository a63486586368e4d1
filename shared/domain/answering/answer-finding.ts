import * as z from 'zod';

export const AnswerFindingCode = z.enum([
  'identifiers',
  'contactDetails',
  'unknownLink',
  'promotion',
  'prescribing',
  'certaintyOfDiagnosis',
  'mereReassurance',
  'missingSeekCare',
  'careTooSlow',
  'dangerInAnswer',
  'methodDetails',
  'unansweredQuestion',
  'moreInfoContradicts',
  'moreInfoAddsAdvice',
  'moreInfoAddsDiagnosis',
  'everEmergency',
]);
export type AnswerFindingCode = z.infer<typeof AnswerFindingCode>;

export const AnswerField = z.enum(['reply', 'moreInfo']);
export type AnswerField = z.infer<typeof AnswerField>;
const offset = z.int().nonnegative();

/**
 * Something a person should know of an answer. `block`: a moderator decides; `warn`: it may go out. `start` and `end` are
 * UTF-16 offsets of the de-identified field; `question` is the place in `questionsAsked`; `related` is the sentence that it
 * is to be read beside.
 */
export const AnswerFinding = z.object({
  code: AnswerFindingCode,
  severity: z.enum(['block', 'warn']),
  field: AnswerField,
  start: offset.optional(),
  end: offset.optional(),
  question: offset.optional(),
  related: z.object({ field: AnswerField, start: offset, end: offset }).optional(),
});
export type AnswerFinding = z.infer<typeof AnswerFinding>;
