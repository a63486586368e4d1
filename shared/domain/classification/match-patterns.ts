import type { Mention } from '../urgency/phrase-matcher.ts';

/** For each pattern its alternatives: groups of signs, of each of which one must be met. */
type Alternatives = readonly (readonly (readonly string[])[])[];

function readPatterns<P extends string>(written: Readonly<Record<P, string>>): readonly { readonly pattern: P; readonly alternatives: Alternatives }[] {
  const names = Object.keys(written).filter((name): name is P => name in written);
  return names.map((pattern) => ({ pattern, alternatives: written[pattern].split(' | ').map((alternative) => alternative.split(' + ').map((group) => group.split('/'))) }));
}

/** Compiles patterns of signs: which of them a text meets, and where the sign stands that begins each. */
export function compilePatterns<P extends string>(written: Readonly<Record<P, string>>): (signs: readonly Mention<string>[]) => readonly Mention<P>[] {
  const read = readPatterns(written);
  return (signs) => {
    const first = new Map<string, Mention<string>>();
    for (const sign of signs) if (!first.has(sign.concept)) first.set(sign.concept, sign);
    return read.flatMap(({ pattern, alternatives }) => {
      const met = alternatives.find((groups) => groups.every((group) => group.some((sign) => first.has(sign))));
      const begins = met?.[0]?.map((sign) => first.get(sign)).find((sign) => sign !== undefined);
      return begins === undefined ? [] : [{ concept: pattern, from: begins.from, to: begins.to }];
    });
  };
}
