import { Problem, type FieldIssue } from '../errors.ts';
import { PhiCategory, type PhiSpan } from '../triage.ts';
import { renderReplacements } from './render-replacements.ts';

/** A range that a moderator marks as an identifier, in UTF-16 code units of the text that the review item shows. */
export interface Redaction {
  readonly start: number;
  readonly end: number;
  readonly type: PhiCategory;
}

function issuesOf(text: string, redactions: readonly Redaction[]): FieldIssue[] {
  const splitsPair = (offset: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1));
  const isOffset = (offset: number): boolean => Number.isInteger(offset) && offset >= 0 && offset <= text.length && !splitsPair(offset);
  return redactions.flatMap(({ start, end, type }, index) => {
    const at = `corrections.redactions.${index}`;
    const overlaps = redactions.some((other, earlier) => earlier < index && start < other.end && other.start < end);
    return [
      ...(isOffset(start) ? [] : [{ path: `${at}.start`, code: 'out_of_range' }]),
      ...(isOffset(end) ? [] : [{ path: `${at}.end`, code: 'out_of_range' }]),
      ...(start < end ? [] : [{ path: `${at}.start`, code: 'empty_range' }]),
      ...(overlaps ? [{ path: `${at}.start`, code: 'overlap' }] : []),
      ...(PhiCategory.safeParse(type).success ? [] : [{ path: `${at}.type`, code: 'invalid_value' }]),
    ];
  });
}

/**
 * Replaces what a moderator marked in an already de-identified text; `placeholders` are the new ones, as offsets of the
 * output. A name that is marked gets the next free number, so it is never taken for somebody the text already names.
 *
 * @throws Problem `invalid` with paths `corrections.redactions.N.start|end|type` when a range is empty, overlaps
 * another, lies outside the text or splits a character.
 */
export function applyRedactions(text: string, redactions: readonly Redaction[]): { text: string; placeholders: readonly PhiSpan[] } {
  const issues = issuesOf(text, redactions);
  if (issues.length > 0) throw new Problem('invalid', 'A redaction does not fit the text', { issues });
  const found = redactions.map(({ start, end, type }) => ({ start, end, type, detector: 'moderator', confidence: 1 })).sort((a, b) => a.start - b.start);
  return renderReplacements(text, found);
}

/** What was found before, as offsets of the redacted text; what the redactions cover is theirs now. `redactions`: as marked, in `text`. */
export function spansAfter(known: readonly PhiSpan[], redactions: readonly Redaction[], placeholders: readonly PhiSpan[]): readonly PhiSpan[] {
  const marked = [...redactions].sort((a, b) => a.start - b.start);
  const kept = known.filter(({ start, end }) => !marked.some((redaction) => redaction.start < end && start < redaction.end));
  const moved = kept.map((span) => {
    const last = marked.findLastIndex(({ end }) => end <= span.start);
    const by = (placeholders[last]?.end ?? 0) - (marked[last]?.end ?? 0);
    return { ...span, start: span.start + by, end: span.end + by };
  });
  return [...moved, ...placeholders].sort((a, b) => a.start - b.start);
}

/** Takes the words that were marked in `text` out of another text of the same person: a title, a postscript. */
export function redactElsewhere(text: string, redactions: readonly Redaction[]): (other: string) => string {
  const marked = redactions.map(({ start, end, type }) => ({ words: text.slice(start, end), type }));
  return (other) => marked.reduce((left, { words, type }) => (words === '' ? left : left.replaceAll(words, `[${type}]`)), other);
}
