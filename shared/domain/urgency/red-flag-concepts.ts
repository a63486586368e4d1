import { headLexicon } from './head-lexicon.ts';
import { medicineLexicon } from './medicine-lexicon.ts';
import { movementLexicon } from './movement-lexicon.ts';
import type { NeurologicalComposition } from './neurological-compositions.ts';
import { onsetLexicon } from './onset-lexicon.ts';
import { psychiatricLexicon } from './psychiatric-lexicon.ts';
import { selfInjuryLexicon } from './self-injury-lexicon.ts';
import { sensesLexicon } from './senses-lexicon.ts';
import { speechAndMindLexicon } from './speech-and-mind-lexicon.ts';
import { spineLexicon } from './spine-lexicon.ts';
import { suicidalIdeaLexicon } from './suicidal-idea-lexicon.ts';
import { suicidalPlanLexicon } from './suicidal-plan-lexicon.ts';
import { violenceLexicon } from './violence-lexicon.ts';

const neurologicalLexicon = { ...onsetLexicon, ...movementLexicon, ...speechAndMindLexicon, ...sensesLexicon, ...headLexicon, ...spineLexicon, ...medicineLexicon };

/** Every concept that single phrases say; rules compose them. */
const mentalLexicon = { ...suicidalIdeaLexicon, ...suicidalPlanLexicon, ...selfInjuryLexicon, ...violenceLexicon, ...psychiatricLexicon };
export const redFlagConcepts = { ...mentalLexicon, ...neurologicalLexicon };
export type Concept = keyof typeof redFlagConcepts | NeurologicalComposition;
