import { gap, shape, type NameToken, type NameTokens } from './read-name-tokens.ts';
import { trait } from './word-traits.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const shortest = 3;

function isFirst({ gap: before }: NameToken): boolean {
  return before === gap.start || before === gap.line || before === gap.sentence;
}

/** Whether a word that was somebody's name once is it here too: an everyday word only with a capital in mid-sentence. */
function isSameName(token: NameToken, named: number): boolean {
  const everyday = (token.traits & trait.everyday) === 3;
  if (token.shape === shape.title || token.shape === shape.capitals) return !everyday || (!isFirst(token) && token.shape === shape.title);
  return token.shape === named && !everyday;
}

/** Where a word of a name that was found stands again: "Dr. Kim … Kim is away". `names` in order; linear. */
export function repeatedNames({ tokens }: NameTokens, names: readonly Range[]): readonly Range[] {
  if (names.length === 0) return [];
  const known = new Map<number, number>();
  const others: NameToken[] = [];
  let at = 0;
  for (const token of tokens) {
    while (at < names.length && (names[at]?.end ?? 0) <= token.start) at += 1;
    const isInside = (names[at]?.start ?? Infinity) <= token.start;
    if (!isInside) others.push(token);
    else if (token.end - token.start >= shortest && token.shape !== shape.number) known.set(token.hash, token.shape);
  }
  return others.filter((token) => {
    const named = known.get(token.hash);
    return named !== undefined && isSameName(token, named);
  });
}
