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

/** Nobody says a concept more often in twenty thousand characters; a text that does is made to keep us busy. */
const mostMentions = 400;
const gapReach = 3;
/** Chinese words are about two characters long. */
const hanGapReach = 6;
/** A gap does not reach over a denial: "the eyelid twitches, not droops". */
const denials = new Set(['not', 'no', 'never', 'without', 'nor']);
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

/** What a word is to a lexicon: the elements that accept it, and the phrases that are tried where it stands. */
interface WordUse<C extends string> {
  readonly accepted: ReadonlySet<number>;
  /** The elements among them that are met seldom. */
  readonly rare: readonly number[];
  readonly phrases: readonly Phrase<C>[];
}

/** A text's words as the lexicon sees them; `undefined` where it has no use for one. */
interface Reading<C extends string> {
  readonly tokens: readonly Token[];
  readonly uses: readonly (WordUse<C> | undefined)[];
}

/**
 * How far a phrase reaches from beside its anchor, walking right (`step` 1) or left (-1): the index of the last token taken,
 * or undefined. Bounded by the phrase's own length, whatever the text.
 */
function reachOf<C extends string>(elements: readonly Element[], reading: Reading<C>, at: number, element: number, step: 1 | -1): number | undefined {
  const next = elements[element];
  if (next === undefined) return at;
  const { tokens, uses } = reading;
  const sentence = tokens[at]?.sentence;
  if (next.gap) {
    const reach = (tokens[at + step]?.word ?? '') >= '\u3400' ? hanGapReach : gapReach;
    for (let skipped = 0; skipped <= reach; skipped += 1) {
      const over = tokens[at + step * skipped];
      if (skipped > 0 && (over?.sentence !== sentence || denials.has(over?.word ?? ''))) return undefined;
      const end = reachOf(elements, reading, at + step * skipped, element + step, step);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  if (uses[at + step]?.accepted.has(next.id) === true && tokens[at + step]?.sentence === sentence) {
    const end = reachOf(elements, reading, at + step, element + step, step);
    if (end !== undefined) return end;
  }
  return next.optional ? reachOf(elements, reading, at, element + step, step) : undefined;
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

const isRare = (element: Element): boolean => !element.optional && frequency(element) < wordFrequency;

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Tells of any word what it is to a lexicon. Only the lexicon's own words are remembered, never a text's. */
function wordUses<C extends string>(elements: Iterable<Element>, phrases: readonly Phrase<C>[]): (word: string) => WordUse<C> | undefined {
  const byWord = new Map<string, Element[]>();
  const byPrefix = new Map<string, (readonly [prefix: string, element: Element])[]>();
  for (const element of elements) {
    for (const word of element.words) push(byWord, word, element);
    for (const prefix of element.prefixes) push(byPrefix, prefix.slice(0, prefixLength), [prefix, element] as const);
  }
  const anchored = new Map<number, Phrase<C>[]>();
  for (const phrase of phrases) push(anchored, phrase.elements[phrase.anchor]?.id ?? -1, phrase);
  const build = (word: string): WordUse<C> | undefined => {
    const accepting = [...(byWord.get(word) ?? [])];
    for (let length = 1; length <= prefixLength && length <= word.length; length += 1) {
      for (const [prefix, element] of byPrefix.get(word.slice(0, length)) ?? []) if (word.startsWith(prefix)) accepting.push(element);
    }
    if (accepting.length === 0) return undefined;
    const accepted = new Set(accepting.map(({ id }) => id));
    return { accepted, rare: accepting.filter(isRare).map(({ id }) => id), phrases: [...accepted].flatMap((id) => anchored.get(id) ?? []) };
  };
  const known = new Map<string, WordUse<C> | undefined>();
  for (const word of byWord.keys()) known.set(word, build(word));
  return (word) => known.get(word) ?? build(word);
}

/**
 * Compiles a lexicon into a matcher. A phrase is words in order, phrases are separated by `|` or lines; `a/b` is either,
 * `word?` may be missing, `word*` is a beginning, `word~` has any inflection, `..` skips up to three words (six Chinese
 * characters), `$name` is a macro; Chinese is matched by characters. A phrase is tried only where its rarest word stands and
 * all its other rare words are in the text, so the cost hardly grows with the lexicon.
 */
export function compileLexicon<C extends string>(lexicon: Readonly<Record<C, string>>, macros: Macros = {}): (tokens: readonly Token[]) => readonly Mention<C>[] {
  const elementsOf = new Map<string, Element>();
  const intern = (written: string): Element => {
    const known = elementsOf.get(written) ?? elementOf(written, elementsOf.size);
    elementsOf.set(written, known);
    return known;
  };
  const phrases: Phrase<C>[] = [];
  for (const concept in lexicon) {
    const written = lexicon[concept].split(/[|\n]/).flatMap((phrase) => expandMacros(phrase.trim(), macros));
    for (const phrase of new Set(written.filter((each) => each !== ''))) {
      const elements = splitHan(phrase).trim().split(/\s+/).map(intern);
      const anchor = anchorOf(elements);
      phrases.push({ concept, elements, anchor, required: elements.filter((element, index) => index !== anchor && isRare(element)).map(({ id }) => id) });
    }
  }
  const useOf = wordUses(elementsOf.values(), phrases);
  /** In which text each element was last met. */
  const metIn = new Uint32Array(elementsOf.size);
  let text = 0;
  return (tokens) => {
    text += 1;
    const uses = tokens.map(({ word }) => useOf(word));
    for (const use of uses) for (const id of use?.rare ?? []) metIn[id] = text;
    return mentionsIn({ tokens, uses }, (ids) => ids.every((id) => metIn[id] === text));
  };
}

function mentionsIn<C extends string>(reading: Reading<C>, areMet: (ids: readonly number[]) => boolean): readonly Mention<C>[] {
  const mentions: Mention<C>[] = [];
  const counts = new Map<C, number>();
  for (const [at, use] of reading.uses.entries()) {
    for (const { concept, elements, anchor, required } of use?.phrases ?? []) {
      const count = counts.get(concept) ?? 0;
      if (count >= mostMentions || !areMet(required)) continue;
      const last = reachOf(elements, reading, at, anchor + 1, 1);
      const first = last === undefined ? undefined : reachOf(elements, reading, at, anchor - 1, -1);
      if (first === undefined || last === undefined) continue;
      counts.set(concept, count + 1);
      mentions.push({ concept, from: first, to: last + 1 });
    }
  }
  return mentions.sort((a, b) => a.from - b.from || a.to - b.to);
}
