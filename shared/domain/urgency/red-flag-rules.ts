import { neurologicalLexicon } from './neurological-lexicon.ts';
import { psychiatricLexicon } from './psychiatric-lexicon.ts';
import type { RedFlagCode } from './red-flags.ts';
import { selfHarmLexicon } from './self-harm-lexicon.ts';

export const concepts = { ...selfHarmLexicon, ...neurologicalLexicon, ...psychiatricLexicon };
export type Concept = keyof typeof concepts;

/** A red flag is raised where all concepts are said near each other. The first is the one that is asserted or denied. */
export interface RedFlagRule {
  readonly flag: RedFlagCode;
  readonly all: readonly [Concept, ...Concept[]];
  /** How many words apart at most (default 25). */
  readonly within?: number;
  /** How many sentence ends may lie between (default 1). */
  readonly sentences?: number;
  /** Said nearby, these explain the finding otherwise. */
  readonly unless?: readonly Concept[];
}

export const redFlagRules: readonly RedFlagRule[] = [
  { flag: 'suicidalIdeation', all: ['suicidalIdeation'] },
  { flag: 'passiveDeathWish', all: ['passiveDeathWish'] },
  { flag: 'suicidePreparation', all: ['suicidePreparation'] },
  { flag: 'suicideAttempt', all: ['suicideAttempt'] },
  { flag: 'overdose', all: ['overdose'] },
  { flag: 'selfHarm', all: ['selfHarm'] },
  { flag: 'harmToOthers', all: ['harmIntent'] },
  { flag: 'fearOfHarming', all: ['fearOfHarming'] },
  { flag: 'commandVoices', all: ['voices', 'commanding'], within: 10, sentences: 0 },
  { flag: 'strokeSigns', all: ['drooping', 'facePart', 'suddenOnset'], within: 30 },
  { flag: 'strokeSigns', all: ['drooping', 'facePart', 'speechFailing'], within: 30 },
  { flag: 'strokeSigns', all: ['drooping', 'facePart', 'limbFailing', 'oneSide'], within: 30 },
  { flag: 'strokeSigns', all: ['drooping', 'facePart', 'limbFailing'], within: 20 },
  { flag: 'strokeSigns', all: ['limbFailing', 'oneSide', 'suddenOnset'], within: 20 },
  { flag: 'strokeSigns', all: ['limbFailing', 'oneSide', 'speechFailing'], within: 30 },
  { flag: 'strokeSigns', all: ['speechFailing', 'suddenOnset'], within: 20 },
  { flag: 'strokeNamed', all: ['strokeNamed', 'suddenOnset'], within: 12, sentences: 0 },
  { flag: 'facialDroop', all: ['drooping', 'facePart'], within: 6, sentences: 0 },
  { flag: 'thunderclapHeadache', all: ['headache', 'worstEver', 'instantOnset'], within: 30 },
  { flag: 'raisedPressure', all: ['headache', 'pressureSign', 'vomitOrVision'], within: 40, sentences: 2 },
  { flag: 'giantCellArteritis', all: ['templePain', 'jawPain'], within: 40, sentences: 2 },
  { flag: 'seizureNow', all: ['seizing', 'notStopping'], within: 18 },
  { flag: 'firstSeizure', all: ['seizing', 'firstTime'], within: 20 },
  { flag: 'firstSeizure', all: ['seizing', 'recently'], within: 12, sentences: 0 },
  { flag: 'firstSeizure', all: ['postictal', 'recently'], within: 40, sentences: 2 },
  { flag: 'caudaEquina', all: ['saddleNumb'] },
  { flag: 'caudaEquina', all: ['sphincterFailing', 'backOrLegs'], within: 40, sentences: 2 },
  { flag: 'risingWeakness', all: ['weakOrNumb', 'climbing', 'overDays'], within: 40, sentences: 2 },
  { flag: 'risingWeakness', all: ['weakOrNumb', 'legPart', 'armPart', 'withinDays'], within: 25, unless: ['panic'] },
  { flag: 'breathingWeakness', all: ['breathOrSwallow', 'weakOrNumb'], within: 30, unless: ['panic'] },
  { flag: 'breathingWeakness', all: ['breathOrSwallow', 'neuromuscular'], within: 40, sentences: 2, unless: ['panic'] },
  { flag: 'meningitisSigns', all: ['fever', 'stiffNeck'], within: 40, sentences: 2 },
  { flag: 'meningitisSigns', all: ['fever', 'brainUpset'], within: 30 },
  { flag: 'meningitisSigns', all: ['stiffNeck', 'headache', 'brainUpset'], within: 40, sentences: 2 },
  { flag: 'headInjury', all: ['headStruck', 'headDanger'], within: 45, sentences: 2 },
  { flag: 'suddenVisualLoss', all: ['visionLost', 'suddenOnset'], within: 15 },
  { flag: 'suddenVisualLoss', all: ['visionLost', 'templePain'], within: 40, sentences: 2 },
  { flag: 'unresponsive', all: ['unresponsive'] },
  { flag: 'chestPain', all: ['chestCrushing', 'chestSpread'], within: 20, unless: ['panic'] },
  { flag: 'preEclampsia', all: ['headache', 'pregnant', 'swellingOrVision'], within: 40, sentences: 2 },
  { flag: 'acuteConfusion', all: ['suddenlyConfused'] },
  { flag: 'serotoninSyndrome', all: ['overheating', 'serotonergic', 'shaking', 'agitated'], within: 60, sentences: 3 },
  { flag: 'serotoninSyndrome', all: ['feverOrConfusion', 'serotonergic', 'rigid'], within: 60, sentences: 3 },
  { flag: 'neurolepticMalignant', all: ['rigid', 'antipsychotic', 'feverOrConfusion'], within: 60, sentences: 3 },
  { flag: 'lithiumToxicity', all: ['lithiumToxic', 'lithium'], within: 50, sentences: 3 },
  { flag: 'withdrawalDelirium', all: ['withdrawalDanger', 'quitDrinking'], within: 40, sentences: 2 },
  { flag: 'catatonia', all: ['frozen'] },
  { flag: 'postpartumPsychosis', all: ['babyDelusion', 'newBaby'], within: 25 },
  { flag: 'postpartumDepression', all: ['lowMood', 'newBaby'], within: 30, sentences: 2 },
  { flag: 'mania', all: ['elated', 'sleepless'], within: 50, sentences: 3 },
  { flag: 'psychosis', all: ['persecuted'] },
  { flag: 'psychosis', all: ['hallucinating'] },
  { flag: 'acuteDystonia', all: ['twistedNeck', 'antipsychotic'], within: 50, sentences: 3 },
  { flag: 'clozapineInfection', all: ['infection', 'clozapine'], within: 50, sentences: 3 },
  { flag: 'drugRash', all: ['rash', 'rashDrug'], within: 50, sentences: 3 },
  { flag: 'valproateInPregnancy', all: ['pregnant', 'valproate'], within: 50, sentences: 3 },
  { flag: 'notEating', all: ['notEating'] },
  { flag: 'progressiveWeakness', all: ['motorLoss', 'getsWorse'], within: 15, sentences: 0 },
];
