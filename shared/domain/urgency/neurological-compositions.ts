import type { Concept } from './red-flag-concepts.ts';
import type { ConceptRule } from './red-flag-rule.ts';

/** Concepts that only a composition finds. */
export type NeurologicalComposition = 'failingFace';

/** Body part × failure: what lay words say of nerves and body, in the order in which they build on each other. */
export const neurologicalCompositions: readonly ConceptRule<Concept>[] = [
  { concept: 'failingFace', all: ['drooping', 'facePart'], within: 6, sentences: 0 },
];
