import { gap, plainOf, shape, wordHash, type NameToken, type NameTokens } from './read-name-tokens.ts';
import { hashOf, stir } from './word-hash.ts';
import { trait } from './word-traits.ts';

/** How many weights each class has: features are numbers below. */
export const featureBuckets = 1 << 18;
/** The most features that one token can have. */
export const mostFeatures = 72;
/** The classes of tokens that belong to a person, to an organisation; see `nameClasses`. */
const personClass = 1;
const organisationClass = 3;

const nothing = wordHash('');
const textStart = wordHash('<start>');
const textEnd = wordHash('<end>');

/** After these even an everyday word may be somebody's name: "my son will", "dr long". */
const introducing = new Set(
  `dr doctor prof mr mrs ms miss nurse sister aunt auntie aunty uncle coach son daughter husband wife mother mum mom father dad brother partner boyfriend girlfriend friend cousin niece nephew grandma grandpa
  baby boss ex named called name am i'm im is me it's its myself thanks regards hi hello hey dear neurologist psychiatrist therapist gp surgeon neighbour neighbor colleague flatmate roommate teacher by`.split(/\s+/).map(wordHash),
);
/** After these any word may be one: "dr. court". */
const titles = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'sgt', 'nurse'].map(wordHash));
/** Within a name these count as nothing: "University of Leeds". */
const connecting = new Set(['of', 'and', 'the', 'for', 'de', 'la', 'upon', 'in', 'on'].map(wordHash));

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

/** Where features are written, and how many are there. */
interface Sheet {
  readonly into: Int32Array;
  count: number;
}

function add(sheet: Sheet, kind: number, a: number, b = 0): void {
  sheet.into[sheet.count] = stir(Math.imul(a + kind * 0x9e3779b1, 0x85ebca6b) ^ Math.imul(b + kind, 0x27d4eb2f)) & (featureBuckets - 1);
  sheet.count += 1;
}

/**
 * Writes the features of a token into `into` and answers how many: how it is written, what is known of it and its
 * neighbours, which words and which punctuation stand around it, how it begins and ends. `isForgotten`: as if neither
 * a list nor the training knew the word (training does that now and then, so that context counts).
 */
export function writeFeatures(text: NameTokens, at: number, { previous, earlier }: Decided, into: Int32Array, isForgotten = false): number {
  const { tokens, lastGap, isCaseless } = text;
  const token = tokens[at];
  if (token === undefined) return 0;
  const [before, beforeThat, after, afterThat] = [tokens[at - 1], tokens[at - 2], tokens[at + 1], tokens[at + 2]];
  const known = isForgotten ? token.traits & trait.everyday : token.traits;
  const word = isForgotten ? nothing : token.hash;
  const isFirst = before === undefined || token.gap === gap.line || token.gap === gap.sentence ? 1 : 0;
  const written = token.shape * 4 + (isCaseless ? 2 : 0) + isFirst;
  const nextGap = after?.gap ?? lastGap;
  const left = before?.hash ?? textStart;
  const right = after?.hash ?? textEnd;
  const [leftSide, rightSide] = [neighbourhood(before, token.gap), neighbourhood(after, nextGap)];
  const sheet: Sheet = { into, count: 0 };
  add(sheet, 1, 0);
  add(sheet, 2, written);
  add(sheet, 3, known, written);
  add(sheet, 4, word);
  add(sheet, 5, token.gap * 8 + nextGap, token.shape);
  add(sheet, 6, left, token.shape);
  add(sheet, 7, right, token.shape);
  add(sheet, 8, left, right);
  add(sheet, 9, beforeThat?.hash ?? nothing, left);
  add(sheet, 10, right, afterThat?.hash ?? nothing);
  add(sheet, 11, beforeThat?.hash ?? nothing, token.shape);
  add(sheet, 12, afterThat?.hash ?? nothing, token.shape);
  add(sheet, 13, leftSide, token.shape);
  add(sheet, 14, rightSide, token.shape);
  add(sheet, 15, previous * 8 + token.gap, token.shape);
  add(sheet, 16, previous * 8 + token.gap, known * 8 + token.shape);
  add(sheet, 17, left, token.gap * 8 + nextGap);
  add(sheet, 18, Math.min(tokens.length - at, 4) * 2 + isFirst, token.shape);
  add(sheet, 19, Math.min(at, 4), token.shape * 4 + (known & trait.everyday));
  if (token.isPossessive) add(sheet, 20, token.shape);
  add(sheet, 27, left, known);
  add(sheet, 28, right, known);
  add(sheet, 29, leftSide, known);
  add(sheet, 30, rightSide, known);
  add(sheet, 31, institutionAhead(tokens, at), known * 8 + token.shape);
  add(sheet, 32, previous * 4 + earlier, token.gap);
  add(sheet, 33, left, previous);
  add(sheet, 34, (before?.shape ?? 7) * 8 + (after?.shape ?? 7), written);
  add(sheet, 35, right, previous * 8 + nextGap);
  add(sheet, 36, word, left);
  add(sheet, 37, word, right);
  const [groupBefore, groupAfter] = [before?.group ?? 0, after?.group ?? 0];
  add(sheet, 38, isForgotten ? 0 : token.group, token.shape);
  add(sheet, 39, groupBefore, written);
  add(sheet, 40, groupAfter, token.shape * 8 + nextGap);
  add(sheet, 41, groupBefore, groupAfter);
  add(sheet, 42, beforeThat?.group ?? 0, groupBefore);
  add(sheet, 43, groupAfter, afterThat?.group ?? 0);
  return (known & trait.everyday) < 2 ? writeSpelling(sheet, plainOf(text, token), token.shape) : sheet.count;
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
function writeSpelling(sheet: Sheet, lower: string, written: number): number {
  add(sheet, 21, hashOf(lower, Math.max(0, lower.length - 3)));
  add(sheet, 22, hashOf(lower, Math.max(0, lower.length - 2)));
  add(sheet, 23, hashOf(lower, 0, Math.min(3, lower.length)));
  add(sheet, 24, Math.min(lower.length, 10));
  if (lower.includes('-')) add(sheet, 25, written);
  const framed = `^${lower}$`;
  for (let at = 0; at + 3 <= framed.length && sheet.count < mostFeatures; at += 1) add(sheet, 26, hashOf(framed, at, at + 3));
  return sheet.count;
}
