import type { NameClass } from '../../shared/domain/deidentification/naming/name-tagger.ts';
import type { MadeUp, Slot } from './slots.ts';
import { nameWithin, withOtherNoun } from './natural-sentences.ts';
import type { Random } from './random.ts';

export interface LabelledText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: NameClass }[];
}

export interface DocumentParts {
  /** Draws a sentence with slots. */
  readonly drawSentence: () => string;
  /** Sentences that name nobody. */
  readonly plain: readonly string[];
  /** Everyday words that are also names. */
  readonly nouns: readonly string[];
  readonly make: (slot: Slot) => MadeUp;
  /** Draws sentences of a labelled text. */
  readonly drawLabelled: () => LabelledText;
}

/** How many of the texts are labelled ones of our own, with other names. */
const labelledShare = 0.35;

const slots = /\{([A-Z])\}/gi;
/** Slots of words that get a capital where a sentence begins. */
const everydaySlots = /[Wnpbivy]/;
const sentenceStart = /(?:^|[.!?\n]\s*)["(]?$/;

/** `isBlanked`: as in a text that has been de-identified, where placeholders are blanked before it is read again. */
function fillIn(sentence: string, make: (slot: Slot) => MadeUp, isBlanked: boolean): LabelledText {
  let text = '';
  let behind = 0;
  const spans: LabelledText['spans'][number][] = [];
  for (const match of sentence.matchAll(slots)) {
    const slot = match[1] as Slot;
    text += sentence.slice(behind, match.index);
    const made = raisedAt(text, slot, make(slot));
    const article = /^the /.exec(made.text)?.[0].length ?? 0;
    if (made.type !== undefined && !isBlanked) spans.push({ start: text.length + article, end: text.length + made.text.length, type: made.type });
    text += made.type !== undefined && isBlanked ? '\u0001'.repeat(8) : made.text;
    behind = match.index + match[0].length;
  }
  return { text: text + sentence.slice(behind), spans };
}

function raisedAt(before: string, slot: Slot, made: MadeUp): MadeUp {
  return everydaySlots.test(slot) && sentenceStart.test(before) ? { ...made, text: `${made.text.charAt(0).toUpperCase()}${made.text.slice(1)}` } : made;
}

function joined(parts: readonly LabelledText[], random: Random): LabelledText {
  let text = '';
  const spans: LabelledText['spans'][number][] = [];
  for (const part of parts) {
    const isOpen = /[\p{L}\p{N}]$/u.test(text);
    if (text !== '') text += random.chance(0.12) ? '\n' : random.chance(0.05) ? '\n\n' : random.chance(0.02) && !isOpen ? '' : isOpen && random.chance(0.4) ? random.pick(['. ', ', ', ' - ', '... ', ' and ', '; ']) : ' ';
    spans.push(...part.spans.map(({ start, end, type }) => ({ start: start + text.length, end: end + text.length, type })));
    text += part.text;
  }
  return { text, spans };
}

const isNamed = ({ spans }: LabelledText, at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);

/** Changes words or marks without changing their length, so that labels stay where they are. */
function rewritten(document: LabelledText, pattern: RegExp, change: (matched: string, isName: boolean) => string): LabelledText {
  return { ...document, text: document.text.replace(pattern, (matched: string, ...rest: unknown[]) => change(matched, isNamed(document, rest.find((value) => typeof value === 'number') ?? 0))) };
}

const vowels = 'aeiou';

/** One letter changed, as fingers and ears do: swapped, left out, doubled, another vowel. The length stays, so that labels do. */
function mistyped(word: string, random: Random): string {
  const at = 1 + Math.floor(random.next() * (word.length - 2));
  const [letter, next] = [word.charAt(at), word.charAt(at + 1)];
  const kind = random.next();
  if (kind < 0.4) return `${word.slice(0, at)}${next}${letter}${word.slice(at + 2)}`;
  if (kind < 0.6) return `${word.slice(0, at)}${word.slice(at + 1)}${word.slice(-1)}`;
  if (kind < 0.75) return `${word.slice(0, at)}${letter}${word.slice(at, -1)}`;
  if (kind < 0.9) return word.replace(/(?<=.)[aeiou]/, vowels.charAt(Math.floor(random.next() * vowels.length)));
  return `${word.slice(0, at)}${'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(random.next() * 26))}${word.slice(at + 1)}`;
}

/** A sentence that names nobody as the desperate and the bored type it: letter by letter, or any keys. */
function oddlyTyped(sentence: string, random: Random): string {
  if (random.chance(0.6)) return Array.from(sentence.slice(0, 30)).join(' ');
  return Array.from({ length: 1 + Math.floor(random.next() * 3) }, () => Array.from({ length: 3 + Math.floor(random.next() * 8) }, () => random.pick(Array.from('asdfghjkl'))).join('')).join(' ');
}

/** As people type: many without capitals, few all in capitals, some who forget those of names, mistype, or leave the stops out. */
function typed(document: LabelledText, random: Random): LabelledText {
  const habit = random.next();
  let { text } = document;
  if (random.chance(0.14)) ({ text } = rewritten(document, /[a-z]{4,}/g, (word, isName) => (!isName && random.chance(0.14) ? mistyped(word, random) : word)));
  if (random.chance(0.06)) text = text.replace(/[.,!?](?= )/g, ' ');
  if (habit < 0.36) return { ...document, text: text.toLowerCase() };
  if (habit < 0.39) return { ...document, text: text.toUpperCase() };
  if (habit < 0.42) return rewritten({ ...document, text }, /[a-z]+/g, (word) => (random.chance(0.85) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word));
  if (habit < 0.45) return rewritten({ ...document, text }, /\p{L}+/gu, (word, isName) => (isName ? word.toUpperCase() : word));
  if (habit < 0.48) return rewritten({ ...document, text }, /\p{L}+/gu, (word, isName) => (isName ? word : word.toLowerCase()));
  if (habit < 0.53) return rewritten({ ...document, text }, /\p{L}+/gu, (word, isName) => (isName && random.chance(0.6) ? word.toLowerCase() : word));
  if (habit < 0.56) return rewritten({ ...document, text }, /\p{L}+/gu, (word, isName) => (!isName && word.length > 3 && random.chance(0.1) ? random.pick([word.toUpperCase(), `${word.charAt(0).toUpperCase()}${word.slice(1)}`]) : word));
  return { ...document, text };
}

/** Sentences with slots, among sentences without any name, as one patient's text. */
export function madeUpDocument({ drawSentence, plain, nouns, make, drawLabelled }: DocumentParts, random: Random): LabelledText {
  if (random.chance(labelledShare)) {
    const whole = drawLabelled();
    const document = typed(whole, random);
    return document.text.length === whole.text.length ? document : whole;
  }
  const length = 1 + Math.floor(random.next() * 4);
  const isBlanked = random.chance(0.07);
  const parts = Array.from({ length }, (): LabelledText => {
    const kind = random.next();
    if (kind < 0.5) return fillIn(drawSentence(), make, isBlanked);
    const sentence = random.pick(plain);
    if (kind < 0.7) return fillIn(nameWithin(sentence, random) ?? sentence, make, isBlanked);
    if (random.chance(0.012)) return { text: oddlyTyped(sentence, random), spans: [] };
    return { text: random.chance(0.3) ? withOtherNoun(sentence, nouns, random) : sentence, spans: [] };
  });
  const whole = joined(parts, random);
  const document = typed(whole, random);
  // A letter that changes its length with its case would move the labels.
  return document.text.length === whole.text.length ? document : whole;
}
