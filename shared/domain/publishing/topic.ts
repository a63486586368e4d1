import type { Clinic } from '../triage.ts';

/** Words in the two languages that readers have. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/**
 * An entry of the taxonomy. `phrases` are the words by which patients and doctors speak of it, in lower case, written as
 * `Phrases` says. `related` lists neighbours, nearest first. Ids are public addresses: never renamed or removed.
 */
export interface Topic {
  readonly id: string;
  readonly specialty: Clinic;
  readonly label: Bilingual;
  readonly about: Bilingual;
  readonly phrases: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly related: readonly string[];
}
