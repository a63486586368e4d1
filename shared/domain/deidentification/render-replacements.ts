import type { PhiSpan } from '../triage.ts';
import type { FoundIdentifier } from './found-identifier.ts';

/** More words than any name has; what is longer is no name. */
const mostWords = 6;
const numbered = /\[NAME (\d{1,4})\]/g;

/** Says who is who: the same person has the same number in every text that shares the register. */
export interface NameRegister {
  numberOf(name: string): number;
}

function keyWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word));
}

/** The runs of words by which a person may come again: of "Chen Mei Ling" also "Mei Ling", of 林美玲 also 美玲. */
function runsOf(words: readonly string[]): readonly string[] {
  const usual = words.slice(0, mostWords);
  const runs = usual.flatMap((_, from) => usual.slice(from).map((_word, more) => usual.slice(from, from + more + 1).join(' ')));
  return [...runs, ...words.filter((word) => /^\p{Script=Han}{3,}$/u.test(word)).map((word) => word.slice(-2))];
}

/**
 * Numbers persons from one past the highest `[NAME n]` that the texts already hold. "Mary" is the "Mary Jones" named before,
 * and the other way round; "Peter Jones" is somebody else.
 */
export function createNameRegister(texts: readonly string[]): NameRegister {
  let last = Math.max(0, ...texts.flatMap((text) => [...text.matchAll(numbered)].map((match) => Number(match[1]))));
  const byFullName = new Map<string, number>();
  const byRun = new Map<string, number>();
  return {
    numberOf(name) {
      const words = keyWords(name);
      const full = words.join(' ');
      const firstAlone = words.length > 1 ? byFullName.get(words[0] ?? '') : undefined;
      const given = byFullName.get(full) ?? byRun.get(full) ?? firstAlone ?? (last += 1);
      byFullName.set(full, given);
      for (const run of runsOf(words)) if (!byRun.has(run)) byRun.set(run, given);
      return given;
    },
  };
}

function placeholderOf(found: FoundIdentifier, original: string, names: NameRegister): string {
  if (found.wording !== undefined) return found.wording;
  if (found.type === 'NAME') return `[NAME ${names.numberOf(original)}]`;
  return found.year === undefined ? `[${found.type}]` : `[${found.type}, ${found.year}]`;
}

/** Replaces what was found (sorted, not overlapping); the placeholders are the same finds as offsets of the new text. */
export function renderReplacements(
  text: string,
  found: readonly FoundIdentifier[],
  names: NameRegister = createNameRegister([text]),
): { text: string; placeholders: readonly PhiSpan[] } {
  const parts: string[] = [];
  const placeholders: PhiSpan[] = [];
  let length = 0;
  let from = 0;
  for (const identifier of found) {
    const before = text.slice(from, identifier.start);
    const placeholder = placeholderOf(identifier, text.slice(identifier.start, identifier.end), names);
    const start = length + before.length;
    parts.push(before, placeholder);
    placeholders.push({ ...spanOf(identifier), start, end: start + placeholder.length });
    length = start + placeholder.length;
    from = identifier.end;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), placeholders };
}

/** The find alone, without what may stay of it. */
export function spanOf({ start, end, type, detector, confidence }: FoundIdentifier): PhiSpan {
  return { start, end, type, detector, confidence };
}
