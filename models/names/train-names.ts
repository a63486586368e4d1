import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { classBehind, featureBuckets, isCandidate, mostFeatures, writeFeatures } from '../../shared/domain/deidentification/naming/name-features.ts';
import { nameClasses } from '../../shared/domain/deidentification/naming/name-tagger.ts';
import { plainForm, readNameTokens, type NameToken } from '../../shared/domain/deidentification/naming/read-name-tokens.ts';
import { hashOf } from '../../shared/domain/deidentification/naming/word-hash.ts';
import { packWeights } from '../../shared/domain/deidentification/naming/packed-weights.ts';
import { groupBits, packTraits, readTraits, trait, type WordTraits } from '../../shared/domain/deidentification/naming/word-traits.ts';
import { madeUpDocument, type LabelledText } from './made-up-documents.ts';
import { foods, medicineBrands, medicines, namedAfterPersons, otherCapitals } from './look-alikes.ts';
import { consumerBrands, daysAndCreeds, luxuriesAndMachines, makesAndGames, statesAndRegions } from './look-alikes/everyday-capitals.ts';
import { brandsByCountry, remedies, substances } from './look-alikes/medicines.ts';
import { bareEponyms, schoolsOfThought } from './look-alikes/named-after.ts';
import { labelledSource } from './labelled-texts.ts';
import { medicalWords } from './medical-words.ts';
import { sentencesOf } from './natural-sentences.ts';
import { faiths, homeKinds, hospitalKinds, schoolKinds, trades } from './organisations.ts';
import { randomFrom, type Random } from './random.ts';
import { sentenceSource } from './sentences.ts';
import { slotMaker } from './slots.ts';
import { verbForms } from './verb-forms.ts';
import { readGlove } from '../word-vectors/read-glove.ts';
import { wordGroups } from './word-groups.ts';
import { namesByVector } from './words-by-vector.ts';
import { givenNameWords, nameLists, placeNames, placeWords, surnameWords, wordCounts, wordsOf } from './word-lists.ts';

const Line = z.object({ text: z.string() });
const weighed = nameClasses.length - 1;
/** Parts of place names that say nothing by themselves. */
const placeParts = new Set('the of and al la le de el st san new north south east west saint upon in on by under'.split(' '));

/** Words of kinds of institutions that say nothing of them. */
const notKinds = new Set('of for the and first old state special law life day high police fire power market press service mind village view mind legal cotton paper glass steel farm kitchen spa media print core link star'.split(' '));

/** Our own labelled texts that teach; those by others that figures are taken on are not among them. */
const labelled = ['identifiers.jsonl', 'identifiers-2.jsonl', 'identifiers-3.jsonl', 'identifiers-4.jsonl', 'deidentification.jsonl', 'identifiers-5.jsonl', 'identifiers-6.jsonl'];

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
    if (count < 3) continue;
    if (/^[a-z']+$/.test(word) || word === 'I') add(word.toLowerCase(), count >= 2_000 ? 3 : count >= 60 ? 2 : 1);
    else add(word.toLowerCase(), trait.properNoun);
  }
  const lists = nameLists();
  for (const word of givenNameWords(lists)) add(word, trait.givenName);
  for (const word of surnameWords(lists)) add(word, trait.surname);
  for (const word of placeWords()) if (!placeParts.has(word)) add(word, trait.place);
  for (const word of [...hospitalKinds, ...schoolKinds, ...homeKinds, ...faiths, ...trades].flatMap(wordsOf)) if (!notKinds.has(word)) add(word, trait.institution);
  for (const word of [...medicines, ...medicineBrands, ...brandsByCountry, ...substances].flatMap(wordsOf)) if (!traits.has(word) || word.length > 8) add(word, trait.medical);
  for (const word of [...namedAfterPersons, ...otherCapitals, ...foods, ...remedies, ...bareEponyms, ...schoolsOfThought, ...consumerBrands, ...makesAndGames, ...luxuriesAndMachines, ...statesAndRegions, ...daysAndCreeds].flatMap(wordsOf)) if (word.length > 3 && !traits.has(word)) add(word, trait.medical);
  for (const word of medicalWords) if (!traits.has(word)) add(word, trait.medical);
  const seen = new Map<string, number>();
  for (const text of clinical) for (const word of new Set(plainForm(text).match(/[a-z][a-z'-]+/g) ?? [])) seen.set(word, (seen.get(word) ?? 0) + 1);
  for (const [word, times] of seen) if (times > 1 && !traits.has(word)) add(word, trait.medical);
  return traits;
}

/** How many names and towns are taken over that no list has. */
const toldByVector = 29_000;

/** The traits with those of names that vectors tell, and above them the groups of words that are used alike. */
function withVectors(traits: ReadonlyMap<string, number>, random: Random): Map<string, number> {
  const glove = readGlove();
  const all = new Map([...traits, ...namesByVector(glove, traits, toldByVector, random)]);
  const groups = wordGroups(glove, new Set(all.keys()), random);
  return new Map([...all].map(([word, bits]) => [word, bits | ((groups.get(word) ?? 0) << groupBits)]));
}

/** Everyday words that name nobody. */
function everydayWords(traits: ReadonlyMap<string, number>): string[] {
  return [...traits].filter(([word, bits]) => /^[a-z]{3,9}$/.test(word) && (bits & ~trait.institution) === 3).map(([word]) => word);
}

/** Everyday words that are also somebody's or some town's name. */
function everydayNames(traits: ReadonlyMap<string, number>): string[] {
  return [...traits].filter(([word, bits]) => /^[a-z]{3,}$/.test(word) && (bits & trait.everyday) >= 2 && (bits & trait.properNoun) === 0 && (bits & (trait.givenName | trait.surname | trait.place)) !== 0).map(([word]) => word);
}

/** Whether a word is somebody's or some town's name, and no other word. */
const isOnlyName = (bits: number): boolean => (bits & (trait.givenName | trait.surname | trait.place)) !== 0 && (bits & (trait.everyday | trait.medical)) === 0;

function classOf(token: NameToken, { spans }: LabelledText): number {
  const span = spans.find(({ start, end }) => token.start >= start && token.end <= end);
  return span === undefined ? 0 : nameClasses.indexOf(span.type);
}

/** How often the weights are taken in the second half of the training: their mean wavers less than the last ones. */
const snapshots = 10;

/** Logistic regression by stochastic gradients with a step of its own for each weight (AdaGrad); class 0 has no weights. */
function learn(documents: Iterable<LabelledText>, count: number, traits: WordTraits, random: Random): Float64Array {
  const averaged = new Float64Array(featureBuckets * weighed);
  const weights = new Float64Array(featureBuckets * weighed);
  const squares = new Float64Array(featureBuckets * weighed);
  const features = new Int32Array(mostFeatures);
  let learnt = 0;
  for (const document of documents) {
    learnt += 1;
    if (learnt > count / 2 && learnt % Math.floor(count / 20) === 0) weights.forEach((weight, at) => (averaged[at] = (averaged[at] ?? 0) + weight / snapshots));
    const text = readNameTokens(document.text, traits);
    let [previous, earlier] = [0, 0];
    text.tokens.forEach((token, at) => {
      if (!isCandidate(text, at, previous)) {
        [previous, earlier] = [classBehind(token, previous), previous];
        return;
      }
      const truth = classOf(token, document);
      const written = writeFeatures(text, at, { previous, earlier }, features, random.chance(truth > 0 ? 0.35 : 0.12));
      step(weights, squares, features, thinned(features, written, random), truth);
      [previous, earlier] = [truth, previous];
    });
  }
  return averaged;
}

/** How many of a token's features training leaves out, each time others: what is left must do, so that no feature is relied on alone. */
const leftOut = 0.15;

function thinned(features: Int32Array, count: number, random: Random): number {
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    if (random.chance(leftOut)) continue;
    features[kept] = features[index] ?? 0;
    kept += 1;
  }
  return kept;
}

const powers = new Float64Array(weighed);

function step(weights: Float64Array, squares: Float64Array, features: Int32Array, count: number, truth: number): void {
  let total = 1;
  for (let each = 0; each < weighed; each += 1) {
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += weights[(features[index] ?? 0) * weighed + each] ?? 0;
    powers[each] = Math.exp(sum);
    total += powers[each] ?? 0;
  }
  for (let each = 0; each < weighed; each += 1) {
    const gradient = (powers[each] ?? 0) / total - (truth === each + 1 ? 1 : 0);
    if (Math.abs(gradient) < 1e-3) continue;
    for (let index = 0; index < count; index += 1) {
      const at = (features[index] ?? 0) * weighed + each;
      const pulled = gradient + 1e-6 * (weights[at] ?? 0);
      const squared = (squares[at] ?? 0) + pulled * pulled;
      squares[at] = squared;
      weights[at] = (weights[at] ?? 0) - (0.25 * pulled) / Math.sqrt(squared + 0.1);
    }
  }
}

/** Trains the name tagger and writes `name-model.json` beside this file; the same texts and seed write the same file. */
export function trainNames({ lay, clinical, documents }: TrainingTexts): { words: number; kilobytes: number } {
  const random = randomFrom(20_261_123);
  const traits = collectTraits([...clinical, ...lay].flatMap(textsOf));
  const packed = packTraits(withVectors(traits, randomFrom(20_261_124)), hashOf);
  const vocabulary = { everyday: everydayWords(traits), nameWords: everydayNames(traits), verbs: verbForms(new Map(wordCounts().map(({ word, count }) => [word, count]))) };
  const make = slotMaker(nameLists(), placeNames(), vocabulary, random);
  const parts = { drawSentence: sentenceSource(random), plain: lay.flatMap(textsOf).flatMap((text) => sentencesOf(text, (word) => isOnlyName(traits.get(word) ?? 0))), nouns: vocabulary.nameWords, make, drawLabelled: labelledSource(labelled.map((name) => join(import.meta.dirname, '../../test/corpus', name)), make, random) };
  const madeUp = (function* () {
    for (let made = 0; made < documents; made += 1) yield madeUpDocument(parts, random);
  })();
  const weights = learn(madeUp, documents, readTraits(packed), random).map((weight) => weight * (1 - leftOut));
  const scale = weights.reduce((most, weight) => Math.max(most, Math.min(Math.abs(weight), 6)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  const model = { version: 'names-4', scale, traits: Buffer.from(packed).toString('base64'), weights: packWeights(bytes) };
  const written = `${JSON.stringify(model)}\n`;
  writeFileSync(join(import.meta.dirname, 'name-model.json'), written);
  return { words: traits.size, kilobytes: written.length / 1_000 };
}
