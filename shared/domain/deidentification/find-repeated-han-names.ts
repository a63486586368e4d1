import type { FoundIdentifier } from './found-identifier.ts';

/** Where a Chinese name that was found once stands again without its cue: 林美玲 … 美玲. */
export function findRepeatedHanNames(shadow: string, found: readonly FoundIdentifier[]): readonly FoundIdentifier[] {
  const names = found.filter(({ type }) => type === 'NAME').map(({ start, end }) => shadow.slice(start, end));
  const full = names.filter((name) => /^\p{Script=Han}{2,4}$/u.test(name));
  const wanted = new Set(full.flatMap((name) => (name.length >= 3 ? [name, name.slice(-2)] : [name])));
  const firsts = new Set(Array.from(wanted, (name) => name.charCodeAt(0)));
  const repeated: FoundIdentifier[] = [];
  // Two to four characters from every place on, so that many names cost no more than one.
  for (let start = 0; wanted.size > 0 && start < shadow.length - 1; start += 1) {
    if (!firsts.has(shadow.charCodeAt(start))) continue;
    const length = [4, 3, 2].find((size) => wanted.has(shadow.slice(start, start + size)));
    if (length === undefined) continue;
    repeated.push({ start, end: start + length, type: 'NAME', detector: 'nameRepeated', confidence: 0.7 });
    start += length - 1;
  }
  return repeated;
}
