import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { featureBuckets, isCandidate, mostFeatures, writeFeatures } from '../../shared/domain/deidentification/naming/name-features.ts';
import { nameClasses } from '../../shared/domain/deidentification/naming/name-tagger.ts';
import { plainForm, readNameTokens, type NameToken } from '../../shared/domain/deidentification/naming/read-name-tokens.ts';
import { hashOf } from '../../shared/domain/deidentification/naming/word-hash.ts';
import { packTraits, readTraits, trait, type WordTraits } from '../../shared/domain/deidentification/naming/word-traits.ts';
import { madeUpDocument, type LabelledText } from './made-up-documents.ts';
import { madeUpNames } from './made-up-people.ts';
import { randomFrom, type Random } from './random.ts';
import { nameLists, placeNames, surnameWords, wordCounts, wordsOf } from './word-lists.ts';

const Line = z.object({ text: z.string() });
const weighed = nameClasses.length - 1;
/** Parts of place names that say nothing by themselves. */
const placeParts = new Set('the of and al la le de el st san new north south east west saint upon in on by under'.split(' '));

export interface TrainingTexts {
  /** JSONL files of lay texts without names: what stands around names. */
  readonly lay: readonly string[];
  /** JSONL files whose words are medical vocabulary. */
  readonly clinical: readonly string[];
  readonly documents: number;
}

const textsOf = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n').map((line) => Line.parse(JSON.parse(line)).text);

/** What is known of each word form, from public lists and from the words of clinical texts. */
function collectTraits(clinical: readonly string[]): Map<string, number> {
  const traits = new Map<string, number>();
  const add = (word: string, bits: number): void => void (word.length > 1 && traits.set(word, (traits.get(word) ?? 0) | bits));
  for (const { word, count } of wordCounts()) {
    if (/^[a-z']+$/.test(word) || word === 'I') add(word.toLowerCase(), count >= 2_000 ? 3 : count >= 60 ? 2 : 1);
    else add(word.toLowerCase(), trait.properNoun);
  }
  const lists = nameLists();
  for (const word of [...lists.given.values()].flat().flatMap(wordsOf)) add(word, trait.givenName);
  for (const word of surnameWords(lists)) add(word, trait.surname);
  for (const word of placeNames().flatMap(wordsOf)) if (!placeParts.has(word)) add(word, trait.place);
  const seen = new Map<string, number>();
  for (const text of clinical) for (const word of new Set(plainForm(text).match(/[a-z][a-z'-]+/g) ?? [])) seen.set(word, (seen.get(word) ?? 0) + 1);
  for (const [word, times] of seen) if (times > 1 && !traits.has(word)) add(word, trait.medical);
  return traits;
}

const sentencesOf = (text: string): string[] =>
  (text.replace(/\s+/g, ' ').match(/[^.!?]{12,180}[.!?]+/g) ?? []).map((sentence) => sentence.trim()).filter((sentence) => !/\b(?:Dr|Mr|Mrs|Ms|[Rr]egards|name)\b/.test(sentence));

function classOf(token: NameToken, { spans }: LabelledText): number {
  const span = spans.find(({ start, end }) => token.start >= start && token.end <= end);
  return span === undefined ? 0 : nameClasses.indexOf(span.type);
}

/** Logistic regression by stochastic gradients with a step of its own for each weight (AdaGrad); class 0 has no weights. */
function learn(documents: Iterable<LabelledText>, traits: WordTraits, random: Random): Float64Array {
  const weights = new Float64Array(featureBuckets * weighed);
  const squares = new Float64Array(featureBuckets * weighed);
  const features = new Int32Array(mostFeatures);
  for (const document of documents) {
    const text = readNameTokens(document.text, traits);
    let previous = 0;
    text.tokens.forEach((token, at) => {
      const truth = classOf(token, document);
      if (!isCandidate(text, at)) return void (previous = 0);
      const count = writeFeatures(text, at, previous, features, truth > 0 && random.chance(0.25));
      step(weights, squares, features.subarray(0, count), truth);
      previous = truth;
    });
  }
  return weights;
}

function step(weights: Float64Array, squares: Float64Array, features: Int32Array, truth: number): void {
  const powers = Array.from({ length: weighed }, (_, each) => Math.exp(features.reduce((sum, feature) => sum + (weights[feature * weighed + each] ?? 0), 0)));
  const total = powers.reduce((a, b) => a + b, 1);
  for (let each = 0; each < weighed; each += 1) {
    const gradient = (powers[each] ?? 0) / total - (truth === each + 1 ? 1 : 0);
    if (Math.abs(gradient) < 1e-3) continue;
    for (const feature of features) {
      const at = feature * weighed + each;
      const pulled = gradient + 1e-6 * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + pulled * pulled;
      weights[at] = (weights[at] ?? 0) - (0.25 * pulled) / Math.sqrt((squares[at] ?? 0) + 0.1);
    }
  }
}

/** Trains the name tagger and writes `name-model.json` beside this file; the same texts and seed write the same file. */
export function trainNames({ lay, clinical, documents }: TrainingTexts): { words: number; kilobytes: number } {
  const random = randomFrom(20_261_123);
  const traits = collectTraits([...clinical, ...lay].flatMap(textsOf));
  const packed = packTraits(traits, hashOf);
  const withSlots = readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const withoutNames = lay.flatMap(textsOf).flatMap(sentencesOf);
  const make = madeUpNames(nameLists(), placeNames(), random);
  const madeUp = (function* () {
    for (let made = 0; made < documents; made += 1) yield madeUpDocument(withSlots, withoutNames, make, random);
  })();
  const weights = learn(madeUp, readTraits(packed), random);
  const scale = weights.reduce((most, weight) => Math.max(most, Math.min(Math.abs(weight), 6)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  const model = { version: 'names-1', scale, traits: Buffer.from(packed).toString('base64'), weights: Buffer.from(bytes.buffer).toString('base64') };
  const written = `${JSON.stringify(model)}\n`;
  writeFileSync(join(import.meta.dirname, 'name-model.json'), written);
  return { words: traits.size, kilobytes: written.length / 1_000 };
}
