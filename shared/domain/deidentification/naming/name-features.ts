import { gap, shape, type NameToken, type NameTokens } from './read-name-tokens.ts';
import { hashOf, stir } from './word-hash.ts';
import { trait } from './word-traits.ts';

/** How many weights each class has: features are numbers below. */
export const featureBuckets = 1 << 16;
/** The most features that one token can have. */
export const mostFeatures = 48;

const nothing = hashOf('');
const textStart = hashOf('<start>');
const textEnd = hashOf('<end>');

/** Whether a token could be part of a name at all: the rest, nine in ten, costs nothing. */
export function isCandidate({ tokens, isCaseless }: NameTokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.shape === shape.number) return false;
  if (!isCaseless && token.shape !== shape.lower && token.shape !== shape.letter) return true;
  const everyday = token.traits & trait.everyday;
  if (everyday === 3 || (token.traits & trait.medical) !== 0) return false;
  return everyday < 2 || (token.traits & (trait.givenName | trait.surname | trait.place)) !== 0;
}

/**
 * Writes the features of a token into `into` and answers how many: how it is written, what is known of it and its
 * neighbours, which words and which punctuation stand around it, how it begins and ends. `previous`: the class of the
 * token before. `isForgotten`: as if no list knew the word (training does that now and then, so that context counts).
 */
export function writeFeatures(text: NameTokens, at: number, previous: number, into: Int32Array, isForgotten = false): number {
  const { tokens, lastGap, isCaseless } = text;
  const token = tokens[at];
  if (token === undefined) return 0;
  const [before, beforeThat, after, afterThat] = [tokens[at - 1], tokens[at - 2], tokens[at + 1], tokens[at + 2]];
  const known = isForgotten ? token.traits & (trait.everyday | trait.medical) : token.traits;
  const isFirst = before === undefined || token.gap === gap.line || token.gap === gap.sentence ? 1 : 0;
  const written = token.shape * 4 + (isCaseless ? 2 : 0) + isFirst;
  const nextGap = after?.gap ?? lastGap;
  const left = before?.hash ?? textStart;
  const right = after?.hash ?? textEnd;
  let count = 0;
  const add = (kind: number, a: number, b = 0): void => {
    into[count] = stir(Math.imul(a + kind * 0x9e3779b1, 0x85ebca6b) ^ Math.imul(b + kind, 0x27d4eb2f)) & (featureBuckets - 1);
    count += 1;
  };
  add(1, 0);
  add(2, written);
  add(3, known, written);
  add(4, token.hash);
  add(5, token.gap * 8 + nextGap, token.shape);
  add(6, left, token.shape);
  add(7, right, token.shape);
  add(8, left, right);
  add(9, beforeThat?.hash ?? nothing, left);
  add(10, right, afterThat?.hash ?? nothing);
  add(11, beforeThat?.hash ?? nothing, token.shape);
  add(12, afterThat?.hash ?? nothing, token.shape);
  add(13, neighbourhood(before, token.gap), token.shape);
  add(14, neighbourhood(after, nextGap), token.shape);
  add(15, previous * 8 + token.gap, token.shape);
  add(16, previous * 8 + token.gap, known * 8 + token.shape);
  add(17, left, token.gap * 8 + nextGap);
  add(18, Math.min(tokens.length - at, 4) * 2 + isFirst, token.shape);
  add(19, Math.min(at, 4), token.shape * 4 + (known & trait.everyday));
  if (token.isPossessive) add(20, token.shape);
  return (known & trait.everyday) < 2 ? writeSpelling(token, add, () => count) : count;
}

function neighbourhood(token: NameToken | undefined, between: number): number {
  return token === undefined ? 0x10000 + between : (token.traits & ~trait.everyday) * 64 + token.shape * 8 + between;
}

/** Beginning, end, length and every three letters of a word that everyday English does not use. */
function writeSpelling({ lower, shape: written }: NameToken, add: (kind: number, a: number, b?: number) => void, count: () => number): number {
  add(21, hashOf(lower, Math.max(0, lower.length - 3)));
  add(22, hashOf(lower, Math.max(0, lower.length - 2)));
  add(23, hashOf(lower, 0, Math.min(3, lower.length)));
  add(24, Math.min(lower.length, 10));
  if (lower.includes('-')) add(25, written);
  const framed = `^${lower}$`;
  for (let at = 0; at + 3 <= framed.length && count() < mostFeatures; at += 1) add(26, hashOf(framed, at, at + 3));
  return count();
}
