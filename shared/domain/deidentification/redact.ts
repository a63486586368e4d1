import { Problem, type FieldIssue } from '../errors.ts';
import { PhiCategory, type PlacedSpan } from '../triage.ts';
import { findWording } from './find-wording.ts';
import { movedBehind } from './moved-behind.ts';
import { renderReplacements } from './render-replacements.ts';

/** A range that a moderator marks as an identifier, in UTF-16 code units of the text that the review item shows. */
export interface Redaction {
  readonly start: number;
  readonly end: number;
  readonly type: PhiCategory;
}

/** A placeholder that a moderator undoes, and the words that stood there. */
export interface Restoration extends Redaction {
  readonly wording: string;
}

function issuesOf(text: string, redactions: readonly Redaction[], path: string): FieldIssue[] {
  const splitsPair = (offset: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1));
  const isOffset = (offset: number): boolean => Number.isInteger(offset) && offset >= 0 && offset <= text.length && !splitsPair(offset);
  return redactions.flatMap(({ start, end, type }, index) => {
    const at = `${path}.${index}`;
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
 * Replaces what a moderator marked in an already de-identified text, and puts back what they undo; `placeholders` are the
 * new ones and those `earlier` ones that still stand, as offsets of the output. A name that is marked gets the next free
 * number, so it is never taken for somebody the text already names.
 *
 * @throws Problem `invalid` with paths `<path>.N.start|end|type` when a range is empty, overlaps
 * another, lies outside the text or splits a character.
 */
export function applyRedactions(
  text: string,
  redactions: readonly Redaction[],
  earlier: readonly PlacedSpan[] = [],
  restorations: readonly Restoration[] = [],
  path = 'corrections.redactions',
): { text: string; placeholders: readonly PlacedSpan[] } {
  const issues = issuesOf(text, [...redactions, ...restorations], path);
  if (issues.length > 0) throw new Problem('invalid', 'A redaction does not fit the text', { issues });
  const found = [...redactions, ...restorations].map((range) => ({ ...range, detector: 'moderator', confidence: 1 })).sort((a, b) => a.start - b.start);
  const rendered = renderReplacements(text, found);
  const standing = earlier
    .filter(({ start, end }) => !found.some((range) => start < range.end && range.start < end))
    .map((placeholder) => ({ ...placeholder, ...movedBehind(found, rendered.placeholders, placeholder) }));
  const marked = rendered.placeholders.filter((_, at) => !('wording' in (found[at] ?? {})));
  return { text: rendered.text, placeholders: [...standing, ...marked].sort((a, b) => a.start - b.start) };
}

/**
 * The placeholders that a moderator undoes, each with the words of the raw text that stand behind it.
 *
 * @throws Problem `invalid` with paths `corrections.restorations.N` for a range that is no placeholder with a source.
 */
export function restorationsOf(placeholders: readonly PlacedSpan[], ranges: readonly { readonly start: number; readonly end: number }[], raw: string): Restoration[] {
  return sourcesOf(placeholders, ranges).map(({ start, end, type, source }) => ({ start, end, type, wording: raw.slice(source.start, source.end) }));
}

/** What `restorationsOf` would read of the raw text, and throws as it does. */
export function sourcesOf(placeholders: readonly PlacedSpan[], ranges: readonly { readonly start: number; readonly end: number }[]) {
  const sources = ranges.map(({ start, end }) => placeholders.find((placeholder) => placeholder.start === start && placeholder.end === end));
  const issues = sources.flatMap((found, index) => (found?.source === undefined ? [{ path: `corrections.restorations.${index}`, code: 'unknown_placeholder' }] : []));
  if (issues.length > 0) throw new Problem('invalid', 'There is no such placeholder to undo', { issues });
  return sources.flatMap((found) => (found?.source === undefined ? [] : [{ ...found, source: found.source }]));
}

/** Takes the words that were marked in `text` out of another text of the same person: a title, a postscript. */
export function redactElsewhere(text: string, redactions: readonly Redaction[]): (other: string) => string {
  const find = findWording(text, redactions);
  return (other) => find(other).reduceRight((left, { start, end, type }) => `${left.slice(0, start)}[${type}]${left.slice(end)}`, other);
}
