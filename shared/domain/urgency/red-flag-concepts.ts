import { neurologicalLexicon } from './neurological-lexicon.ts';
import { psychiatricLexicon } from './psychiatric-lexicon.ts';
import { selfHarmLexicon } from './self-harm-lexicon.ts';

/** What the rules compose: every concept and the phrases that say it. */
export const redFlagConcepts = { ...selfHarmLexicon, ...neurologicalLexicon, ...psychiatricLexicon };
export type Concept = keyof typeof redFlagConcepts;
