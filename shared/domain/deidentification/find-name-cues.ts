import type { FoundIdentifier } from './found-identifier.ts';
import { ambiguousNames } from './given-names.ts';
import { eponymNouns, eponyms } from './protected-words.ts';
import { isEverydayWord, isKnownName, isNameWord, nameEnd } from './name-words.ts';
import type { Word } from './read-words.ts';

const titles = new Set(['dr', 'doctor', 'doc', 'prof', 'professor', 'mr', 'mrs', 'ms', 'miss', 'mister', 'mx', 'madam', 'sir', 'nurse', 'rev', 'reverend', 'pastor', 'rabbi', 'imam', 'aunt', 'auntie', 'aunty', 'uncle', 'coach', 'officer', 'judge', 'sister', 'shri', 'smt', 'datuk', 'dato', 'herr', 'frau', 'señor', 'señora', 'monsieur', 'madame', 'grandma', 'grandpa', 'nana']);
const strictTitles = new Set(['dr', 'mr', 'mrs', 'prof']);
const abbreviatedTitles = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'mx', 'rev', 'smt', 'st']);
const relations = new Set(
  `husband wife son daughter mother mom mum mommy mummy father dad daddy brother sister friend bestfriend girlfriend boyfriend partner fiance fiancé fiancee fiancée uncle aunt cousin nephew niece grandmother grandma grandfather grandpa grandson granddaughter stepson stepdaughter stepfather stepmother stepdad stepmom baby child kid toddler twin twins boss manager supervisor colleague coworker neighbour neighbor roommate flatmate housemate
  teacher therapist psychiatrist neurologist doctor gp psychologist counsellor counselor nurse surgeon specialist physician cardiologist consultant physiotherapist caregiver carer ex spouse hubby mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law patient landlord classmate teammate`.split(/\s+/),
);
const possessives = new Set(['my', 'his', 'her', 'our', 'their', 'your']);
const salutations = new Set(['dear', 'hi', 'hello', 'hey', 'hiya', 'greetings', 'thanks', 'thankyou', 'cheers', 'hola', 'namaste']);
const closings = new Set(['regards', 'sincerely', 'thanks', 'cheers', 'yours', 'love', 'faithfully', 'respectfully', 'warmly', 'wishes', 'blessings', 'you', 'gratefully', 'best', 'xoxo', 'signed', 'from', 'advance', 'appreciated', 'truly']);
const introductions: readonly (readonly string[])[] = [['name', 'is'], ['name', 'was'], ['names'], ['named'], ['goes', 'by'], ['go', 'by'], ['known', 'as'], ['call', 'me'], ['nickname', 'is'], ['nicknamed'], ['surname', 'is'], ['called']];
const selfReferences: readonly (readonly string[])[] = [['i', 'am'], ["i'm"], ['im'], ['this', 'is'], ["it's"], ['its'], ["name's"]];

const cueWords = new Set([...titles, ...possessives, ...salutations, 'you', 'name', ...[...introductions, ...selfReferences].map(([first]) => first)]);

interface Cue {
  readonly at: number;
  readonly detector: string;
  readonly confidence: number;
  /** Lower-case words count too: `any`, those that a lexicon knows, or none. */
  readonly lowerCase: 'any' | 'known' | 'none';
}

function follows(words: readonly Word[], at: number, cue: readonly string[]): boolean {
  return cue.every((word, index) => words[at + index]?.lower === word && (index === 0 || words[at + index]?.isJoined === true));
}

function gapBefore(shadow: string, words: readonly Word[], at: number): string {
  return shadow.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? shadow.length);
}

function introducedAt(shadow: string, words: readonly Word[], at: number): Cue | undefined {
  const cue = introductions.find((written) => follows(words, at, written));
  if (cue !== undefined) {
    const isStrong = cue[0] === 'name' || cue[0] === 'nickname' || cue[0] === 'surname' || cue[0] === 'names';
    if (cue[0] === 'called' && !isKnownName(words[at + 1])) return undefined;
    return { at: at + cue.length, detector: 'nameIntroduced', confidence: 0.95, lowerCase: isStrong ? 'any' : 'known' };
  }
  if (words[at]?.lower === 'name' && /^\s*[:=-]\s*$/.test(gapBefore(shadow, words, at + 1))) return { at: at + 1, detector: 'nameField', confidence: 0.95, lowerCase: 'any' };
  const self = selfReferences.find((written) => follows(words, at, written));
  const named = self === undefined ? undefined : words[at + self.length];
  if (self === undefined || named === undefined || !named.isJoined) return undefined;
  return isKnownName(named) || self[0] === "name's" ? { at: at + self.length, detector: 'nameIntroduced', confidence: 0.9, lowerCase: self[0] === "name's" ? 'any' : 'none' } : undefined;
}

function relatedAt(shadow: string, words: readonly Word[], at: number): Cue | undefined {
  if (!possessives.has(words[at]?.lower ?? '')) return undefined;
  const relation = [at + 1, at + 2].find((index) => relations.has(words[index]?.lower ?? '') && !(words[index]?.isPossessive ?? true));
  if (relation === undefined) return undefined;
  const linked = ['is', 'was', 'named', 'called'].includes(words[relation + 1]?.lower ?? '') && words[relation + 2]?.isCapitalised === true && isKnownName(words[relation + 2]);
  const named = linked ? relation + 2 : relation + 1;
  return /^(?:\s|, ?| \()$/.test(gapBefore(shadow, words, named)) ? { at: named, detector: 'nameOfRelative', confidence: 0.85, lowerCase: 'known' } : undefined;
}

function salutedAt(shadow: string, words: readonly Word[], at: number): Cue | undefined {
  const isGreeting = salutations.has(words[at]?.lower ?? '') || (words[at]?.lower === 'you' && words[at - 1]?.lower === 'thank');
  const named = words[at + 1];
  if (!isGreeting || named === undefined || !/^[ ,]{1,2}$/.test(gapBefore(shadow, words, at + 1))) return undefined;
  const closes = /^\s{0,2}(?:[,.!:;\n-]|$)/.test(shadow.slice(words[nameEnd(words, at + 1) - 1]?.end ?? 0));
  return (closes && isNameWord(named)) || isKnownName(named) ? { at: at + 1, detector: 'salutation', confidence: 0.85, lowerCase: 'known' } : undefined;
}

function titledAt(words: readonly Word[], at: number, shadow: string): Cue | undefined {
  const title = words[at]?.lower.replaceAll('.', '') ?? '';
  if (!titles.has(title) || words[at]?.isPossessive === true) return undefined;
  const gap = abbreviatedTitles.has(title) ? /^\.?\s{0,2}$/ : /^\s{1,2}$/;
  return gap.test(gapBefore(shadow, words, at + 1)) ? { at: at + 1, detector: 'title', confidence: 0.9, lowerCase: strictTitles.has(title) ? 'any' : 'known' } : undefined;
}

/** "my son Will, 12": set off by a comma, even an everyday word is a name. */
function isNamedRelative(shadow: string, cue: Cue, word: Word): boolean {
  return cue.detector === 'nameOfRelative' && word.isCapitalised && ambiguousNames.has(word.lower) && /[,)]/.test(shadow.charAt(word.end));
}

function spanOfCue(shadow: string, words: readonly Word[], cue: Cue, caseless: boolean): FoundIdentifier | undefined {
  const first = words[cue.at];
  if (first === undefined || (isEverydayWord(first.lower) && !isNamedRelative(shadow, cue, first)) || !/^[\s.,:;"'(=-]{0,4}$/.test(gapBefore(shadow, words, cue.at)) || eponymNouns.has(first.lower)) return undefined;
  const trusted = first.isCapitalised && !caseless;
  if (!trusted && (cue.lowerCase === 'none' || (cue.lowerCase === 'known' && !isKnownName(first)))) return undefined;
  let end = cue.at + 1;
  if (trusted) end = nameEnd(words, cue.at);
  else while (end < words.length && end - cue.at < 3 && words[end]?.isJoined === true && isKnownName(words[end])) end += 1;
  const next = words[end];
  // "known as Lou Gehrig's disease": the name is the disease's.
  if (next?.isJoined === true && next.isPossessive && eponyms.has(next.lower)) return undefined;
  const last = words[end - 1];
  return last === undefined ? undefined : { start: first.start, end: last.end, type: 'NAME', detector: cue.detector, confidence: cue.confidence };
}

/** "Thanks,\nPriya", "- J.K.", a last line that is nothing but a name. */
function findSignatures(shadow: string, words: readonly Word[]): FoundIdentifier[] {
  let from = 0;
  return [...shadow.matchAll(/(?:^|\n|[.!?,~-] {0,2})[ \t]*([\p{L}][\p{L}.' -]{0,39})[ \t]*[.!]?(?=\s*$|\n)/gu)].flatMap((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const end = start + (match[1] ?? '').trimEnd().length;
    while (from < words.length && (words[from]?.start ?? start) < start) from += 1;
    const signed = words.slice(from, from + 5).filter((word) => word.end <= end);
    const before = words[from - 1];
    if (signed.length === 0 || signed.length > 4 || signed.some((word) => isEverydayWord(word.lower) || eponymNouns.has(word.lower))) return [];
    const closes = before !== undefined && closings.has(before.lower) && start - before.end <= 4;
    const dashed = /[~-]\s*$/.test(shadow.slice(Math.max(0, start - 3), start)) && /\n\s*[~-]+\s*$/.test(shadow.slice(Math.max(0, start - 6), start));
    const ownLine = /\n\s*$/.test(shadow.slice(Math.max(0, start - 3), start)) && signed.some(isKnownName);
    const shaped = signed.every((word) => isNameWord(word) || word.text.length <= 2);
    if (!((closes && (shaped || signed.some(isKnownName) || (signed.length === 1 && /\n/.test(shadow.slice(before.end, start))))) || (dashed && shaped) || (ownLine && shaped))) return [];
    return [{ start, end, type: 'NAME', detector: 'signature', confidence: 0.85 }];
  });
}

/** Finds names by what introduces them: titles, "my name is", relatives, salutations, signatures. */
export function findNameCues(shadow: string, words: readonly Word[], caseless: boolean): readonly FoundIdentifier[] {
  const found: FoundIdentifier[] = findSignatures(shadow, words);
  for (let at = 0; at < words.length; at += 1) {
    if (!cueWords.has(words[at]?.lower.replaceAll('.', ''))) continue;
    for (const cue of [titledAt(words, at, shadow), introducedAt(shadow, words, at), relatedAt(shadow, words, at), salutedAt(shadow, words, at)]) {
      const name = cue === undefined ? undefined : spanOfCue(shadow, words, cue, caseless);
      if (name !== undefined) found.push(name);
    }
  }
  return found;
}
