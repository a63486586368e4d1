import type { PhiSpan } from '../triage.ts';
import type { FoundIdentifier } from './found-identifier.ts';

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

/** The words by which a name may come again: its parts, and of 林美玲 also 美玲. */
function partsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => (/^\p{Script=Han}{3,}$/u.test(word) ? [word, word.slice(-2)] : [word]));
}

/** Numbers persons from one past the highest `[NAME n]` that the texts already hold. "Mary" is the "Mary Jones" named before. */
export function createNameRegister(texts: readonly string[]): NameRegister {
  let last = Math.max(0, ...texts.flatMap((text) => [...text.matchAll(numbered)].map((match) => Number(match[1]))));
  const byFullName = new Map<string, number>();
  const byWord = new Map<string, number>();
  return {
    numberOf(name) {
      const words = keyWords(name);
      const full = words.join(' ');
      const known = byFullName.get(full) ?? (words.length === 1 ? byWord.get(full) : undefined);
      const given = known ?? (words.length > 1 ? byFullName.get(words[0] ?? '') : undefined) ?? (last += 1);
      byFullName.set(full, given);
      for (const word of partsOf(words)) if (!byWord.has(word)) byWord.set(word, given);
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
