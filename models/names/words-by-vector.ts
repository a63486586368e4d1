import { trait } from '../../shared/domain/deidentification/naming/word-traits.ts';
import type { Glove } from '../word-vectors/read-glove.ts';
import { normalised } from './word-groups.ts';
import type { Random } from './random.ts';

/** What a word can be told to be by its vector. */
const kinds = [trait.givenName, trait.surname, trait.place] as const;
const rounds = 4;
const step = 0.5;
/** How probable a kind must be. */
const sure = 0.6;
const word = /^[a-z]{3,}(?:-[a-z]{2,}){0,3}$/;

function probability(weights: Float64Array, vector: Float32Array): number {
  let sum = weights[vector.length] ?? 0;
  for (let at = 0; at < vector.length; at += 1) sum += (weights[at] ?? 0) * (vector[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression of one kind on the vectors of words that lists know. */
function learnKind(examples: readonly { readonly vector: Float32Array; readonly bits: number }[], kind: number, random: Random): Float64Array {
  const weights = new Float64Array((examples[0]?.vector.length ?? 0) + 1);
  for (let round = 0; round < rounds; round += 1) {
    for (let drawn = 0; drawn < examples.length; drawn += 1) {
      const { vector, bits } = random.pick(examples);
      const error = ((bits & kind) === 0 ? 0 : 1) - probability(weights, vector);
      for (let at = 0; at < vector.length; at += 1) weights[at] = (weights[at] ?? 0) + (step / (1 + round)) * error * (vector[at] ?? 0);
      weights[vector.length] = (weights[vector.length] ?? 0) + (step / (1 + round)) * error * 0.1;
    }
  }
  return weights;
}

/** Names and towns that no list has, told by words that are used alike: the most frequent `count` of those that nobody knows. */
export function namesByVector(glove: Glove, known: ReadonlyMap<string, number>, count: number, random: Random): Map<string, number> {
  const examples = glove.words.filter((each) => known.has(each)).map((each) => ({ vector: normalised(glove.vectorOf(each) ?? new Float64Array(glove.dimensions)), bits: known.get(each) ?? 0 }));
  const learnt = kinds.map((kind) => learnKind(examples, kind, random));
  const found = new Map<string, number>();
  for (const each of glove.words) {
    if (found.size >= count) break;
    if (known.has(each) || !word.test(each)) continue;
    const vector = normalised(glove.vectorOf(each) ?? new Float64Array(glove.dimensions));
    const bits = kinds.reduce((all, kind, at) => (probability(learnt[at] ?? new Float64Array(), vector) >= sure ? all | kind : all), 0);
    if (bits !== 0) found.set(each, bits);
  }
  return found;
}
