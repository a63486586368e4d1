import { readsAsAbuse } from './abuse/find-abuse.ts';
import { extractQuestions } from './answering/extract-questions.ts';
import type { TextBody } from './bodies.ts';
import { deidentify } from './deidentification/deidentify.ts';
import { codesOf } from './lifecycle/accept-question.ts';
import type { PhiText } from './phi-text.ts';
import type { ReviewReason, UrgencyFinding } from './question.ts';
import { assessWithTitle, screenSubmission } from './screening.ts';
import { urgencyRank } from './triage.ts';
import type { UrgencyAssessment, UrgencyLevel } from './triage.ts';

/** A question's text with what its patient has added, de-identified, and what triage says of the addition. */
export interface AddedInformation {
  readonly body: TextBody;
  /** The addition alone, de-identified. */
  readonly added: string;
  readonly uncertain: boolean;
  /** What the addition raises the urgency to; `routine` when it raises nothing. */
  readonly urgency: UrgencyFinding;
  /** Why a person must look before the doctor goes on. */
  readonly reasons: readonly ReviewReason[];
}

const most = 10;

/**
 * Adds what a patient wrote later to the question's de-identified text. It is read by itself, in the patient's own words,
 * and together with what stood there before: a danger that a person has judged already is not news.
 */
export function addInformation(body: TextBody, words: PhiText): AddedInformation {
  const read = deidentify(words);
  const before = `${body.text}\n\n`;
  const text = before + read.text;
  const shifted = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({ ...span, start: span.start + before.length, end: span.end + before.length });
  const urgency = raisedBy(screenSubmission({ text: words }), assessWithTitle(text, body.title), assessWithTitle(body.text, body.title));
  const reasons: ReviewReason[] = [
    ...(urgency.level === 'emergency' ? ['emergency' as const] : []),
    ...(urgency.level === 'unknown' ? ['urgencyUnknown' as const] : []),
    ...(read.uncertain ? ['identifiersUncertain' as const] : []),
    ...(readsAsAbuse(read.text) ? ['abuse' as const] : []),
  ];
  return {
    // Where the added words stood in the raw text is not kept: no more than what was replaced.
    body: {
      ...body,
      text,
      spans: [...body.spans, ...read.placeholders.map(({ start, end, type, detector, confidence }) => shifted({ start, end, type, detector, confidence }))],
      doubts: [...body.doubts, ...read.doubts.map(shifted)],
      questionsAsked: [...new Set([...body.questionsAsked, ...extractQuestions(read.text)])].slice(0, most),
      version: read.version,
    },
    added: read.text,
    uncertain: read.uncertain,
    urgency,
    reasons,
  };
}

/** What only sounds like danger, by the trained weights: a fragment does so by chance, and is judged with what it belongs to. */
const onlySounds: readonly string[] = ['soundsLikeEmergency', 'soundsUrgent'];

function raisedBy(alone: UrgencyAssessment, whole: UrgencyAssessment, before: UrgencyAssessment): UrgencyFinding {
  const named = codesOf(alone).filter((code) => !onlySounds.includes(code));
  const levels: UrgencyLevel[] = [
    ...(named.length > 0 ? [alone.level] : []),
    ...(urgencyRank(whole.level) < urgencyRank(before.level) ? [whole.level] : []),
  ];
  const known = new Set(codesOf(before));
  const redFlags = [...new Set([...named, ...codesOf(whole)])].filter((code) => !known.has(code));
  const level = levels.toSorted((a, b) => urgencyRank(a) - urgencyRank(b))[0] ?? 'routine';
  return { level, redFlags, review: false };
}
