import { namesIn } from '../deidentification/deidentify.ts';
import type { PhiText } from '../phi-text.ts';
import { triageVersions } from '../triage-versions.ts';
import { urgencyRank, type Deidentified, type PhiSpan, type UrgencyLevel } from '../triage.ts';
import type { AnswerField, AnswerFinding } from './answer-finding.ts';
import { findInSentence } from './answer-rules.ts';
import { compareMoreInfo } from './compare-more-info.ts';
import { deidentifyDoctorText } from './deidentify-doctor-text.ts';
import { findMethodDetails } from './method-details.ts';
import { coverageOf, type Coverage } from './question-coverage.ts';
import { strangeAddressesOf } from './reference-links.ts';
import { findSafetyGap, paceOf } from './safety-match.ts';
import { sentencesOf } from './sentences.ts';

export interface AnswerCheck {
  readonly reply: Deidentified;
  readonly moreInfo?: Deidentified;
  readonly findings: readonly AnswerFinding[];
  /** One entry per question asked, in order. */
  readonly coverage: readonly Coverage[];
  readonly verdict: 'accepted' | 'needsReview';
  readonly version: string;
}

export interface AnswerToCheck {
  readonly reply: PhiText;
  readonly moreInfo?: PhiText | undefined;
  readonly questionsAsked: readonly string[];
  /** What the patient wrote, de-identified, with its title: an answer that is about something else answers nothing of it. */
  readonly asked?: string | undefined;
  readonly urgency: UrgencyLevel;
  readonly everEmergency: boolean;
  /** The answering doctor's name on the roster: a signature is no identifier of the patient. */
  readonly doctorName?: string | undefined;
  /** Numbers of the crisis directory, as written there: an answer may name them. */
  readonly helplines?: readonly string[];
  /** The patient's own texts, so that whoever they named keeps their number in the answer. */
  readonly thread?: readonly PhiText[];
}

/**
 * De-identifies an answer and reads it as a careful colleague would: identifiers, contact details and promotion, doses,
 * certainty without an examination, calming words where care is needed, methods of self-harm, questions left open, and
 * additional text that the reply does not bear out. An answer to what ever was an emergency is always looked at.
 */
export function checkAnswer(answer: AnswerToCheck): AnswerCheck {
  const publicWords = [...(answer.helplines ?? []), answer.doctorName ?? ''];
  const names = namesIn(answer.thread ?? [], [answer.reply, ...(answer.moreInfo === undefined ? [] : [answer.moreInfo])]);
  const reply = deidentifyDoctorText(answer.reply, publicWords, names);
  const moreInfo = answer.moreInfo === undefined ? undefined : deidentifyDoctorText(answer.moreInfo, publicWords, names);
  const coverage = answer.questionsAsked.map((question) => coverageByBoth(question, answer.asked, reply.text, moreInfo?.text));
  const findings: AnswerFinding[] = [
    ...findingsOf('reply', reply),
    ...(moreInfo === undefined ? [] : findingsOf('moreInfo', moreInfo)),
    ...safetyFindings(reply.text, answer),
    ...(moreInfo === undefined ? [] : moreInfoFindings(reply.text, moreInfo.text)),
    ...coverage.flatMap((each, question) =>
      each === 'not' ? [{ code: 'unansweredQuestion', severity: 'warn', field: 'reply', question } as const] : [],
    ),
  ];
  const verdict = findings.some(({ severity }) => severity === 'block') ? 'needsReview' : 'accepted';
  return { reply, ...(moreInfo === undefined ? {} : { moreInfo }), findings, coverage, verdict, version: triageVersions.answerChecks };
}

/** The reply is the doctor's answer: what only the additional text takes up is answered in part. */
function coverageByBoth(question: string, asked: string | undefined, reply: string, moreInfo: string | undefined): Coverage {
  const byReply = coverageOf(question, reply, asked);
  return byReply === 'not' && moreInfo !== undefined && coverageOf(question, moreInfo, asked) === 'answered' ? 'partly' : byReply;
}

function findingsOf(field: AnswerField, read: Deidentified): AnswerFinding[] {
  const uncertain: AnswerFinding[] = read.uncertain ? [{ code: 'identifiers', severity: 'block', field }] : [];
  const methods = findMethodDetails(read.text).map((place) => ({ code: 'methodDetails', severity: 'block', field, ...place }) as const);
  const strange = strangeAddressesOf(read.text).map(({ start, end }) => ({ code: 'unknownLink', severity: 'block', field, start, end }) as const);
  const rules = sentencesOf(read.text).flatMap(findInSentence).map((find) => ({ ...find, severity: 'block', field }) as const);
  return [...uncertain, ...read.placeholders.map((span) => identifierFinding(field, span)), ...strange, ...methods, ...rules];
}

const contactCategories = new Set<PhiSpan['type']>(['PHONE', 'FAX', 'EMAIL', 'HANDLE']);
const harmlessOnceReplaced = new Set<PhiSpan['type']>(['DATE', 'AGE']);

/** A date or an age is made coarser and that settles it; anything else may mean that the doctor named somebody. */
function identifierFinding(field: AnswerField, { type, start, end }: PhiSpan): AnswerFinding {
  const code = contactCategories.has(type) ? 'contactDetails' : type === 'URL' || type === 'IP' ? 'unknownLink' : 'identifiers';
  return { code, severity: harmlessOnceReplaced.has(type) ? 'warn' : 'block', field, start, end };
}

function safetyFindings(text: string, { urgency, everEmergency }: AnswerToCheck): AnswerFinding[] {
  const gap = findSafetyGap(text, everEmergency && urgencyRank(urgency) > urgencyRank('urgent') ? 'urgent' : urgency);
  return [
    ...(everEmergency ? [{ code: 'everEmergency', severity: 'block', field: 'reply' } as const] : []),
    ...(gap === undefined ? [] : [{ ...gap, field: 'reply' } as const]),
    ...(urgencyRank(urgency) > urgencyRank('urgent') ? dangerFindings(text) : []),
  ];
}

/** D7 of the feature map: an answer is a new text; one that sends the reader to an emergency service knows more than triage did. */
function dangerFindings(text: string): AnswerFinding[] {
  const danger = sentencesOf(text).find((sentence) => paceOf(sentence.text) === 'now');
  return danger === undefined ? [] : [{ code: 'dangerInAnswer', severity: 'block', field: 'reply', start: danger.start, end: danger.end }];
}

function moreInfoFindings(reply: string, moreInfo: string): AnswerFinding[] {
  return compareMoreInfo(reply, moreInfo).map(({ inReply, ...finding }) => ({
    ...finding,
    field: 'moreInfo',
    ...(inReply === undefined ? {} : { related: { field: 'reply', ...inReply } }),
  }));
}
