import type { Danger } from '../../shared/domain/urgency/danger/danger-model.ts';
import type { Shares } from '../../shared/domain/urgency/danger/meaning-model.ts';
import { weighReaders } from '../../shared/domain/urgency/danger/weigh-readers.ts';
import { meanRecognised } from './recognised.ts';
import type { UnseenText } from './unseen-text.ts';

/** Steps from one number to another, both tried. */
function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
}

function least<T>(choices: readonly T[], loss: (choice: T) => number): T {
  const losses = choices.map(loss);
  const best = choices[losses.indexOf(Math.min(...losses))];
  if (best === undefined) throw new Error('There is nothing to choose from.');
  return best;
}

/** Divides the log-odds of the features so that they fit texts that the weights had not seen. */
export function fitTemperature(texts: readonly UnseenText[]): number {
  return least(steps(0.5, 3, 0.1), (temperature) => texts.reduce((sum, { label, weight, features }) => sum - weight * Math.log(atTemperature(features, temperature)[label] ?? 0), 0));
}

/**
 * How much each reader counts: of their mean, what recognises most emergencies at equal false alarms among the calm; the sum of
 * both, so that a probability is how often one is right. Of texts that neither had seen.
 */
export function fitShares(texts: readonly UnseenText[], temperature: number): Shares {
  const judged = texts.map((text) => ({ ...text, danger: dangerOf(text, temperature) }));
  const both = (shares: Shares, of = judged): Danger[] => of.map(({ danger, meaning }) => weighReaders(danger, meaning, shares));
  const own = judged.filter(({ isPublic }) => !isPublic);
  const mean = least(steps(0, 0.7, 0.1), (meanings) => -meanRecognised(own, both({ features: 1 - meanings, meanings }, own).map(({ emergency }) => emergency)));
  const choices = steps(0.6, 2, 0.1).map((sum): Shares => ({ features: sum * (1 - mean), meanings: sum * mean }));
  return least(choices, (shares) => both(shares).reduce((sum, { alarm, emergency }, at) => {
    const { label = 0, weight = 0 } = texts[at] ?? {};
    return sum - weight * Math.log(Math.max(1e-9, [1 - alarm, alarm - emergency, emergency][label] ?? 0));
  }, 0));
}

/** What the features say of a text, as the shipped weights would. */
export function dangerOf({ features }: UnseenText, temperature: number): Danger {
  const [, urgent = 0, emergency = 0] = atTemperature(features, temperature);
  return { emergency, alarm: urgent + emergency, sentence: 0 };
}

function atTemperature(shares: Float64Array, temperature: number): Float64Array {
  const powers = shares.map((share) => share ** (1 / temperature));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
