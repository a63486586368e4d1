import type { Span } from '../score-identifiers.ts';
import { contactPatterns } from './contact-patterns.ts';
import type { Scrubber } from './scrubber.ts';

/** compromise's people, places and organizations, and the patterns that a team writes beside it. */
export async function compromise(): Promise<Scrubber> {
  const { default: nlp } = await import('compromise');
  const findSpans = (text: string): Span[] => {
    const document = nlp(text);
    const entities = [document.people(), document.places(), document.organizations()].flatMap((selection) => selection.json({ offset: true }));
    // Terms, not the match: its own offsets take in the punctuation around it.
    const named = entities.flatMap(({ terms }) => terms.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length })));
    const patterned = contactPatterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length })));
    return [...named, ...patterned];
  };
  return { findSpans, scrub: findSpans };
}
