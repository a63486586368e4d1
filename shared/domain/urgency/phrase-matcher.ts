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
}

const gapReach = 3;
/** Chinese words are about two characters long. */
const hanGapReach = 6;
const prefixLength = 3;

function elementOf(written: string): Element {
  if (written === '..') return { words: new Set(), prefixes: [], optional: true, gap: true };
  const optional = written.endsWith('?');
  const alternatives = (optional ? written.slice(0, -1) : written).split('/');
  return {
    words: new Set(alternatives.filter((word) => !word.endsWith('*'))),
    prefixes: alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
    gap: false,
  };
}

function expandMacros(phrase: string, macros: Readonly<Record<string, readonly string[]>>): string[] {
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

/** Where a phrase ends that starts at `at`, or -1. Bounded by the phrase's own length, whatever the text. */
function endOf(elements: readonly Element[], tokens: readonly Token[], at: number, element = 0): number {
  const next = elements[element];
  if (next === undefined) return at;
  if (next.gap) {
    const reach = (tokens[at]?.word ?? '') >= '\u3400' ? hanGapReach : gapReach;
    for (let skipped = 0; skipped <= reach; skipped += 1) {
      if (skipped > 0 && tokens[at + skipped - 1]?.sentence !== tokens[at - 1]?.sentence) return -1;
      const end = endOf(elements, tokens, at + skipped, element + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (token !== undefined && (at === 0 || element === 0 || token.sentence === tokens[at - 1]?.sentence) && accepts(next, token.word)) {
    const end = endOf(elements, tokens, at + 1, element + 1);
    if (end >= 0) return end;
  }
  return next.optional ? endOf(elements, tokens, at, element + 1) : -1;
}

/**
 * Compiles a lexicon into a matcher. A phrase is words in order, phrases are separated by `|` or lines; `a/b` is either,
 * `word?` may be missing, `word*` is a beginning, `..` skips up to three words (six Chinese characters), `$name` is a macro; Chinese is matched by
 * characters. Only phrases that can start with a token's word are tried there, so the cost does not grow with the lexicon.
 */
export function compileLexicon<C extends string>(lexicon: Readonly<Record<C, string>>, macros: Readonly<Record<string, readonly string[]>> = {}): (tokens: readonly Token[]) => readonly Mention<C>[] {
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
      const phrase: Phrase<C> = { concept, elements };
      for (const element of elements) {
        for (const word of element.words) index(byWord, word, phrase);
        for (const prefix of element.prefixes) index(byPrefix, prefix.slice(0, prefixLength), phrase);
        if (!element.optional) break;
      }
    }
  }
  return (tokens) => {
    const mentions: Mention<C>[] = [];
    const matchAll = (phrases: readonly Phrase<C>[] | undefined, from: number): void => {
      if (phrases === undefined) return;
      for (const { concept, elements } of phrases) {
        const to = endOf(elements, tokens, from);
        if (to > from) mentions.push({ concept, from, to });
      }
    };
    for (const [from, { word }] of tokens.entries()) {
      matchAll(byWord.get(word), from);
      matchAll(byPrefix.get(word.slice(0, prefixLength)), from);
    }
    return mentions;
  };
}
