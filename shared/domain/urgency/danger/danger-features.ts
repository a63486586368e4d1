import { hashOf, stir } from '../../deidentification/naming/word-hash.ts';
import type { RedFlagReading } from '../find-red-flags.ts';
import { findFrameCues, type Cue } from '../read-frames.ts';

export interface DangerFeature {
  /** Unsigned 32-bit. */
  readonly key: number;
  /** The sentence that shows it first. */
  readonly sentence: number;
}

/** What a trained weight may hang on: a red flag that stands, what is said of a concept, two concepts near each other, words, parts of words. */
const seeds = { flag: 0x2545f491, concept: 0x9e3779b9, pair: 0x7f4a7c15, word: 0x165667b1, phrase: 0x27d4eb2f, part: 0x85ebca77, near: 0x51ed270b };
/** Concepts further apart than this many sentences have nothing to do with each other. */
const pairReach = 2;
/** Letters of a part of a word; shorter words are no longer than their parts. */
const partLength = 4;
/** A text shows no more; the first are read. */
const mostFeatures = 3_000;
const mostConcepts = 60;

const ending = /(?:ings?|edly|ed|ies|es|s|ly)$/;

function stemOf(word: string): string {
  return word.length > 4 ? word.replace(ending, '') : word;
}

const nameHashes = new Map<string, number>();

function nameHash(name: string): number {
  const known = nameHashes.get(name);
  if (known !== undefined) return known;
  const hash = hashOf(name);
  nameHashes.set(name, hash);
  return hash;
}

/** The features of a text that was read for red flags, each once, for the trained weights. Linear in the text's length. */
export function readDangerFeatures({ reading: { tokens, said }, findings }: RedFlagReading): readonly DangerFeature[] {
  const found = new Map<number, DangerFeature>();
  const add = (family: keyof typeof seeds, hash: number, sentence: number): void => {
    const key = stir(hash ^ seeds[family]);
    if (found.size < mostFeatures && !found.has(key)) found.set(key, { key, sentence });
  };
  for (const { flag, from } of findings) add('flag', nameHash(flag), tokens[from]?.sentence ?? 0);
  const frames = framesOf(tokens);
  const concepts = [...conceptsOf(said, tokens), ...frames.cues];
  concepts.forEach(({ hash, sentence }, at) => {
    add('concept', hash, sentence);
    for (const other of concepts.slice(0, at)) if (Math.abs(other.sentence - sentence) <= pairReach) add('pair', Math.min(hash, other.hash) ^ stir(Math.max(hash, other.hash)), sentence);
  });
  let before: { readonly hash: number; readonly sentence: number } | undefined;
  const recent: { readonly hash: number; readonly sentence: number }[] = [];
  for (const { word, sentence } of tokens) {
    const stem = stemOf(word);
    const frame = frames.of(sentence);
    const hash = hashOf(stem) ^ frame;
    add('word', hash, sentence);
    if (before?.sentence === sentence) add('phrase', hash ^ stir(before.hash), sentence);
    for (let from = 0; stem.length > partLength && from + partLength <= stem.length; from += 1) add('part', hashOf(stem, from, from + partLength) ^ frame, sentence);
    for (const each of recent) if (each.sentence === sentence) add('near', Math.min(hash, each.hash) ^ stir(Math.max(hash, each.hash)), sentence);
    if (before !== undefined) recent.push(before);
    if (recent.length > 4) recent.shift();
    before = { hash, sentence };
  }
  return [...found.values()];
}

/** Each concept once for each way in which it is spoken of. */
function conceptsOf(said: RedFlagReading['reading']['said'], tokens: RedFlagReading['reading']['tokens']): { readonly hash: number; readonly sentence: number }[] {
  const found = new Map<number, { hash: number; sentence: number }>();
  for (const [concept, mentions] of said) {
    for (const { axes, from } of mentions) {
      const [axis] = [...axes].sort();
      const hash = nameHash(axis === undefined ? concept : `${concept} ${axis}`);
      if (found.size < mostConcepts && !found.has(hash)) found.set(hash, { hash, sentence: tokens[from]?.sentence ?? 0 });
    }
  }
  return [...found.values()].sort((a, b) => a.sentence - b.sentence || a.hash - b.hash);
}

const distancing: readonly Cue[] = ['fiction', 'study', 'planning', 'past'];

/** Cues of stories, lessons, plans and days long gone: as concepts, and as a mark on every word of a sentence that has one and nothing of today. */
function framesOf(tokens: RedFlagReading['reading']['tokens']): { readonly cues: readonly { readonly hash: number; readonly sentence: number }[]; readonly of: (sentence: number) => number } {
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
