import type { RedFlagCode } from '../../../shared/domain/urgency/red-flags.ts';

/** For each red flag, sentences that raise it or one beside it, and sentences that only look like it. Nobody wrote these in need. */
export type RedFlagSentences = Readonly<Partial<Record<RedFlagCode, { readonly positives: readonly string[]; readonly nearMisses: readonly string[] }>>>;
