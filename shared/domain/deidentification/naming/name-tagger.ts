import { classBehind, featureBuckets, isCandidate, isConnecting, mostFeatures, writeFeatures } from './name-features.ts';
import { couldBeName, enough, isNameLink, likelyWithName, mayJoin, withinBreath } from './name-evidence.ts';
import { gap, readNameTokens, shape, type NameToken, type NameTokens } from './read-name-tokens.ts';
import { unpackWeights } from './packed-weights.ts';
import { repeatedNames } from './repeated-names.ts';
import { readTraits } from './word-traits.ts';

/** What a tagged run of words is; its index is the class of a token, 0 being none of them. */
export const nameClasses = ['none', 'NAME', 'PLACE', 'ORGANISATION'] as const;
export type NameClass = Exclude<(typeof nameClasses)[number], 'none'>;
/** Classes that have weights: what speaks for one of them speaks against none. */
const weighed = nameClasses.length - 1;
const personClass = nameClasses.indexOf('NAME');
const organisationClass = nameClasses.indexOf('ORGANISATION');

/** Trained weights as they are shipped: see the card beside the file. */
export interface NameModel {
  readonly version: string;
  /** Base64 of `packTraits`. */
  readonly traits: string;
  /** Six bits a weight, class by class for each feature: see `packed-weights.ts`. */
  readonly weights: string;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

export interface TaggedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameClass;
  /** How probable it is that the surest of its words belongs to an identifier at all. */
  readonly probability: number;
  /** Less sure than what is taken: nothing to replace, something to look at. */
  readonly isDoubtful: boolean;
}

export interface NameTagger {
  readonly version: string;
  /** Finds names, places below states and organisations; offsets of the shadow text. Linear in its length. */
  tag(shadow: string): readonly TaggedName[];
  /** What the lists know of a word, by its `wordHash`. */
  traitsOf(hash: number): number;
}

/** A tagger from trained weights. Greedy, left to right; the same text is always tagged alike. */
export function nameTagger({ version, traits, weights, scale }: NameModel): NameTagger {
  const known = readTraits(Buffer.from(traits, 'base64'));
  const weightOf = unpackWeights(weights, featureBuckets * weighed);
  return { version, tag: (shadow) => tagText(readNameTokens(shadow, known), weightOf, scale), traitsOf: (hash) => known.of(hash) };
}

/** How sure the tagger is of one token. */
interface Judged {
  /** Index of the class that is likeliest if it is any. */
  readonly likeliest: number;
  /** How probable it is that the token belongs to an identifier at all. */
  readonly probability: number;
}

/** From here on the next word is judged as if this one were part of a name. */
const likely = 0.35;
/** Beside a word that is taken this suffices. */
const likelyBeside = 0.15;

function judgeAll(text: NameTokens, weights: Int8Array, scale: number): (Judged | undefined)[] {
  const features = new Int32Array(mostFeatures);
  const judged = new Array<Judged | undefined>(text.tokens.length).fill(undefined);
  let previous = 0;
  let earlier = 0;
  for (let at = 0; at < text.tokens.length; at += 1) {
    const token = text.tokens[at];
    if (token === undefined) continue;
    if (!isCandidate(text, at, previous)) {
      [previous, earlier] = [classBehind(token, previous), previous];
      continue;
    }
    const one = judge(weights, scale, features, writeFeatures(text, at, { previous, earlier }, features));
    judged[at] = one;
    [previous, earlier] = [one.probability < likely ? 0 : one.likeliest, previous];
  }
  return judged;
}

/** From here on a word that is not taken is doubtful. */
const doubtful = 0.2;

function isTaken(text: NameTokens, judged: readonly (Judged | undefined)[], at: number): boolean {
  const one = judged[at];
  return one !== undefined && one.probability >= enough(text, at);
}

/** A word that would not do alone belongs to the taken word beside it: "Einojuhani" to "Pyysalo". */
function isPart(text: NameTokens, judged: readonly (Judged | undefined)[], at: number): boolean {
  const [one, token] = [judged[at], text.tokens[at]];
  if (one === undefined || token === undefined || one.probability < likelyWithName) return false;
  if (isTaken(text, judged, at)) return true;
  if (!text.isCaseless && couldBeName(token) && withinBreath(text, at).some((other) => judged[other]?.likeliest === personClass && text.tokens[other]?.shape === token.shape && isTaken(text, judged, other))) return true;
  if (one.probability < likelyBeside) return false;
  if (!mayJoin(token, text.isCaseless)) return false;
  return (isTaken(text, judged, at - 1) && isJoined(text, at - 1, at, one.likeliest)) || (isTaken(text, judged, at + 1) && isJoined(text, at, at + 1, one.likeliest));
}

function tagText(text: NameTokens, weights: Int8Array, scale: number): TaggedName[] {
  const judged = judgeAll(text, weights, scale);
  const found: TaggedName[] = [];
  let lastPart = -1;
  for (let at = 0; at < judged.length; at += 1) {
    const [one, token] = [judged[at], text.tokens[at]];
    const type = nameClasses[one?.likeliest ?? 0];
    if (one === undefined || token === undefined || type === undefined || type === 'none') continue;
    const { probability } = one;
    const isDoubtful = !isPart(text, judged, at);
    if (isDoubtful && probability < doubtful) continue;
    const end = token.end + (type === 'ORGANISATION' && token.isPossessive ? 2 : 0);
    const last = found.at(-1);
    if (last?.isDoubtful === isDoubtful && (last.type === type || probability < likely) && isJoined(text, lastPart, at, nameClasses.indexOf(last.type))) {
      found[found.length - 1] = { ...last, end, probability: Math.max(last.probability, probability) };
    } else found.push({ start: token.start, end, type, probability, isDoubtful });
    lastPart = at;
  }
  return [...found, ...again(text, found)];
}

/** The persons named where their names stand again, as if they were so sure. */
function again(text: NameTokens, found: readonly TaggedName[]): TaggedName[] {
  const persons = found.filter(({ type, isDoubtful }) => type === 'NAME' && !isDoubtful);
  return repeatedNames(text, persons).map(({ start, end }) => ({ start, end, type: 'NAME', probability: 0.7, isDoubtful: false }));
}

function judge(weights: Int8Array, scale: number, features: Int32Array, count: number): Judged {
  let [name, place, organisation] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const at = (features[index] ?? 0) * weighed;
    name += weights[at] ?? 0;
    place += weights[at + 1] ?? 0;
    organisation += weights[at + 2] ?? 0;
  }
  const powers = [1, Math.exp(name * scale), Math.exp(place * scale), Math.exp(organisation * scale)] as const;
  const sum = powers[0] + powers[1] + powers[2] + powers[3];
  const strongest = Math.max(powers[1], powers[2], powers[3]);
  return { likeliest: powers.indexOf(strongest, 1), probability: 1 - 1 / sum };
}

/** One name with an earlier word: a space between them, or the dot of an initial; in organisations also "of", "&" and a possessive. */
function isJoined({ tokens }: NameTokens, earlier: number, at: number, type: number): boolean {
  if (at - earlier > 1) {
    const between = tokens[earlier + 1];
    if (type === personClass) return at - earlier === 2 && between !== undefined && isNameLink(between) && between.gap === gap.space && tokens[at]?.gap === gap.space;
    return between !== undefined && isConnecting(between) && at - earlier <= 3 && isNear(tokens, at - 1, at, type);
  }
  return isNear(tokens, earlier, at, type);
}

function isNear(tokens: readonly NameToken[], earlier: number, at: number, type: number): boolean {
  const [before, token] = [tokens[earlier], tokens[at]];
  if (before === undefined || token === undefined || (before.isPossessive && type !== organisationClass)) return false;
  const farthest = type === organisationClass ? 4 : 2;
  return token.start - before.end <= farthest && (token.gap === gap.space || token.gap === gap.none || (token.gap === gap.sentence && (before.shape === shape.initial || before.shape === shape.letter)));
}
