import { gap, plainOf, shape, type NameToken, type NameTokens } from './read-name-tokens.ts';
import { hashOf, stir } from './word-hash.ts';
import { trait } from './word-traits.ts';

/** How many weights each class has: features are numbers below. */
export const featureBuckets = 1 << 18;
/** The most features that one token can have. */
export const mostFeatures = 64;
/** The classes of tokens that belong to a person, to an organisation; see `nameClasses`. */
const personClass = 1;
const organisationClass = 3;

const nothing = hashOf('');
const textStart = hashOf('<start>');
const textEnd = hashOf('<end>');

/** After these even an everyday word may be somebody's name: "my son will", "dr long". */
const introducing = new Set(
  `dr doctor prof mr mrs ms miss nurse sister aunt auntie aunty uncle coach son daughter husband wife mother mum mom father dad brother partner boyfriend girlfriend friend cousin niece nephew grandma grandpa
  baby boss ex named called name am i'm im is me it's its myself thanks regards hi hello hey dear neurologist psychiatrist therapist gp surgeon neighbour neighbor colleague flatmate roommate teacher by`.split(/\s+/).map((word) => hashOf(word)),
);
/** After these any word may be one: "dr. court". */
const titles = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'sgt', 'nurse'].map((word) => hashOf(word)));
/** Within a name these count as nothing: "University of Leeds". */
const connecting = new Set(['of', 'and', 'the', 'for', 'de', 'la', 'upon', 'in', 'on'].map((word) => hashOf(word)));

/** Whether a word may stand within the name of an institution or town. */
export function isConnecting(token: NameToken): boolean {
  return token.gap === gap.space && connecting.has(token.hash);
}

/** The class that counts as the one before, behind a token that cannot be part of a name. */
export function classBehind(token: NameToken, previous: number): number {
  return previous !== 0 && isConnecting(token) ? previous : 0;
}

/** Whether a token could be part of a name at all: the rest, nine in ten, costs nothing. `previous`: the class of the token before. */
export function isCandidate({ tokens, isCaseless }: NameTokens, at: number, previous: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.shape === shape.number) return false;
  if (!isCaseless && token.shape !== shape.lower && token.shape !== shape.letter) return true;
  const everyday = token.traits & trait.everyday;
  if (everyday === 3) {
    if (previous === organisationClass) return ((token.traits | (tokens[at + 1]?.traits ?? 0)) & trait.institution) !== 0;
    if (previous === personClass && (token.traits & trait.surname) !== 0) return true;
    if (isCaseless && token.shape === shape.lower && ((tokens[at + 1]?.traits ?? 0) & trait.institution) !== 0 && tokens[at + 1]?.gap === gap.space) return true;
    if (titles.has(tokens[at - 1]?.hash ?? 0)) return true;
    return (token.traits & (trait.givenName | trait.surname)) !== 0 && (token.isPossessive || introducing.has(tokens[at - 1]?.hash ?? 0));
  }
  if ((token.traits & (trait.medical | trait.givenName | trait.surname | trait.place)) === trait.medical) return false;
  return everyday < 2 || previous !== 0 || (token.traits & (trait.givenName | trait.surname | trait.place | trait.institution)) !== 0;
}

/** What has been decided so far: the classes of the token before and of the one before that. */
export interface Decided {
  readonly previous: number;
  readonly earlier: number;
}

/**
 * Writes the features of a token into `into` and answers how many: how it is written, what is known of it and its
 * neighbours, which words and which punctuation stand around it, how it begins and ends. `isForgotten`: as if no list
 * knew the word (training does that now and then, so that context counts).
 */
export function writeFeatures(text: NameTokens, at: number, { previous, earlier }: Decided, into: Int32Array, isForgotten = false): number {
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
  const [leftSide, rightSide] = [neighbourhood(before, token.gap), neighbourhood(after, nextGap)];
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
  add(13, leftSide, token.shape);
  add(14, rightSide, token.shape);
  add(15, previous * 8 + token.gap, token.shape);
  add(16, previous * 8 + token.gap, known * 8 + token.shape);
  add(17, left, token.gap * 8 + nextGap);
  add(18, Math.min(tokens.length - at, 4) * 2 + isFirst, token.shape);
  add(19, Math.min(at, 4), token.shape * 4 + (known & trait.everyday));
  if (token.isPossessive) add(20, token.shape);
  add(27, left, known);
  add(28, right, known);
  add(29, leftSide, known);
  add(30, rightSide, known);
  add(31, institutionAhead(tokens, at), known * 8 + token.shape);
  add(32, previous * 4 + earlier, token.gap);
  add(33, left, previous);
  add(34, (before?.shape ?? 7) * 8 + (after?.shape ?? 7), written);
  add(35, right, previous * 8 + nextGap);
  add(36, token.hash, left);
  add(37, token.hash, right);
  return (known & trait.everyday) < 2 ? writeSpelling(plainOf(text, token), token.shape, add, () => count) : count;
}

/** How many words on stands one that says what kind of institution it is; 0 for none within reach. */
function institutionAhead(tokens: readonly NameToken[], at: number): number {
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    const token = tokens[at + ahead];
    if (token === undefined || (token.gap !== gap.space && token.gap !== gap.none)) return 0;
    if ((token.traits & trait.institution) !== 0) return ahead * 8 + token.shape;
  }
  return 0;
}

function neighbourhood(token: NameToken | undefined, between: number): number {
  return token === undefined ? 0x10000 + between : (token.traits & ~trait.everyday) * 64 + token.shape * 8 + between;
}

/** Beginning, end, length and every three letters of a word that everyday English does not use. */
function writeSpelling(lower: string, written: number, add: (kind: number, a: number, b?: number) => void, count: () => number): number {
  add(21, hashOf(lower, Math.max(0, lower.length - 3)));
  add(22, hashOf(lower, Math.max(0, lower.length - 2)));
  add(23, hashOf(lower, 0, Math.min(3, lower.length)));
  add(24, Math.min(lower.length, 10));
  if (lower.includes('-')) add(25, written);
  const framed = `^${lower}$`;
  for (let at = 0; at + 3 <= framed.length && count() < mostFeatures; at += 1) add(26, hashOf(framed, at, at + 3));
  return count();
}
