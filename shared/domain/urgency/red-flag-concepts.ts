import { headLexicon } from './head-lexicon.ts';
import { medicineLexicon } from './medicine-lexicon.ts';
import { movementLexicon } from './movement-lexicon.ts';
import type { NeurologicalComposition } from './neurological-compositions.ts';
import { onsetLexicon } from './onset-lexicon.ts';
import { psychiatricLexicon } from './psychiatric-lexicon.ts';
import { selfHarmLexicon } from './self-harm-lexicon.ts';
import { sensesLexicon } from './senses-lexicon.ts';
import { speechAndMindLexicon } from './speech-and-mind-lexicon.ts';
import { spineLexicon } from './spine-lexicon.ts';

const neurologicalLexicon = { ...onsetLexicon, ...movementLexicon, ...speechAndMindLexicon, ...sensesLexicon, ...headLexicon, ...spineLexicon, ...medicineLexicon };

/** Every concept that single phrases say; rules compose them. */
export const redFlagConcepts = { ...selfHarmLexicon, ...neurologicalLexicon, ...psychiatricLexicon };
export type Concept = keyof typeof redFlagConcepts | NeurologicalComposition;
