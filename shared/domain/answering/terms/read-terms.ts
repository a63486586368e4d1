import { clinicianTerms, livingTerms, testTerms, treatmentTerms } from './care-terms.ts';
import { bodyTerms, conditionTerms, genericTerms, symptomTerms } from './illness-terms.ts';
import { anyMedicineTerms, overCounterTerms, prescriptionTerms } from './medicine-terms.ts';
import { everydayHan, everydayWords } from './everyday-words.ts';
import type { TermCategory, TermTable } from './term-entry.ts';

/** An idea in a text: a concept of the tables, or a telling word by its stem (`category` absent). UTF-16 offsets. */
export interface Term {
  readonly id: string;
  readonly category?: TermCategory;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly id: string;
  readonly words: readonly string[];
}

const tables: readonly (readonly [TermCategory, TermTable])[] = [
  ['clinician', clinicianTerms],
  ['test', testTerms],
  ['treatment', treatmentTerms],
  ['medicine', prescriptionTerms],
  ['medicine', overCounterTerms],
  ['medicine', anyMedicineTerms],
  ['condition', conditionTerms],
  ['symptom', symptomTerms],
  ['living', livingTerms],
  ['body', bodyTerms],
  ['generic', genericTerms],
];

const categoryOf = new Map(tables.flatMap(([category, table]) => Object.keys(table).map((id) => [id, category] as const)));
const widerOf = new Map(tables.flatMap(([, table]) => Object.entries(table).flatMap(([id, { isA }]) => (isA === undefined ? [] : [[id, isA] as const]))));
const patterns = tables.flatMap(([, table]) =>
  Object.entries(table).flatMap(([id, { en }]) => en.split('|').map((phrase): Pattern => ({ id, words: wordsIn(phrase.trim()) }))),
);
/** By the first four letters: no pattern's first word is told apart by less. */
const byBeginning = Map.groupBy(patterns, ({ words }) => (words[0] ?? '').replace('*', '').slice(0, 2));
for (const each of byBeginning.values()) each.sort((a, b) => b.words.length - a.words.length || (b.words[0]?.length ?? 0) - (a.words[0]?.length ?? 0));

const hanPhrases = tables.flatMap(([, table]) => Object.entries(table).flatMap(([id, { zh = '' }]) => zh.split('|').filter((phrase) => phrase !== '').map((phrase) => ({ id, phrase }))));
const byFirstHan = Map.groupBy(hanPhrases, ({ phrase }) => phrase.charAt(0));
for (const each of byFirstHan.values()) each.sort((a, b) => b.phrase.length - a.phrase.length);

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{Script=Latin}\p{N}&*]+/gu) ?? [];
}

/** The category of a concept; undefined for a word that no table knows. */
export function termCategory(id: string): TermCategory | undefined {
  return categoryOf.get(id);
}

/** True when two terms speak of the same: equal, or one a kind of the other. */
export function isSameIdea(a: string, b: string): boolean {
  return a === b || widerOf.get(a) === b || widerOf.get(b) === a;
}

/** The telling terms of a text in order: concepts first, then words that are neither everyday nor part of one. */
export function readTerms(text: string): Term[] {
  const lower = text.length === text.toLowerCase().length ? text.toLowerCase() : text;
  return [...latinTerms(lower), ...hanTerms(lower)].sort((a, b) => a.start - b.start);
}

function latinTerms(lower: string): Term[] {
  const words = [...lower.matchAll(/[\p{Script=Latin}\p{N}&]+/gu)];
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at);
    const [first, last] = [words[at], words[at + (found?.words.length ?? 1) - 1]];
    if (first === undefined || last === undefined) break;
    const place = { start: first.index, end: last.index + last[0].length };
    if (found !== undefined) terms.push({ id: found.id, ...tagged(found.id), ...place });
    else if (first[0].length > 2 && !everydayWords.has(first[0])) terms.push({ id: `w:${stemOf(first[0])}`, ...place });
    at += found?.words.length ?? 1;
  }
  return terms;
}

function tagged(id: string): { category?: TermCategory } {
  const category = categoryOf.get(id);
  return category === undefined ? {} : { category };
}

function phraseAt(words: readonly RegExpExecArray[], at: number): Pattern | undefined {
  const first = words[at]?.[0] ?? '';
  return byBeginning.get(first.slice(0, 2))?.find(({ words: wanted }) => wanted.every((word, index) => isWord(words[at + index]?.[0], word)));
}

function isWord(said: string | undefined, wanted: string): boolean {
  if (said === undefined) return false;
  if (wanted.endsWith('*')) return said.startsWith(wanted.slice(0, -1));
  return said === wanted || said === `${wanted}s` || said === `${wanted}es`;
}

function hanTerms(text: string): Term[] {
  const terms: Term[] = [];
  for (const run of text.matchAll(/\p{Script=Han}(?:[\p{Script=Han}a-z])*/gu)) {
    let lastEnd = -1;
    for (let at = run.index; at < run.index + run[0].length; ) {
      const found = byFirstHan.get(text.charAt(at))?.find(({ phrase }) => text.startsWith(phrase, at));
      if (found === undefined) {
        const pair = text.slice(at, at + 2);
        if (at >= lastEnd && /^\p{Script=Han}{2}$/u.test(pair) && !everydayHan.test(pair)) terms.push({ id: `w:${pair}`, start: at, end: at + 2 });
        at += 1;
        continue;
      }
      lastEnd = at + found.phrase.length;
      terms.push({ id: found.id, ...tagged(found.id), start: at, end: lastEnd });
      at = lastEnd;
    }
  }
  return terms;
}

function stemOf(word: string): string {
  return word.replace(/(?:ing|edly|ed|ly|es|s)$/u, '').slice(0, 7);
}
