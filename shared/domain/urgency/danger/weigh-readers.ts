import type { Danger } from './danger-model.ts';
import type { Shares } from './meaning-model.ts';
import type { Meaning } from './read-meanings.ts';

/** Of this share of words with a meaning on, the reader of meanings counts whole; of half as many it counts half. */
const enoughKnown = 0.7;
/** No reader is so sure that the other one is not heard. */
const leastProbability = 1e-6;

/**
 * The geometric mean of both readers' probabilities. The fewer words of a text have a meaning (another language, letters
 * strung together), the less the second reader counts; without any the first decides alone.
 */
export function weighReaders(features: Danger, meaning: Meaning, shares: Shares): Danger {
  const byFeatures = [1 - features.alarm, features.alarm - features.emergency, features.emergency];
  const counts = sharesAt(meaning.known, shares);
  const [, urgent = 0, emergency = 0] = softmax(byFeatures.map((probability, at) => counts.features * Math.log(Math.max(leastProbability, probability)) + counts.meanings * (meaning.logits[at] ?? 0)));
  const [, , heard = 0] = softmax(meaning.logits);
  return { emergency, alarm: urgent + emergency, sentence: counts.meanings > 0 && heard > features.emergency ? meaning.sentence : features.sentence };
}

/** What the log-odds of each reader count where this share of the words is known. */
export function sharesAt(known: number, { features, meanings }: Shares): Shares {
  const trust = Math.min(1, known / enoughKnown);
  return { features: 1 + trust * (features - 1), meanings: trust * meanings };
}

function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
