import * as z from 'zod';
import type { PhiText } from '../phi-text.ts';
import { urgencyRank, type Deidentified, type PhiSpan, type UrgencyLevel } from '../triage.ts';
import { answerRules } from './answer-rules.ts';
import { deidentifyDoctorText } from './deidentify-doctor-text.ts';
import { findMethodDetails } from './method-details.ts';
import { coverageOf, type Coverage } from './question-coverage.ts';
import { findSafetyGap } from './safety-match.ts';
import { sentencesOf } from './sentences.ts';

export const AnswerFindingCode = z.enum([
  'identifiers',
  'contactDetails',
  'unknownLink',
  'promotion',
  'prescribing',
  'certaintyOfDiagnosis',
  'mereReassurance',
  'missingSeekCare',
  'methodDetails',
  'unansweredQuestion',
  'everEmergency',
]);
export type AnswerFindingCode = z.infer<typeof AnswerFindingCode>;

/**
 * Something a person should know of an answer. `block`: a moderator decides; `warn`: it may go out. `start` and `end` are
 * UTF-16 offsets of the de-identified text; `question` is the place in `questionsAsked`.
 */
export const AnswerFinding = z.object({
  code: AnswerFindingCode,
  severity: z.enum(['block', 'warn']),
  field: z.enum(['reply', 'moreInfo']),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  question: z.int().nonnegative().optional(),
});
export type AnswerFinding = z.infer<typeof AnswerFinding>;

export interface AnswerCheck {
  readonly reply: Deidentified;
  readonly moreInfo?: Deidentified;
  readonly findings: readonly AnswerFinding[];
  /** One entry per question asked, in order. */
  readonly coverage: readonly Coverage[];
  readonly verdict: 'accepted' | 'needsReview';
}

export interface AnswerToCheck {
  readonly reply: PhiText;
  readonly moreInfo?: PhiText | undefined;
  readonly questionsAsked: readonly string[];
  readonly urgency: UrgencyLevel;
  readonly everEmergency: boolean;
  /** The answering doctor's name on the roster: a signature is no identifier of the patient. */
  readonly doctorName?: string | undefined;
  /** Numbers of the crisis directory, as written there: an answer may name them. */
  readonly helplines?: readonly string[];
}

type Field = AnswerFinding['field'];

/**
 * De-identifies an answer and reads it as a careful colleague would: identifiers, contact details and promotion, doses,
 * certainty without an examination, calming words where care is needed, methods of self-harm, questions left open.
 * An answer to what ever was an emergency is always looked at.
 */
export function checkAnswer(answer: AnswerToCheck): AnswerCheck {
  const publicWords = [...(answer.helplines ?? []), answer.doctorName ?? ''];
  const reply = deidentifyDoctorText(answer.reply, publicWords);
  const moreInfo = answer.moreInfo === undefined ? undefined : deidentifyDoctorText(answer.moreInfo, publicWords);
  const whole = moreInfo === undefined ? reply.text : `${reply.text}\n${moreInfo.text}`;
  const coverage = answer.questionsAsked.map((question) => coverageOf(question, whole));
  const findings: AnswerFinding[] = [
    ...findingsOf('reply', reply),
    ...(moreInfo === undefined ? [] : findingsOf('moreInfo', moreInfo)),
    ...safetyFindings(whole, answer),
    ...coverage.flatMap((each, question) =>
      each === 'not' ? [{ code: 'unansweredQuestion', severity: 'warn', field: 'reply', question } as const] : [],
    ),
  ];
  const verdict = findings.some(({ severity }) => severity === 'block') ? 'needsReview' : 'accepted';
  return { reply, ...(moreInfo === undefined ? {} : { moreInfo }), findings, coverage, verdict };
}

function findingsOf(field: Field, read: Deidentified): AnswerFinding[] {
  const uncertain: AnswerFinding[] = read.uncertain ? [{ code: 'identifiers', severity: 'block', field }] : [];
  const methods = findMethodDetails(read.text).map((place) => ({ code: 'methodDetails', severity: 'block', field, ...place }) as const);
  return [...uncertain, ...read.placeholders.map((span) => identifierFinding(field, span)), ...methods, ...ruleFindings(field, read.text)];
}

const contactCategories = new Set<PhiSpan['type']>(['PHONE', 'FAX', 'EMAIL', 'HANDLE']);
const harmlessOnceReplaced = new Set<PhiSpan['type']>(['DATE', 'AGE']);

/** A date or an age is made coarser and that settles it; anything else may mean that the doctor named somebody. */
function identifierFinding(field: Field, { type, start, end }: PhiSpan): AnswerFinding {
  const code = contactCategories.has(type) ? 'contactDetails' : type === 'URL' ? 'unknownLink' : 'identifiers';
  return { code, severity: harmlessOnceReplaced.has(type) ? 'warn' : 'block', field, start, end };
}

function ruleFindings(field: Field, text: string): AnswerFinding[] {
  return sentencesOf(text).flatMap((sentence) =>
    answerRules.flatMap(({ code, patterns, unless }) =>
      patterns.flatMap((pattern) =>
        [...sentence.text.matchAll(pattern)]
          .filter((found) => unless === undefined || !unless.test(sentence.text.slice(0, found.index)))
          .map((found) => ({
            code,
            severity: 'block' as const,
            field,
            start: sentence.start + found.index,
            end: sentence.start + found.index + found[0].length,
          })),
      ),
    ),
  );
}

function safetyFindings(text: string, { urgency, everEmergency }: AnswerToCheck): AnswerFinding[] {
  const gap = findSafetyGap(text, everEmergency && urgencyRank(urgency) > urgencyRank('urgent') ? 'urgent' : urgency);
  return [
    ...(everEmergency ? [{ code: 'everEmergency', severity: 'block', field: 'reply' } as const] : []),
    ...(gap === undefined ? [] : [{ ...gap, field: 'reply' } as const]),
  ];
}
