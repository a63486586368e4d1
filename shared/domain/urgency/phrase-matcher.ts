import { elementKinds, prefixLength, readPhrases, type Macros, type PhraseTable } from './phrase-table.ts';
import type { Token } from './read-tokens.ts';
import { textWords } from './text-words.ts';

/** Where a concept's phrase was read: token indices, the end exclusive. */
export interface Mention<C extends string> {
  readonly concept: C;
  readonly from: number;
  readonly to: number;
}

/** Nobody says a concept more often in twenty thousand characters; a text that does is made to keep us busy. */
const mostMentions = 400;
const gapReach = 3;
/** Chinese words are about two characters long. */
const hanGapReach = 6;
/** A gap does not reach over a denial: "the eyelid twitches, not droops". */
const denials = new Set(['not', 'no', 'never', 'without', 'nor']);

const none: readonly number[] = [];

/** What a word is to a lexicon. */
interface WordUse {
  /** The elements that accept it, ascending. */
  readonly accepted: Int32Array;
  /** The phrases that are tried where it stands, end to end: the phrase, how many other elements it needs, and these. */
  readonly tried: Int32Array;
}

/** Tells of any word what it is to a lexicon, `undefined` when it has no use for it. Only the lexicon's own words are remembered, never a text's. */
function wordUses({ wordOf, prefixes, acceptingFrom, accepting, anchoredFrom, anchored, requiredFrom, required }: PhraseTable<string>): (word: string) => WordUse | undefined {
  const known: (WordUse | undefined)[] = [];
  const useOf = (elements: readonly number[]): WordUse => {
    const phrases = elements.flatMap((element) => Array.from(anchored.subarray(anchoredFrom[element], anchoredFrom[element + 1])));
    const tried = phrases.flatMap((phrase) => {
      const needed = required.subarray(requiredFrom[phrase], requiredFrom[phrase + 1]);
      return [phrase, needed.length, ...needed];
    });
    return { accepted: Int32Array.from(elements).sort(), tried: Int32Array.from(tried) };
  };
  const beginning = (word: string): readonly number[] => {
    const found: number[] = [];
    for (let length = 1; length <= prefixLength && length <= word.length; length += 1) {
      for (const { prefix, element } of prefixes.get(word.slice(0, length)) ?? []) if (word.startsWith(prefix)) found.push(element);
    }
    return found;
  };
  return (word) => {
    const number = wordOf.get(word);
    if (number === undefined) {
      const elements = prefixes.size === 0 ? [] : beginning(word);
      return elements.length === 0 ? undefined : useOf([...new Set(elements)]);
    }
    return (known[number] ??= useOf([...new Set([...accepting.subarray(acceptingFrom[number], acceptingFrom[number + 1]), ...beginning(word)])]));
  };
}

function includes(ascending: Int32Array, wanted: number): boolean {
  let [low, high] = [0, ascending.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ascending[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** Tries phrases on one text, whose words are `uses[at[place]]` to the lexicon. */
class PhraseReader {
  readonly #tokens: readonly Token[];
  readonly #uses: readonly (WordUse | undefined)[];
  readonly #at: Int32Array;
  readonly #elements: Int32Array;
  readonly #kindOf: Uint8Array;

  constructor(tokens: readonly Token[], uses: readonly (WordUse | undefined)[], at: Int32Array, { elements, kindOf }: PhraseTable<string>) {
    this.#tokens = tokens;
    this.#uses = uses;
    this.#at = at;
    this.#elements = elements;
    this.#kindOf = kindOf;
  }

  /**
   * How far a phrase reaches from beside its anchor, walking right (`step` 1) or left (-1) over its elements before `end`: the
   * place of the last token taken, or -1. Bounded by the phrase's own length, whatever the text.
   */
  reach(place: number, at: number, end: number, step: 1 | -1): number {
    if (at === end) return place;
    const element = this.#elements[at] ?? 0;
    const kind = this.#kindOf[element];
    if (kind === elementKinds.gap) return this.#reachOver(place, at + step, end, step);
    const beside = place + step;
    if (this.#isMet(element, beside) && this.#tokens[beside]?.sentence === this.#tokens[place]?.sentence) {
      const last = this.reach(beside, at + step, end, step);
      if (last >= 0) return last;
    }
    return kind === elementKinds.optional ? this.reach(place, at + step, end, step) : -1;
  }

  #isMet(element: number, place: number): boolean {
    const use = this.#uses[this.#at[place] ?? -1];
    return use !== undefined && includes(use.accepted, element);
  }

  #reachOver(place: number, at: number, end: number, step: 1 | -1): number {
    const sentence = this.#tokens[place]?.sentence;
    const most = (this.#tokens[place + step]?.word ?? '') >= '\u3400' ? hanGapReach : gapReach;
    for (let skipped = 0; skipped <= most; skipped += 1) {
      const over = this.#tokens[place + step * skipped];
      if (skipped > 0 && (over === undefined || over.sentence !== sentence || denials.has(over.word))) return -1;
      const last = this.reach(place + step * skipped, at, end, step);
      if (last >= 0) return last;
    }
    return -1;
  }
}

function matcherOf<C extends string>(table: PhraseTable<C>): (tokens: readonly Token[]) => readonly Mention<C>[] {
  const useOf = wordUses(table);
  /** In which text each element was last met. */
  const metIn = new Int32Array(table.kindOf.length);
  let text = 0;
  return (tokens) => {
    text = (text + 1) | 0;
    const { words, at } = textWords(tokens);
    const uses = words.map(useOf);
    for (const use of uses) if (use !== undefined) for (const element of use.accepted) metIn[element] = text;
    const sayable = uses.map((use) => (use === undefined ? none : sayablePhrases(use.tried, metIn, text)));
    return mentionsIn(table, new PhraseReader(tokens, uses, at, table), sayable, at);
  };
}

/** Of the phrases that are tried at a word, those whose other elements are all in the text. */
function sayablePhrases(tried: Int32Array, metIn: Int32Array, text: number): readonly number[] {
  const phrases: number[] = [];
  let next = 0;
  while (next < tried.length) {
    const phrase = tried[next] ?? 0;
    const end = next + 2 + (tried[next + 1] ?? 0);
    next += 2;
    while (next < end && metIn[tried[next] ?? 0] === text) next += 1;
    if (next === end) phrases.push(phrase);
    next = end;
  }
  return phrases;
}

function mentionsIn<C extends string>({ concepts, conceptOf, elementsFrom, anchorOf }: PhraseTable<C>, reader: PhraseReader, sayable: readonly (readonly number[])[], at: Int32Array): readonly Mention<C>[] {
  const mentions: Mention<C>[] = [];
  const counts = new Int32Array(concepts.length);
  for (let place = 0; place < at.length; place += 1) {
    for (const phrase of sayable[at[place] ?? -1] ?? none) {
      const number = conceptOf[phrase] ?? 0;
      const count = counts[number] ?? 0;
      const concept = concepts[number];
      if (count >= mostMentions || concept === undefined) continue;
      const anchor = anchorOf[phrase] ?? 0;
      const last = reader.reach(place, anchor + 1, elementsFrom[phrase + 1] ?? 0, 1);
      const first = last < 0 ? -1 : reader.reach(place, anchor - 1, (elementsFrom[phrase] ?? 0) - 1, -1);
      if (first < 0) continue;
      counts[number] = count + 1;
      mentions.push({ concept, from: first, to: last + 1 });
    }
  }
  return mentions.sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * Compiles a lexicon into a matcher. A phrase is words in order, phrases are separated by `|` or lines; `a/b` is either,
 * `word?` may be missing, `word*` is a beginning, `word~` has any inflection, `..` skips up to three words (six Chinese
 * characters), `$name` is a macro; Chinese is matched by characters. A phrase is tried only where its rarest word stands and
 * all its other rare words are in the text, so the cost hardly grows with the lexicon.
 */
export function compileLexicon<C extends string>(lexicon: Readonly<Record<C, string>>, macros: Macros = {}): (tokens: readonly Token[]) => readonly Mention<C>[] {
  let compiled: ((tokens: readonly Token[]) => readonly Mention<C>[]) | undefined;
  return (tokens) => (compiled ??= matcherOf(readPhrases(lexicon, macros)))(tokens);
}
