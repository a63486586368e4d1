import type { Concept } from './red-flag-concepts.ts';
import type { RedFlagRule } from './red-flag-rule.ts';

/** Red flags of danger to oneself or others and of the mind; sources and levels are in `red-flags.ts`. */
export const psychiatricRules: readonly RedFlagRule<Concept>[] = [
  { flag: 'suicidalIdeation', all: ['suicidalIdeation'] },
  { flag: 'passiveDeathWish', all: ['passiveDeathWish'] },
  { flag: 'suicidePreparation', all: ['suicidePreparation'] },
  { flag: 'suicideAttempt', all: ['suicideAttempt'] },
  { flag: 'overdose', all: ['overdose'] },
  { flag: 'selfHarm', all: ['selfHarm'] },
  { flag: 'harmToOthers', all: ['harmIntent'] },
  { flag: 'fearOfHarming', all: ['fearOfHarming'] },
  { flag: 'commandVoices', all: ['voices', 'commanding'], within: 10, sentences: 0 },
  { flag: 'catatonia', all: ['frozen'] },
  { flag: 'postpartumPsychosis', all: ['babyDelusion', 'newBaby'], within: 25 },
  { flag: 'postpartumDepression', all: ['lowMood', 'newBaby'], within: 30, sentences: 2 },
  { flag: 'mania', all: ['elated', 'sleepless'], within: 50, sentences: 3 },
  { flag: 'psychosis', all: ['persecuted'] },
  { flag: 'psychosis', all: ['hallucinating'] },
  { flag: 'notEating', all: ['notEating'] },
];
