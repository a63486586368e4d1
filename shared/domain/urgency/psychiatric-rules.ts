import type { Concept } from './red-flag-concepts.ts';
import type { RedFlagRule } from './red-flag-rule.ts';

const deathWishes = ['killSelf', 'wantDeath', 'passiveDeathWish'] as const satisfies readonly Concept[];
const leavings = ['farewell', 'noTomorrow', 'settledOn', 'affairDeath'] as const satisfies readonly Concept[];
const affairs = ['affairMoney', 'affairDigital', 'affairPets', 'affairThings', 'affairDeath', 'affairPeace', 'farewell', 'noTomorrow'] as const satisfies readonly Concept[];

/** Signs that mean nothing alone: a denial within one is not used up by it ("I don't want to hurt anybody"). */
export const weakSigns = ['egoDystonic', 'hopeless', 'cantGoOn', 'toxicSigns', 'urgeWords', 'intending', 'revenge', 'stopMe', 'doIt', 'affairPeace', 'noOneKnows', 'ordering', 'violentIntent', 'target', 'suicideThought', 'fearful', 'mishap', 'asPrescribed', 'byMistake', 'doubled'] as const satisfies readonly Concept[];

/** Two different affairs settled, without a move or a journey that explains them. */
const settledAffairs: readonly RedFlagRule<Concept>[] = affairs.map((affair, index) => ({
  flag: 'suicidePreparation',
  all: [affair, affairs.filter((_, other) => other > index)],
  within: 50,
  sentences: 3,
  unless: ['relocating'],
}));

/** Red flags of danger to oneself or others and of the mind; sources and levels are in `red-flags.ts`. */
export const psychiatricRules: readonly RedFlagRule<Concept>[] = [
  { flag: 'suicidalIdeation', all: ['killSelf'] },
  { flag: 'suicidalIdeation', all: ['wantDeath'] },
  { flag: 'suicidalIdeation', all: ['methodAct', ['intending', 'urgeWords']], within: 10, sentences: 0 },
  { flag: 'suicidalIdeation', all: ['brinkAct', 'brinkPlace', ['urgeWords', 'doIt', 'stopMe', ...deathWishes]], within: 25, sentences: 1 },
  { flag: 'suicidalIdeation', all: ['suicideWord', 'suicideThought'], within: 6, sentences: 0 },
  { flag: 'suicidalIdeation', all: ['doIt', ['stopMe', 'hopeless', 'brinkPlace', ...deathWishes]], within: 25 },
  { flag: 'suicidalIdeation', all: ['stopMe', ['hopeless', 'cantGoOn', ...deathWishes]], within: 25 },
  { flag: 'passiveDeathWish', all: ['passiveDeathWish'] },
  { flag: 'suicidePreparation', all: ['meansDire'], unless: ['pillRoutine'], within: 10 },
  { flag: 'suicidePreparation', all: ['meansReady', [...deathWishes, ...leavings, 'affairPets', 'affairDigital', 'suicideWord', 'doIt']], within: 45, sentences: 2 },
  { flag: 'suicidePreparation', all: ['meansReady', ['hopeless', 'soonTime', 'noOneKnows', 'stopMe']], within: 25, unless: ['pillRoutine', 'mishap'] },
  { flag: 'suicidePreparation', all: [leavings, [...deathWishes, 'hopeless']], within: 45, sentences: 2 },
  { flag: 'suicidePreparation', all: ['settledOn', [...deathWishes, 'noTomorrow', 'methodAct', 'doIt', 'stopMe', 'affairDeath', 'affairDigital', 'affairPets']], within: 40, sentences: 2 },
  ...settledAffairs,
  { flag: 'suicideAttempt', all: ['attempt'], unless: ['mishap'], within: 10 },
  { flag: 'suicideAttempt', all: ['pastIntake', 'householdPoison'], within: 9 },
  { flag: 'suicideAttempt', all: ['stoppedShort', ['methodAct', 'meansDire']], within: 25 },
  { flag: 'overdose', all: ['overdose'], unless: ['asPrescribed'], within: 14 },
  { flag: 'overdose', all: ['pastIntake', 'tooMany', 'aMedicine'], within: 14, unless: ['asPrescribed'] },
  { flag: 'overdose', all: ['gotInto', 'childOf', 'aMedicine'], within: 16 },
  { flag: 'overdose', all: ['pastIntake', ['doubled', 'byMistake', 'tooMany'], 'narrowDrug'], within: 20, unless: ['asPrescribed'] },
  { flag: 'overdose', all: ['pastIntake', ['tooMany', 'doubled'], 'toxicSigns'], within: 25, unless: ['asPrescribed'] },
  { flag: 'selfHarmWound', all: ['selfHarm', 'woundBad'], within: 40, sentences: 3, unless: ['mishap'] },
  { flag: 'selfHarm', all: ['selfHarm'], unless: ['mishap'], within: 8 },
  { flag: 'harmToOthers', all: ['harmIntent'], unless: ['egoDystonic'], within: 25 },
  { flag: 'harmToOthers', all: ['violentDone'] },
  { flag: 'harmToOthers', all: ['violentAct', 'violentIntent'], within: 10, sentences: 0, unless: ['egoDystonic'] },
  { flag: 'harmToOthers', all: [['weaponGoing', 'armed'], ['violentAct', 'revenge', 'violentIntent', 'target']], within: 30, unless: ['duty', 'egoDystonic'] },
  { flag: 'fearOfHarming', all: ['fearOfHarming'], unless: ['exposure'] },
  { flag: 'fearOfHarming', all: ['violentAct', ['egoDystonic', 'fearful']], within: 20, unless: ['exposure'] },
  { flag: 'commandVoices', all: ['commanding'] },
  { flag: 'commandVoices', all: ['voices', 'ordering', 'orderedAct'], within: 25, sentences: 2 },
  { flag: 'commandVoices', all: ['oddSpeaker', 'ordering', 'orderedAct'], within: 8, sentences: 0 },
  { flag: 'catatonia', all: ['frozen'] },
  { flag: 'catatonia', all: ['motionless', ['mute', 'refusesFood'], 'daysOrHours'], within: 40, sentences: 2 },
  { flag: 'postpartumPsychosis', all: ['babyDelusion', 'newBaby'], within: 30, sentences: 2 },
  { flag: 'postpartumDepression', all: ['lowMood', 'newBaby'], within: 40, sentences: 2 },
  { flag: 'maniaWithDanger', all: ['riskyDeed', ['elated', 'sleepless']], within: 110, sentences: 6 },
  { flag: 'mania', all: ['elated', 'sleepless'], within: 70, sentences: 4 },
  { flag: 'psychosis', all: ['persecuted'] },
  { flag: 'psychosis', all: ['hallucinating'] },
  { flag: 'notEating', all: ['notEating'] },
  { flag: 'possibleSuicidality', all: ['cantGoOn'] },
  { flag: 'possibleSuicidality', all: ['meansReady'], unless: ['pillRoutine', 'duty'] },
];
