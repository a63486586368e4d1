import { inflect } from './inflect.ts';
import type { Token } from './read-tokens.ts';

/** Where a concept's phrase was read: token indices, the end exclusive. */
export interface Mention<C extends string> {
  readonly concept: C;
  readonly from: number;
  readonly to: number;
}

interface Element {
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
}

export type Macros = Readonly<Record<string, readonly string[]>>;

const gapReach = 3;
/** Chinese words are about two characters long. */
const hanGapReach = 6;
const prefixLength = 3;
const frequentWords = new Set(
  `a an the i im ive you he hes she shes it its we they my his her their our your me him them us this that these those there here is are was were be been am do does did dont doesnt didnt have has had havent hasnt
  can cant could couldnt not no never wont will would wouldnt and or but so if of to in on at for from with by up down out off over as like than then when while since after before all any some more much very too just only
  now today one two left right go going went gone get got feel feels felt feeling keep keeps make makes come came back side able unable day days week weeks month months year years time what who how why which because about`.split(/\s+/),
);

function elementOf(written: string): Element {
  if (written === '..') return { words: new Set(), prefixes: [], optional: true, gap: true };
  const optional = written.endsWith('?');
  const alternatives = (optional ? written.slice(0, -1) : written).split('/').filter((word) => word !== '');
  return {
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

function accepts(element: Element, word: string): boolean {
  return element.words.has(word) || element.prefixes.some((prefix) => word.startsWith(prefix));
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

function rarity(element: Element): number {
  if (element.optional) return 0;
  for (const word of element.words) if (frequentWords.has(word)) return 1;
  return element.prefixes.length > 0 ? 2 : 3;
}

function anchorOf(elements: readonly Element[]): number {
  const rarities = elements.map(rarity);
  return rarities.indexOf(Math.max(...rarities));
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
  const index = (map: Map<string, Phrase<C>[]>, key: string, phrase: Phrase<C>): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [phrase]);
    else known.push(phrase);
  };
  for (const concept in lexicon) {
    const phrases = lexicon[concept].split(/[|\n]/).flatMap((phrase) => expandMacros(phrase.trim(), macros));
    for (const written of new Set(phrases.filter((phrase) => phrase !== ''))) {
      const elements = splitHan(written).trim().split(/\s+/).map(elementOf);
      const anchor = anchorOf(elements);
      const phrase: Phrase<C> = { concept, elements, anchor };
      for (const word of elements[anchor]?.words ?? []) index(byWord, word, phrase);
      for (const prefix of elements[anchor]?.prefixes ?? []) index(byPrefix, prefix.slice(0, prefixLength), phrase);
    }
  }
  return (tokens) => {
    const mentions: Mention<C>[] = [];
    const matchAll = (phrases: readonly Phrase<C>[] | undefined, at: number): void => {
      const word = tokens[at]?.word ?? '';
      for (const { concept, elements, anchor } of phrases ?? []) {
        const element = elements[anchor];
        if (element === undefined || !accepts(element, word)) continue;
        const last = reachOf(elements, tokens, at, anchor + 1, 1);
        const first = last === undefined ? undefined : reachOf(elements, tokens, at, anchor - 1, -1);
        if (first !== undefined && last !== undefined) mentions.push({ concept, from: first, to: last + 1 });
      }
    };
    for (const [at, { word }] of tokens.entries()) {
      matchAll(byWord.get(word), at);
      for (let length = 1; length <= prefixLength && length <= word.length; length += 1) matchAll(byPrefix.get(word.slice(0, length)), at);
    }
    return mentions.sort((a, b) => a.from - b.from || a.to - b.to);
  };
}
