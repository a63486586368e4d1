import { inflect } from './inflect.ts';
import type { Token } from './read-tokens.ts';

/** Where a concept's phrase was read: token indices, the end exclusive. */
export interface Mention<C extends string> {
  readonly concept: C;
  readonly from: number;
  readonly to: number;
}

interface Element {
  /** Place of this element among all of the lexicon's; the same alternatives are one element. */
  readonly id: number;
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly optional: boolean;
  readonly gap: boolean;
}

interface Phrase<C extends string> {
  readonly concept: C;
  readonly elements: readonly Element[];
  /** The element that is met least often: the phrase is tried only where it stands. */
  readonly anchor: number;
  /** The other elements that must be met and are rarely met, by `id`: a text without one of them cannot say the phrase. */
  readonly required: readonly number[];
}

export type Macros = Readonly<Record<string, readonly string[]>>;

const gapReach = 3;
/** Chinese words are about two characters long. */
const hanGapReach = 6;
const prefixLength = 3;
const prefixFrequency = 3;
const wordFrequency = 60;
const frequentWords = new Set(
  `a an the i im ive you he hes she shes it its we they my his her their our your me him them us this that these those there here is are was were be been am do does did dont doesnt didnt have has had havent hasnt
  can cant could couldnt not no never wont will would wouldnt and or but so if of to in on at for from with by up down out off over as like than then when while since after before all any some more much very too just only
  now today one two left right go going went gone get got feel feels felt feeling keep keeps make makes come came back side able unable day days week weeks month months year years time what who how why which because about`.split(/\s+/),
);

function elementOf(written: string, id: number): Element {
  if (written === '..') return { id, words: new Set(), prefixes: [], optional: true, gap: true };
  const optional = written.endsWith('?');
  const alternatives = (optional ? written.slice(0, -1) : written).split('/').filter((word) => word !== '');
  return {
    id,
    words: new Set(alternatives.filter((word) => !word.endsWith('*')).flatMap((word) => (word.endsWith('~') ? inflect(word.slice(0, -1)) : [word]))),
    prefixes: alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
    gap: false,
  };
}

function expandMacros(phrase: string, macros: Macros): string[] {
  const name = /\$(\w+)/.exec(phrase);
  if (name === null) return [phrase];
  const values = macros[name[1] ?? ''];
  if (values === undefined) throw new Error(`Unknown macro in the lexicon: ${name[0]}`);
  return values.flatMap((value) => expandMacros(phrase.replace(name[0], value), macros));
}

const splitHan = (phrase: string): string => phrase.replace(/\p{Script=Han}\??/gu, ' $& ');

function accepts({ words, prefixes }: Element, word: string): boolean {
  if (words.has(word)) return true;
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true;
  return false;
}

/**
 * How far a phrase reaches from beside its anchor, walking right (`step` 1) or left (-1): the index of the last token taken,
 * or undefined. Bounded by the phrase's own length, whatever the text.
 */
function reachOf(elements: readonly Element[], tokens: readonly Token[], at: number, element: number, step: 1 | -1): number | undefined {
  const next = elements[element];
  if (next === undefined) return at;
  const sentence = tokens[at]?.sentence;
  if (next.gap) {
    const reach = (tokens[at + step]?.word ?? '') >= '\u3400' ? hanGapReach : gapReach;
    for (let skipped = 0; skipped <= reach; skipped += 1) {
      if (skipped > 0 && tokens[at + step * skipped]?.sentence !== sentence) return undefined;
      const end = reachOf(elements, tokens, at + step * skipped, element + step, step);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const token = tokens[at + step];
  if (token !== undefined && token.sentence === sentence && accepts(next, token.word)) {
    const end = reachOf(elements, tokens, at + step, element + step, step);
    if (end !== undefined) return end;
  }
  return next.optional ? reachOf(elements, tokens, at, element + step, step) : undefined;
}

/** About how often an element is met in a text. */
function frequency({ words, prefixes }: Element): number {
  let sum = prefixes.length * prefixFrequency;
  for (const word of words) sum += frequentWords.has(word) ? wordFrequency : 1;
  return sum;
}

function anchorOf(elements: readonly Element[]): number {
  const frequencies = elements.map((element) => (element.optional ? Infinity : frequency(element)));
  return frequencies.indexOf(Math.min(...frequencies));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Which elements of a lexicon a text meets at all. */
class Presence {
  private readonly byWord = new Map<string, number[]>();
  private readonly byPrefix = new Map<string, (readonly [prefix: string, id: number])[]>();
  private readonly met: Uint32Array;
  private text = 0;

  constructor(elements: Iterable<Element>, count: number) {
    this.met = new Uint32Array(count);
    for (const { id, words, prefixes } of elements) {
      for (const word of words) push(this.byWord, word, id);
      for (const prefix of prefixes) push(this.byPrefix, prefix.slice(0, prefixLength), [prefix, id] as const);
    }
  }

  read(tokens: readonly Token[]): void {
    this.text += 1;
    for (const word of new Set(tokens.map((token) => token.word))) {
      for (const id of this.byWord.get(word) ?? []) this.met[id] = this.text;
      for (let length = 1; length <= prefixLength && length <= word.length; length += 1) {
        for (const [prefix, id] of this.byPrefix.get(word.slice(0, length)) ?? []) if (word.startsWith(prefix)) this.met[id] = this.text;
      }
    }
  }

  hasAll(ids: readonly number[]): boolean {
    for (const id of ids) if (this.met[id] !== this.text) return false;
    return true;
  }
}

/**
 * Compiles a lexicon into a matcher. A phrase is words in order, phrases are separated by `|` or lines; `a/b` is either,
 * `word?` may be missing, `word*` is a beginning, `word~` has any inflection, `..` skips up to three words (six Chinese
 * characters), `$name` is a macro; Chinese is matched by characters. A phrase is tried only where its rarest word stands, so
 * the cost hardly grows with the lexicon.
 */
export function compileLexicon<C extends string>(lexicon: Readonly<Record<C, string>>, macros: Macros = {}): (tokens: readonly Token[]) => readonly Mention<C>[] {
  const byWord = new Map<string, Phrase<C>[]>();
  const byPrefix = new Map<string, Phrase<C>[]>();
  const elementsOf = new Map<string, Element>();
  const intern = (written: string): Element => {
    const known = elementsOf.get(written) ?? elementOf(written, elementsOf.size);
    elementsOf.set(written, known);
    return known;
  };
  for (const concept in lexicon) {
    const phrases = lexicon[concept].split(/[|\n]/).flatMap((phrase) => expandMacros(phrase.trim(), macros));
    for (const written of new Set(phrases.filter((phrase) => phrase !== ''))) {
      const elements = splitHan(written).trim().split(/\s+/).map(intern);
      const anchor = anchorOf(elements);
      const required = elements.filter((element, index) => !element.optional && index !== anchor && frequency(element) < wordFrequency).map(({ id }) => id);
      const phrase: Phrase<C> = { concept, elements, anchor, required };
      for (const word of elements[anchor]?.words ?? []) push(byWord, word, phrase);
      for (const prefix of elements[anchor]?.prefixes ?? []) push(byPrefix, prefix.slice(0, prefixLength), phrase);
    }
  }
  const presence = new Presence(elementsOf.values().filter((element) => !element.optional && frequency(element) < wordFrequency), elementsOf.size);
  return (tokens) => {
    const mentions: Mention<C>[] = [];
    const matchAll = (phrases: readonly Phrase<C>[] | undefined, at: number): void => {
      if (phrases === undefined) return;
      const word = tokens[at]?.word ?? '';
      for (const { concept, elements, anchor, required } of phrases) {
        if (!presence.hasAll(required)) continue;
        const element = elements[anchor];
        if (element === undefined || !accepts(element, word)) continue;
        const last = reachOf(elements, tokens, at, anchor + 1, 1);
        const first = last === undefined ? undefined : reachOf(elements, tokens, at, anchor - 1, -1);
        if (first !== undefined && last !== undefined) mentions.push({ concept, from: first, to: last + 1 });
      }
    };
    presence.read(tokens);
    for (const [at, { word }] of tokens.entries()) {
      matchAll(byWord.get(word), at);
      for (let length = 1; length <= prefixLength && length <= word.length; length += 1) matchAll(byPrefix.get(word.slice(0, length)), at);
    }
    return mentions.sort((a, b) => a.from - b.from || a.to - b.to);
  };
}
