import { medicineLexicon } from './medicine-lexicon.ts';
import type { NeurologicalComposition } from './neurological-compositions.ts';
import { neurologicalLexicon } from './neurological-lexicon.ts';
import { psychiatricLexicon } from './psychiatric-lexicon.ts';
import { selfHarmLexicon } from './self-harm-lexicon.ts';

/** Every concept that single phrases say; rules compose them. */
export const redFlagConcepts = { ...selfHarmLexicon, ...neurologicalLexicon, ...medicineLexicon, ...psychiatricLexicon };
export type Concept = keyof typeof redFlagConcepts | NeurologicalComposition;
