import { inflect } from './inflect.ts';

export type Macros = Readonly<Record<string, readonly string[]>>;

/** What a phrase asks of a place: a word, a word that may be missing, or a gap. */
export const elementKinds = { word: 0, optional: 1, gap: 2 } as const;

/**
 * A lexicon's phrases as numbers, in a few long arrays rather than many small objects, because it is built whenever a
 * function starts. Words, elements, phrases and concepts are counted from 0; the same alternatives are one element.
 */
export interface PhraseTable<C extends string> {
  readonly wordOf: ReadonlyMap<string, number>;
  /** The elements that accept a word: `accepting[acceptingFrom[word]]` up to `acceptingFrom[word + 1]`, ascending. */
  readonly acceptingFrom: Int32Array;
  readonly accepting: Int32Array;
  /** The elements that accept beginnings of words, by the beginnings' first letters. */
  readonly prefixes: ReadonlyMap<string, readonly PrefixUse[]>;
  readonly kindOf: Uint8Array;
  readonly concepts: readonly C[];
  readonly conceptOf: Int32Array;
  /** The elements of a phrase: `elements[elementsFrom[phrase]]` up to `elementsFrom[phrase + 1]`. */
  readonly elementsFrom: Int32Array;
  readonly elements: Int32Array;
  /** The elements that a phrase must meet beside its anchor: a text without one of them cannot say it. Laid out as `elements` are. */
  readonly requiredFrom: Int32Array;
  readonly required: Int32Array;
  /** Where in `elements` stands the one that is met least often: the phrase is tried only there. */
  readonly anchorOf: Int32Array;
  /** The phrases whose anchor an element is: `anchored[anchoredFrom[element]]` up to `anchoredFrom[element + 1]`. */
  readonly anchoredFrom: Int32Array;
  readonly anchored: Int32Array;
}

export interface PrefixUse {
  readonly prefix: string;
  readonly element: number;
}

export const prefixLength = 3;
const prefixFrequency = 3;
const wordFrequency = 60;
const frequentWords = new Set(
  `a an the i im ive you he hes she shes it its we they my his her their our your me him them us this that these those there here is are was were be been am do does did dont doesnt didnt have has had havent hasnt
  can cant could couldnt not no never wont will would wouldnt and or but so if of to in on at for from with by up down out off over as like than then when while since after before all any some more much very too just only
  now today one two left right go going went gone get got feel feels felt feeling keep keeps make makes come came back side able unable day days week weeks month months year years time what who how why which because about`.split(/\s+/),
);

const beyondLatin = /[^\u0000-\u024f]/;
const splitHan = (phrase: string): string => (beyondLatin.test(phrase) ? phrase.replace(/\p{Script=Han}\??/gu, ' $& ') : phrase);

function expandMacros(phrase: string, macros: Macros): readonly string[] {
  const name = phrase.includes('$') ? /\$(\w+)/.exec(phrase) : null;
  if (name === null) return [phrase];
  const values = macros[name[1] ?? ''];
  if (values === undefined) throw new Error(`Unknown macro in the lexicon: ${name[0]}`);
  return values.flatMap((value) => expandMacros(phrase.replace(name[0], value), macros));
}

/** Lists of numbers by number, laid end to end. */
function laidOut(owners: readonly number[], members: readonly number[], count: number): readonly [from: Int32Array, laid: Int32Array] {
  const from = new Int32Array(count + 1);
  for (const owner of owners) from[owner + 1] = (from[owner + 1] ?? 0) + 1;
  for (let at = 0; at < count; at += 1) from[at + 1] = (from[at + 1] ?? 0) + (from[at] ?? 0);
  const next = from.slice();
  const laid = new Int32Array(members.length);
  for (let at = 0; at < members.length; at += 1) {
    const owner = owners[at] ?? 0;
    const place = next[owner] ?? 0;
    laid[place] = members[at] ?? 0;
    next[owner] = place + 1;
  }
  return [from, laid];
}

/** Reads the elements that phrases are written with, each once. */
class Elements {
  readonly wordOf = new Map<string, number>();
  readonly words: number[] = [];
  readonly acceptedBy: number[] = [];
  readonly prefixes = new Map<string, PrefixUse[]>();
  readonly kinds: number[] = [];
  /** About how often each is met in a text; `Infinity` when it need not be met. */
  readonly #frequencies: number[] = [];
  readonly #known = new Map<string, number>();
  readonly #wordFrequencies: number[] = [];
  readonly #lastOf: number[] = [];

  numberOf(written: string): number {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const element = this.kinds.length;
    this.#known.set(written, element);
    const isGap = written === '..';
    const isOptional = written.endsWith('?');
    this.kinds.push(isGap ? elementKinds.gap : isOptional ? elementKinds.optional : elementKinds.word);
    this.#frequencies.push(0);
    if (!isGap) for (const alternative of (isOptional ? written.slice(0, -1) : written).split('/')) if (alternative !== '') this.#addAlternative(alternative, element);
    if (isGap || isOptional) this.#frequencies[element] = Infinity;
    return element;
  }

  /** Of the elements from `from` on, the place of the one that is met least often. */
  rarestOf(elements: readonly number[], from: number): number {
    let best = from;
    for (let at = from; at < elements.length; at += 1) if (this.#frequencyOf(elements[at]) < this.#frequencyOf(elements[best])) best = at;
    return best;
  }

  mustBeMet(element: number): boolean {
    return this.kinds[element] === elementKinds.word;
  }

  #frequencyOf(element: number | undefined): number {
    return this.#frequencies[element ?? -1] ?? Infinity;
  }

  #addAlternative(alternative: string, element: number): void {
    if (alternative.endsWith('*')) this.#addPrefix(alternative.slice(0, -1), element);
    else if (alternative.endsWith('~')) for (const form of inflect(alternative.slice(0, -1))) this.#addWord(form, element);
    else this.#addWord(alternative, element);
  }

  #addPrefix(prefix: string, element: number): void {
    const start = prefix.slice(0, prefixLength);
    const uses = this.prefixes.get(start);
    if (uses === undefined) this.prefixes.set(start, [{ prefix, element }]);
    else uses.push({ prefix, element });
    this.#frequencies[element] = (this.#frequencies[element] ?? 0) + prefixFrequency;
  }

  #addWord(written: string, element: number): void {
    let word = this.wordOf.get(written);
    if (word === undefined) {
      word = this.wordOf.size;
      this.wordOf.set(written, word);
      this.#wordFrequencies.push(frequentWords.has(written) ? wordFrequency : 1);
      this.#lastOf.push(-1);
    }
    if (this.#lastOf[word] === element) return;
    this.#lastOf[word] = element;
    this.words.push(word);
    this.acceptedBy.push(element);
    this.#frequencies[element] = (this.#frequencies[element] ?? 0) + (this.#wordFrequencies[word] ?? 0);
  }
}

/** Adds phrases one after the other. */
class Phrases<C extends string> {
  readonly #elements = new Elements();
  readonly #concepts: C[] = [];
  readonly #conceptOf: number[] = [];
  readonly #laid: number[] = [];
  readonly #laidFrom = [0];
  readonly #anchorOf: number[] = [];
  readonly #required: number[] = [];
  readonly #requiredFrom = [0];

  addConcept(concept: C, phrases: Iterable<string>): void {
    for (const phrase of phrases) this.#add(phrase);
    this.#concepts.push(concept);
  }

  #add(phrase: string): void {
    const from = this.#laid.length;
    for (const written of splitHan(phrase).split(/\s+/)) if (written !== '') this.#laid.push(this.#elements.numberOf(written));
    const anchor = this.#elements.rarestOf(this.#laid, from);
    for (let at = from; at < this.#laid.length; at += 1) {
      const element = this.#laid[at] ?? 0;
      if (at !== anchor && this.#elements.mustBeMet(element)) this.#required.push(element);
    }
    this.#conceptOf.push(this.#concepts.length);
    this.#anchorOf.push(anchor);
    this.#laidFrom.push(this.#laid.length);
    this.#requiredFrom.push(this.#required.length);
  }

  table(): PhraseTable<C> {
    const { wordOf, words, acceptedBy, prefixes, kinds } = this.#elements;
    const [acceptingFrom, accepting] = laidOut(words, acceptedBy, wordOf.size);
    const anchors = this.#anchorOf.map((at) => this.#laid[at] ?? 0);
    const [anchoredFrom, anchored] = laidOut(anchors, Array.from(anchors.keys()), kinds.length);
    return {
      wordOf,
      acceptingFrom,
      accepting,
      prefixes,
      kindOf: Uint8Array.from(kinds),
      concepts: this.#concepts,
      conceptOf: Int32Array.from(this.#conceptOf),
      elements: Int32Array.from(this.#laid),
      elementsFrom: Int32Array.from(this.#laidFrom),
      anchorOf: Int32Array.from(this.#anchorOf),
      required: Int32Array.from(this.#required),
      requiredFrom: Int32Array.from(this.#requiredFrom),
      anchored,
      anchoredFrom,
    };
  }
}

/** Reads a lexicon's notation; see `compileLexicon`. Throws an Error that names a macro that is unknown. */
export function readPhrases<C extends string>(lexicon: Readonly<Record<C, string>>, macros: Macros): PhraseTable<C> {
  const phrases = new Phrases<C>();
  for (const concept in lexicon) {
    const written = new Set<string>();
    for (const phrase of lexicon[concept].split(/[|\n]/)) for (const expanded of expandMacros(phrase.trim(), macros)) written.add(expanded);
    written.delete('');
    phrases.addConcept(concept, written);
  }
  return phrases.table();
}
