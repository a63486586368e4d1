import { compileLexicon, type Mention } from '../urgency/phrase-matcher.ts';
import { readTokens } from '../urgency/read-tokens.ts';
import { abuseLexicon } from './abuse-lexicon.ts';

type Concept = keyof typeof abuseLexicon;

const find = compileLexicon<Concept>(abuseLexicon);
/** One phrase may be a patient's own story of an advertisement. */
const fewestPromotions = 2;

/**
 * Whether a text threatens or insults those who read it, or advertises. It only asks a person to look: nothing is declined by
 * it, and a desperate patient who means themselves, or tells what somebody said to them, is not meant.
 */
export function readsAsAbuse(text: string): boolean {
  const tokens = readTokens(text);
  const mentions = find(tokens);
  const reported = mentions.filter(({ concept }) => concept === 'reported');
  const isReported = (mention: Mention<Concept>): boolean =>
    reported.some(({ from }) => from < mention.from && tokens[from]?.sentence === tokens[mention.from]?.sentence);
  const meant = mentions.filter((mention) => mention.concept !== 'reported' && !isReported(mention));
  const promotions = new Set(meant.filter(({ concept }) => concept === 'promotion').map(({ from, to }) => tokens.slice(from, to).map(({ word }) => word).join(' ')));
  return meant.some(({ concept }) => concept === 'threat' || concept === 'insult') || promotions.size >= fewestPromotions;
}
