import type { Span } from '../score-identifiers.ts';

/** A library that removes identifiers from a text, seen alike for all of them. */
export interface Scrubber {
  /** What it takes out of the text, in UTF-16 offsets; may overlap, in any order. */
  readonly findSpans: (text: string) => readonly Span[] | Promise<readonly Span[]>;
  /** One call as a user of the library makes it: what is timed. */
  readonly scrub: (text: string) => unknown;
}
