import type { Decision, PhiClass, Redaction, Restoration, Review } from './review.ts';

/** A decision half written. */
export interface Draft {
  readonly decision: Decision | undefined;
  readonly template: string;
  readonly reason: string;
  readonly patientNote: string;
  readonly internalNote: string;
  readonly specialty: string;
  readonly urgency: string;
  readonly redactions: readonly Redaction[];
  readonly restorations: readonly Restoration[];
  /** Of the text that the marks are places of. */
  readonly textMark: string;
}

export const emptyDraft: Draft = {
  decision: undefined, template: '', reason: '', patientNote: '', internalNote: '', specialty: '', urgency: '', redactions: [], restorations: [], textMark: '',
};

const keyOf = (reviewId: string): string => `askwell.review.${reviewId}`;

/** The draft that this tab kept of the item; it survives a reload and an expired sign-in. */
export function readDraft(reviewId: string): Draft {
  const stored = sessionStorage.getItem(keyOf(reviewId));
  return stored === null ? emptyDraft : parseDraft(stored);
}

/** Keeps the draft in this tab, or forgets it when nothing is in it. */
export function keepDraft(reviewId: string, draft: Draft): void {
  if (isEmptyDraft(draft)) sessionStorage.removeItem(keyOf(reviewId));
  else sessionStorage.setItem(keyOf(reviewId), JSON.stringify(draft));
}

export function forgetDraft(reviewId: string): void {
  sessionStorage.removeItem(keyOf(reviewId));
}

export function isEmptyDraft(draft: Draft): boolean {
  const { decision, template, reason, patientNote, internalNote, specialty, urgency, redactions, restorations } = draft;
  const words = [template, reason, patientNote, internalNote, specialty, urgency];
  return decision === undefined && redactions.length + restorations.length === 0 && words.every((each) => each === '');
}

/** What was stored, as far as it is a draft of ours. */
export function parseDraft(stored: string): Draft {
  try {
    const draft: unknown = JSON.parse(stored);
    return typeof draft === 'object' && draft !== null ? { ...emptyDraft, ...draft } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

/** Tells two texts apart without keeping either: its length and a sum over its letters. */
export function textMarkOf(text: string | null): string {
  let sum = 0;
  for (let at = 0; at < (text ?? '').length; at += 1) sum = (Math.imul(sum, 31) + (text ?? '').charCodeAt(at)) >>> 0;
  return `${text?.length ?? 0}-${sum.toString(36)}`;
}

/** The draft for the text as it is now: places in another text mean nothing any more. */
export function draftFor(draft: Draft, text: string | null): { draft: Draft; lostMarks: boolean } {
  const textMark = textMarkOf(text);
  const hasMarks = draft.redactions.length + draft.restorations.length > 0;
  if (!hasMarks || draft.textMark === textMark) return { draft: { ...draft, textMark }, lostMarks: false };
  return { draft: { ...draft, redactions: [], restorations: [], textMark }, lostMarks: true };
}

/** Adds a range, in place of those that it touches. */
export function withRedaction(draft: Draft, redaction: { readonly start: number; readonly end: number; readonly type: PhiClass }): Draft {
  const apart = draft.redactions.filter(({ start, end }) => end <= redaction.start || redaction.end <= start);
  return { ...draft, redactions: [...apart, redaction].sort((a, b) => a.start - b.start) };
}

export function withoutRedaction(draft: Draft, at: number): Draft {
  return { ...draft, redactions: draft.redactions.filter(({ start, end }) => at < start || end <= at) };
}

/** Undoes a placeholder, or lets it stand again. */
export function toggledRestoration(draft: Draft, { start, end }: Restoration): Draft {
  const others = draft.restorations.filter((each) => each.start !== start);
  return { ...draft, restorations: others.length < draft.restorations.length ? others : [...others, { start, end }] };
}

/** The body of the decision. Only what the decision takes is sent. */
export function bodyOf(draft: Draft, review: Review) {
  const { decision, template, reason, patientNote, internalNote } = draft;
  if (decision === undefined) return undefined;
  const corrections = decision === 'release' ? correctionsOf(draft, review) : {};
  const hasTemplate = review.templates?.some((each) => each.decision === decision && each.code === template) ?? false;
  return {
    decision,
    version: review.version,
    ...(hasTemplate && { template }),
    ...(reason.trim() !== '' && { reason }),
    ...(patientNote.trim() !== '' && { patientNote }),
    ...(internalNote.trim() !== '' && { internalNote }),
    ...(Object.keys(corrections).length > 0 && { corrections }),
  };
}

function correctionsOf({ specialty, urgency, redactions, restorations }: Draft, review: Review) {
  const isQuestion = review.subject === 'question';
  return {
    ...(isQuestion && isSpecialty(specialty) && { specialty }),
    ...(isQuestion && isUrgency(urgency) && { urgency }),
    ...(redactions.length > 0 && { redactions: redactions.map(({ start, end, type }) => ({ start, end, type })) }),
    ...(isQuestion && restorations.length > 0 && { restorations: [...restorations] }),
  };
}

export const specialties = ['neurology', 'psychiatry', 'both', 'other'] as const;
export const urgencies = ['emergency', 'urgent', 'soon', 'routine', 'unknown'] as const;
const isSpecialty = (value: string): value is (typeof specialties)[number] => specialties.some((each) => each === value);
const isUrgency = (value: string): value is (typeof urgencies)[number] => urgencies.some((each) => each === value);
