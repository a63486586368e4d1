import { compileLexicon, type Mention } from '../urgency/phrase-matcher.ts';
import type { Token } from '../urgency/read-tokens.ts';
import { careCues, careLexicon, careMacros } from './care-lexicon.ts';
import type { Patient } from './find-patient.ts';
import { nearCues, type NearCues } from './near-cues.ts';
import type { Carer, QuestionContext } from './question-context.ts';
import type { ReadWords } from './read-words.ts';

type Care = QuestionContext['careSoFar'][number];
type Cue = keyof typeof careCues;

const findNames = compileLexicon<Carer>(careLexicon, careMacros);
const findCues = compileLexicon<Cue>(careCues);
const negators = new Set('not never havent hasnt hadnt didnt dont doesnt no without yet wont cant couldnt 沒 未 不 無'.split(' '));
const listWords = new Set('and or a an the also two my to then even 和 跟 與 及'.split(' '));
/** They say little where somebody by name of their trade was seen. */
const general: ReadonlySet<Carer> = new Set<Carer>(['doctor']);

function isDenied(tokens: readonly Token[], { from }: Mention<string>, reach: number): boolean {
  for (let at = from - 1; at >= from - reach; at -= 1) {
    if (tokens[at]?.clause !== tokens[from]?.clause) return false;
    if (['but', 'and', 'because', '但', '而'].includes(tokens[at]?.word ?? '')) return false;
    if (negators.has(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

function isThoughtOf(near: NearCues<Cue>, mention: Mention<string>, isApt?: (cue: Mention<Cue>) => boolean): boolean {
  return near.before('wouldSee', mention, 5, isApt) || near.after('wouldSeeBehind', mention, 2);
}

/** Whether somebody was seen (`true`), explicitly not (`false`), or is only thought of or greeted (undefined). */
function isSeen(tokens: readonly Token[], near: NearCues<Cue>, mention: Mention<string>, after: number, isQuestion: boolean): boolean | undefined {
  const spoke = near.after('spoke', mention, 2) || (near.after('acted', mention, 0) && !isQuestion);
  const would = isThoughtOf(near, mention, (cue) => tokens[cue.to - 1]?.clause === tokens[mention.from]?.clause);
  const isOwn = (cue: Mention<Cue>): boolean => cue.to > after || isList(tokens, after, mention);
  const sought = near.before('sought', mention, 4, isOwn) || (!isQuestion && near.before('own', mention, 1, isOwn));
  const isNone = ['no', 'without'].includes(tokens[mention.from - 1]?.word ?? '');
  if (!spoke && ((sought && isDenied(tokens, mention, 7)) || isNone)) return false;
  if (would) return undefined;
  return sought || spoke ? true : undefined;
}

/** "my GP and a neurologist": what is said of the one is said of the other. */
function isList(tokens: readonly Token[], after: number, { from }: Mention<string>): boolean {
  return tokens.slice(after, from).every(({ word }) => listWords.has(word));
}

/** Whom the patient has seen about it, and whom the text says they have not, in its order. */
export function findCare({ tokens, questions }: ReadWords, patient: Patient): Care[] {
  const near = nearCues(tokens, findCues(tokens));
  const found = new Map<Carer, Care>();
  let end = 0;
  /** The one before, of whom nothing was said yet: "ENT and neurologist found nothing". */
  let open: Mention<Carer> | undefined;
  for (const mention of findNames(tokens)) {
    if (mention.from < end) continue;
    const isJoined = open !== undefined && isList(tokens, open.to, mention);
    const seen = patient.isSpokenOf(mention) ? isSeen(tokens, near, mention, end, questions.has(tokens[mention.from]?.sentence ?? 0)) : undefined;
    end = mention.to;
    const joined = seen === true && isJoined ? open : undefined;
    open = seen === undefined && patient.isSpokenOf(mention) && !isThoughtOf(near, mention) ? mention : undefined;
    if (joined) found.set(joined.concept, { by: joined.concept, seen: true });
    if (seen === undefined) continue;
    const by = mention.concept;
    found.set(by, { by, seen: seen || (found.get(by)?.seen ?? false) });
  }
  const named = [...found.keys()].some((by) => !general.has(by));
  return [...found.values()].filter(({ by }) => !named || !general.has(by));
}
