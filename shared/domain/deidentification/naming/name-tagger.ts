import { featureBuckets, isCandidate, mostFeatures, writeFeatures } from './name-features.ts';
import { gap, readNameTokens, shape, type NameTokens } from './read-name-tokens.ts';
import { readTraits } from './word-traits.ts';

/** What a tagged run of words is; its index is the class of a token, 0 being none of them. */
export const nameClasses = ['none', 'NAME', 'PLACE', 'ORGANISATION'] as const;
export type NameClass = Exclude<(typeof nameClasses)[number], 'none'>;
/** Classes that have weights: what speaks for one of them speaks against none. */
const weighed = nameClasses.length - 1;

/** Trained weights as they are shipped: see the card beside the file. */
export interface NameModel {
  readonly version: string;
  /** Base64 of `packTraits`. */
  readonly traits: string;
  /** Base64 of signed bytes, class by class for each feature. */
  readonly weights: string;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

export interface TaggedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameClass;
  /** How probable it is that the least sure of its words belongs to an identifier at all. */
  readonly probability: number;
}

export interface NameTagger {
  readonly version: string;
  /** Finds names, places below states and organisations; offsets of the shadow text. Linear in its length. */
  tag(shadow: string): readonly TaggedName[];
}

/** A tagger from trained weights. Greedy, left to right; the same text is always tagged alike. */
export function nameTagger({ version, traits, weights, scale }: NameModel): NameTagger {
  const known = readTraits(Buffer.from(traits, 'base64'));
  const bytes = Buffer.from(weights, 'base64');
  const weightOf = new Int8Array(bytes.buffer, bytes.byteOffset, featureBuckets * weighed);
  return { version, tag: (shadow) => tagText(readNameTokens(shadow, known), weightOf, scale) };
}

function tagText(text: NameTokens, weights: Int8Array, scale: number): TaggedName[] {
  const features = new Int32Array(mostFeatures);
  const found: TaggedName[] = [];
  let previous = 0;
  for (let at = 0; at < text.tokens.length; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || !isCandidate(text, at)) {
      previous = 0;
      continue;
    }
    const { winner, probability } = judge(weights, scale, features, writeFeatures(text, at, previous, features));
    const type = nameClasses[winner];
    const last = found.at(-1);
    if (type !== undefined && type !== 'none') {
      if (last !== undefined && previous === winner && isJoined(text, at)) {
        found[found.length - 1] = { ...last, end: token.end, probability: Math.min(last.probability, probability) };
      } else found.push({ start: token.start, end: token.end, type, probability });
    }
    previous = winner;
  }
  return found;
}

function judge(weights: Int8Array, scale: number, features: Int32Array, count: number): { winner: number; probability: number } {
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
  const probability = 1 - 1 / sum;
  return { winner: probability < 0.5 ? 0 : powers.indexOf(strongest, 1), probability };
}

/** One name with the word before: a space between them, or the dot of an initial. */
function isJoined({ tokens }: NameTokens, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || before.isPossessive) return false;
  return token.start - before.end <= 2 && (token.gap === gap.space || token.gap === gap.none || (token.gap === gap.sentence && before.shape === shape.initial));
}
