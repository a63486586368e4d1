import type { Concept } from './red-flag-concepts.ts';
import type { RedFlagRule } from './red-flag-rule.ts';

const flag = 'possibleEmergency';

/**
 * The safety net: parts of a red flag without the rest. They raise no alarm, a person reads the text (`review`). Patients
 * have more words than any lexicon, so a part that came suddenly or today, or two parts together, are enough.
 */
export const possibleEmergencyRules: readonly RedFlagRule<Concept>[] = [
  { flag, all: ['failingBrain', 'onset'], within: 30, sentences: 2, unless: ['benignCause'], unlessBeside: ['chronic'] },
  { flag, all: ['bodyTrouble', 'onset'], within: 20, sentences: 1, unless: ['benignCause', 'panic'], unlessBeside: ['chronic'] },
  { flag, all: ['headache', 'worstEver'], within: 10, sentences: 0, unlessBeside: ['chronic'] },
  { flag, all: ['headache', 'instantOnset', 'vomitOrVision'], within: 25, unlessBeside: ['chronic'] },
  { flag, all: ['stiffNeck', ['headache', 'brainUpset']], within: 25, unlessBeside: ['chronic'] },
  { flag, all: ['fever', ['drowsy', 'headache', 'rigid']], within: 25, unlessBeside: ['chronic'] },
  { flag, all: [['sphincterFailing', 'breathOrSwallow', 'confused', 'drowsy', 'visionLost', 'seeingDouble', 'lidDrops'], ['onset', 'recentDays']], within: 25, unless: ['panic'], unlessBeside: ['chronic'] },
  { flag, all: ['moreNumbOrWeak', ['legPart', 'armPart'], 'recentDays'], within: 20, unless: ['panic', 'benignCause'], unlessBeside: ['chronic'] },
  { flag, all: ['seizing', ['notStopping', 'recentDays', 'onset', 'drowsy', 'unresponsive']], within: 25, unless: ['idiomaticFit'], unlessBeside: ['chronic'] },
  { flag, all: ['jerkingBody', ['unresponsive', 'drowsy', 'notStopping']], within: 15, sentences: 0, unlessBeside: ['chronic'] },
  { flag, all: ['headStruck', ['onset', 'recentDays'], ['infantWord', 'over50', 'headache']], within: 30, sentences: 2, unlessBeside: ['chronic'] },
  { flag, all: ['rigid', ['antipsychotic', 'serotonergic']], within: 40, sentences: 2 },
  { flag, all: ['feverOrConfusion', ['antipsychotic', 'serotonergic', 'lithium'], ['shaking', 'rigid', 'agitated']], within: 40, sentences: 2 },
  { flag, all: ['pregnant', ['visionLost', 'swellingOrVision', 'seizing', 'failingBrain'], ['onset', 'recentDays', 'headache']], within: 30, sentences: 2 },
  { flag, all: ['infantWord', ['drowsy', 'brainUpset', 'unresponsive'], ['onset', 'recentDays', 'fever']], within: 30, sentences: 2, unlessBeside: ['chronic'] },
  { flag, all: ['visionLost'], unless: ['benignCause'], unlessBeside: ['chronic'] },
  { flag, all: ['failingSide'], unless: ['benignCause', 'panic'], unlessBeside: ['chronic'] },
  { flag, all: ['failingSpeech'], unless: ['benignCause'], unlessBeside: ['chronic'] },
  { flag, all: ['worstEver', 'instantOnset'], within: 10, sentences: 0, unlessBeside: ['chronic'] },
  { flag, all: ['pregnant', 'swellingOrVision', 'vomitOrVision'], within: 30, sentences: 2 },
];
