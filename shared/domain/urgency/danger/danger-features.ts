import { hashOf, stir } from '../../deidentification/naming/word-hash.ts';
import type { RedFlagReading } from '../find-red-flags.ts';
import type { Axis } from '../read-assertions.ts';
import { findFrameCues, type Cue } from '../read-frames.ts';
import { textWords } from '../text-words.ts';
import { KeySet } from './key-set.ts';

/** The features of a text in the order in which it shows them: two lists rather than one of objects, because they are many. */
export interface DangerFeatures {
  /** Unsigned 32-bit, each once. */
  readonly keys: readonly number[];
  /** For each key, the sentence that shows it first. */
  readonly sentences: readonly number[];
}

/** What a trained weight may hang on: a red flag that stands, what is said of a concept, two concepts near each other, words, parts of words. */
const seeds = { flag: 0x2545f491, concept: 0x9e3779b9, pair: 0x7f4a7c15, word: 0x165667b1, phrase: 0x27d4eb2f, part: 0x85ebca77, near: 0x51ed270b };
/** Concepts further apart than this many sentences have nothing to do with each other. */
const pairReach = 2;
/** Letters of a part of a word; shorter words are no longer than their parts. */
const partLength = 4;
/** Words between two that are near each other, at most. */
const nearReach = 4;
/** A text shows no more; the first are read. */
const mostFeatures = 3_000;
const mostConcepts = 60;

/** The longest that fits is taken off a word of more than four letters. */
const endings = ['ings', 'edly', 'ing', 'ies', 'ed', 'es', 'ly', 's'];

function stemOf(word: string): string {
  const ending = word.length > 4 ? endings.find((each) => word.endsWith(each)) : undefined;
  return ending === undefined ? word : word.slice(0, -ending.length);
}

const nameHashes = new Map<string, number>();

function nameHash(name: string): number {
  const known = nameHashes.get(name);
  if (known !== undefined) return known;
  const hash = hashOf(name);
  nameHashes.set(name, hash);
  return hash;
}

/** Something that a text shows, and where. */
interface Shown {
  readonly hash: number;
  readonly sentence: number;
}

/** The keys of the text that is read; reading is over before another one begins. */
const known = new KeySet();

/** Adds each feature once. */
class FeatureList implements DangerFeatures {
  readonly keys: number[] = [];
  readonly sentences: number[] = [];

  constructor() {
    known.clear();
  }

  add(seed: number, hash: number, sentence: number): void {
    if (this.keys.length >= mostFeatures) return;
    const key = stir(hash ^ seed);
    if (!known.add(key)) return;
    this.keys.push(key);
    this.sentences.push(sentence);
  }

  addPair(seed: number, one: number, other: number, sentence: number): void {
    this.add(seed, Math.min(one, other) ^ stir(Math.max(one, other)), sentence);
  }
}

/** The features of a text that was read for red flags, for the trained weights. Linear in the text's length. */
export function readDangerFeatures({ reading: { tokens, said }, findings }: RedFlagReading): DangerFeatures {
  const list = new FeatureList();
  for (const { flag, from } of findings) list.add(seeds.flag, nameHash(flag), tokens[from]?.sentence ?? 0);
  const frames = framesOf(tokens);
  addConcepts(list, [...conceptsOf(said, tokens), ...frames.cues]);
  addWords(list, tokens, frames.of);
  return list;
}

function addConcepts(list: FeatureList, concepts: readonly Shown[]): void {
  for (const [at, { hash, sentence }] of concepts.entries()) {
    list.add(seeds.concept, hash, sentence);
    for (let before = 0; before < at; before += 1) {
      const other = concepts[before];
      if (other !== undefined && Math.abs(other.sentence - sentence) <= pairReach) list.addPair(seeds.pair, hash, other.hash, sentence);
    }
  }
}

function addWords(list: FeatureList, tokens: RedFlagReading['reading']['tokens'], frameOf: (sentence: number) => number): void {
  const { words, at } = textWords(tokens);
  const stems = words.map(stemOf);
  const hashes = Int32Array.from(stems, (stem) => hashOf(stem));
  /** The hash of each word with the mark of its sentence. */
  const marked = new Int32Array(tokens.length);
  /** The mark that each word was last shown with: what it shows then it shows but once. */
  const shownAs: (number | undefined)[] = [];
  let sentence = -1;
  let frame = 0;
  for (const [place, token] of tokens.entries()) {
    if (token.sentence !== sentence) frame = frameOf(token.sentence);
    sentence = token.sentence;
    const index = at[place] ?? 0;
    const hash = (hashes[index] ?? 0) ^ frame;
    marked[place] = hash;
    const isShown = shownAs[index] === frame;
    if (!isShown) list.add(seeds.word, hash, sentence);
    if (tokens[place - 1]?.sentence === sentence) list.add(seeds.phrase, hash ^ stir(marked[place - 1] ?? 0), sentence);
    if (!isShown) addParts(list, stems[index] ?? '', frame, sentence);
    shownAs[index] = frame;
    for (let near = Math.max(0, place - 1 - nearReach); near < place - 1; near += 1) if (tokens[near]?.sentence === sentence) list.addPair(seeds.near, hash, marked[near] ?? 0, sentence);
  }
}

function addParts(list: FeatureList, stem: string, frame: number, sentence: number): void {
  if (stem.length <= partLength) return;
  for (let from = 0; from + partLength <= stem.length; from += 1) list.add(seeds.part, hashOf(stem, from, from + partLength) ^ frame, sentence);
}

const spokenHashes = new Map<string, Map<Axis, number>>();

/** A concept's name with the first by name of what the text says about it. */
function hashOfSaid(concept: string, axes: ReadonlySet<Axis>): number {
  let first: Axis | undefined;
  for (const axis of axes) if (first === undefined || axis < first) first = axis;
  if (first === undefined) return nameHash(concept);
  const hashes = spokenHashes.get(concept) ?? new Map<Axis, number>();
  const hash = hashes.get(first) ?? hashOf(`${concept} ${first}`);
  spokenHashes.set(concept, hashes.set(first, hash));
  return hash;
}

/** Each concept once for each way in which it is spoken of. */
function conceptsOf(said: RedFlagReading['reading']['said'], tokens: RedFlagReading['reading']['tokens']): readonly Shown[] {
  const found = new Map<number, Shown>();
  for (const [concept, mentions] of said) {
    let seen: ReadonlySet<Axis> | undefined;
    for (const { axes, from } of mentions) {
      if (found.size >= mostConcepts) break;
      if (axes === seen) continue;
      seen = axes;
      const hash = hashOfSaid(concept, axes);
      if (!found.has(hash)) found.set(hash, { hash, sentence: tokens[from]?.sentence ?? 0 });
    }
  }
  return [...found.values()].sort((a, b) => a.sentence - b.sentence || a.hash - b.hash);
}

const distancing: readonly Cue[] = ['fiction', 'study', 'planning', 'past'];

/** Cues of stories, lessons, plans and days long gone: as concepts, and as a mark on every word of a sentence that has one and nothing of today. */
function framesOf(tokens: RedFlagReading['reading']['tokens']): { readonly cues: readonly Shown[]; readonly of: (sentence: number) => number } {
  const said = findFrameCues(tokens);
  const cues = [...said].map(([cue, sentences]) => ({ hash: nameHash(cue), sentence: Math.min(...sentences) }));
  return {
    cues,
    of: (sentence) => {
      if (said.get('here')?.has(sentence) === true) return 0;
      const cue = distancing.find((each) => said.get(each)?.has(sentence) === true);
      return cue === undefined ? 0 : nameHash(cue);
    },
  };
}
