import type { RedFlagCode } from './red-flags.ts';

/** One concept, or any of several. */
export type Part<C extends string> = C | readonly C[];

/** Concepts that mean more when they are said near each other. */
export interface Composition<C extends string> {
  /** All of these; the first is the one that is asserted or denied. */
  readonly all: readonly [Part<C>, ...Part<C>[]];
  /** How many words apart at most (default 25). */
  readonly within?: number;
  /** How many sentence ends may lie between (default 1). */
  readonly sentences?: number;
  /** Said nearby, these explain the finding otherwise. */
  readonly unless?: readonly C[];
  /** As `unless`, in the anchor's own sentence and at most ten words away. */
  readonly unlessBeside?: readonly C[];
}

/** A composition that is a concept itself, for rules and for the compositions after it: body part × failure = a failing face. */
export interface ConceptRule<C extends string> extends Composition<C> {
  readonly concept: C;
}

/** A red flag is raised where a composition is asserted. */
export interface RedFlagRule<C extends string> extends Composition<C> {
  readonly flag: RedFlagCode;
}
