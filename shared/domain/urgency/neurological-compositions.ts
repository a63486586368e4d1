import type { Concept } from './red-flag-concepts.ts';
import type { ConceptRule } from './red-flag-rule.ts';

/** Concepts that only a composition finds. */
export type NeurologicalComposition = 'chronic' | 'weakOnADay' | 'weakNow' | 'bodyTrouble' | 'failingFace' | 'failingLimb' | 'failingSide' | 'failingSpeech' | 'onset' | 'failingBrain';

/** Body part × failure: what lay words say of nerves and body, in the order in which they build on each other. */
export const neurologicalCompositions: readonly ConceptRule<Concept>[] = [
  { concept: 'chronic', all: ['longstanding'], unless: ['suddenly', 'today', 'recentDays'], within: 12, sentences: 0 },
  { concept: 'headache', all: ['worstEver', 'headWord'], within: 6, sentences: 0 },
  { concept: 'saddleNumb', all: ['numbFeeling', 'privateWord'], within: 6, sentences: 0, unless: ['benignCause'] },
  { concept: 'visionLost', all: ['visionGone', 'visionWord'], within: 4, sentences: 0 },
  { concept: 'onset', all: ['suddenly'] },
  { concept: 'onset', all: ['today'] },
  { concept: 'failingFace', all: ['drooping', 'facePart'], within: 5, sentences: 0 },
  { concept: 'failingFace', all: ['faceFails'] },
  { concept: 'failingLimb', all: ['limbFails', 'limbPart'], within: 6, sentences: 0 },
  { concept: 'failingLimb', all: ['cantHold'] },
  { concept: 'failingSide', all: ['limbFails', 'sideWord'], within: 9, sentences: 0 },
  { concept: 'failingSide', all: ['cantHold', 'sideWord'], within: 9, sentences: 0 },
  { concept: 'failingSpeech', all: ['speechFailing'] },
  { concept: 'failingSpeech', all: ['speechFails', 'speechPart'], within: 4, sentences: 0 },
  { concept: 'failingBrain', all: ['failingFace'] },
  { concept: 'failingBrain', all: ['failingSide'] },
  { concept: 'failingBrain', all: ['failingSpeech'] },
  { concept: 'failingBrain', all: ['visionLost'] },
  { concept: 'failingBrain', all: ['seeingDouble'] },
  { concept: 'failingBrain', all: ['balanceFails'] },
  { concept: 'failingBrain', all: ['confused'] },
  { concept: 'bodyTrouble', all: ['troubleWord', 'bodyWord'], within: 5, sentences: 0, unlessBeside: ['chronic'] },
  { concept: 'weakOnADay', all: ['moreNumbOrWeak', 'onWeekday'], within: 6, sentences: 0 },
  { concept: 'weakNow', all: ['moreNumbOrWeak', 'nowStep'], within: 6, sentences: 0 },
];
