import type { RedFlagCode } from './red-flags.ts';

/** A red flag is raised where all concepts are said near each other. The first is the one that is asserted or denied. */
export interface RedFlagRule<C extends string> {
  readonly flag: RedFlagCode;
  readonly all: readonly [C, ...C[]];
  /** How many words apart at most (default 25). */
  readonly within?: number;
  /** How many sentence ends may lie between (default 1). */
  readonly sentences?: number;
  /** Said nearby, these explain the finding otherwise. */
  readonly unless?: readonly C[];
}
