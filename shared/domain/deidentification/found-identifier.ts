import type { PhiSpan } from '../triage.ts';
import type { ReadText } from './read-text.ts';

/** What a detector found in one text. `keep` is what may stay of it: the year of a date, the band of an age. */
export interface FoundIdentifier extends PhiSpan {
  /** Shown inside the placeholder: `[DATE, 2020]`. */
  readonly year?: string;
  /** Stands in place of a placeholder: `in my twenties`. */
  readonly wording?: string;
  /** Too doubtful to be replaced: it stays, and a person looks. */
  readonly isDoubtful?: boolean;
}

/** Finds identifiers of its kind in a shadow text (see `shadow-text.ts`); offsets are of that text. Linear in its length. */
export type Detector = (shadow: string) => readonly FoundIdentifier[];

/** The same from a text whose tokens were read before. */
export type PatternDetector = (read: ReadText) => readonly FoundIdentifier[];
