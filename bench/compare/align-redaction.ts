import type { Span } from '../score-identifiers.ts';

/** A word that no text holds and that looks to the patterns of a library like the words it puts in by itself. */
export const marker = 'XREDACTEDX';

/**
 * Where `original` lost something, when `redacted` is the same text with a marker for each part that was taken out. What
 * stays between two markers is looked for as early as it can stand. Throws, without a word of either text, when one does not
 * come from the other in this way.
 */
export function alignRedaction(original: string, redacted: string): Span[] {
  const [first = '', ...rest] = redacted.split(marker);
  const last = rest.pop();
  if (!original.startsWith(first) || (last === undefined && first !== original)) throw new Error('A redacted text does not begin as its original.');
  if (last === undefined) return [];
  const spans: Span[] = [];
  let start = first.length;
  for (const kept of rest.filter((piece) => piece !== '')) {
    const end = original.indexOf(kept, start + 1);
    if (end === -1) throw new Error('A redacted text holds what its original does not.');
    spans.push({ start, end });
    start = end + kept.length;
  }
  const end = original.length - last.length;
  if (end <= start || !original.endsWith(last)) throw new Error('A redacted text does not end as its original.');
  return [...spans, { start, end }];
}

/** Every place of these values, in whatever case: what is gone when a library replaces by value. */
export function placesOf(values: readonly string[], text: string): Span[] {
  return [...new Set(values)].filter((value) => value !== '').flatMap((value) => {
    const pattern = new RegExp(value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
    return Array.from(text.matchAll(pattern), ({ 0: place, index }) => ({ start: index, end: index + place.length }));
  });
}
