import type { PhiCategory } from '../../../shared/domain/triage.ts';

/** Invented texts of one class of identifiers; nobody and nothing in them exists. */
export interface ClassCorpus {
  /** What a find of this class may be called: a number's exact kind is often anyone's guess. */
  readonly types: readonly PhiCategory[];
  /** A text and what of it must go. */
  readonly positives: readonly (readonly [text: string, ...gone: string[]])[];
  /** Texts that stay as they are, although they look like it. */
  readonly nearMisses: readonly string[];
}
