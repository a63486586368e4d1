import type { Asker, AgeBand } from '../question.ts';
import { AgeBand as AgeBands } from '../question.ts';
import { compileLexicon, type Mention } from '../urgency/phrase-matcher.ts';
import type { Token } from '../urgency/read-tokens.ts';
import { patientLexicon } from './patient-lexicon.ts';
import type { QuestionContext } from './question-context.ts';
import type { ReadWords } from './read-words.ts';

type Word = keyof typeof patientLexicon;

const findWords = compileLexicon<Word>(patientLexicon);
const kinds: ReadonlySet<Word> = new Set<Word>(['femaleKin', 'maleKin', 'kin']);
/** How far into a text it says whom it is about. */
const leadSentences = 3;
const subjectReach = 8;

/** Whom the question is about. */
export interface Patient {
  readonly isAsker: boolean;
  readonly ageBand?: AgeBand | undefined;
  readonly sex?: QuestionContext['sex'];
  /** Whether what is said at this word is said of the patient. */
  isSpokenOf(mention: Mention<string>): boolean;
}

/** Reads whom the question is about: the profile says it, else who the first sentences and most of the pronouns speak of. */
export function findPatient({ text, tokens }: ReadWords, asker: Asker): Patient {
  const words = findWords(tokens).filter((word) => !isRole(tokens, word));
  const isAsker = asker.relation === undefined ? speaksOfSelf(tokens, words) : asker.relation === 'self';
  const stated = asker.sex === 'unknown' ? undefined : asker.sex;
  return {
    isAsker,
    ageBand: asker.ageBand ?? findAgeBand(text, isAsker),
    sex: stated ?? findSex(text, words, isAsker),
    isSpokenOf: (mention) => isSpokenOf(tokens, words, mention, isAsker),
  };
}

/** "I am a single mum" names nobody. */
function isRole(tokens: readonly Token[], { concept, from, to }: Mention<Word>): boolean {
  return kinds.has(concept) && to - from === 1 && ['a', 'an', 'single', 'as', 'new', 'the', 'home', 'first', 'time'].includes(tokens[from - 1]?.word ?? '');
}

function speaksOfSelf(tokens: readonly Token[], words: readonly Mention<Word>[]): boolean {
  const lead = words.find(({ concept, from }) => kinds.has(concept) && (tokens[from]?.sentence ?? 0) < leadSentences);
  if (lead === undefined) return true;
  const subjects = new Map<number, Word>();
  const minds = new Set(words.filter(({ concept }) => concept === 'mind').map(({ from }) => from));
  // 我媽媽: my mother, not I.
  for (const { concept, from } of words) if (kinds.has(concept)) minds.add(from).add(from - 1);
  for (const word of words) {
    const sentence = tokens[word.from]?.sentence ?? 0;
    const speaks = word.concept === 'self' ? isActing(tokens, word) && !minds.has(word.from) : kinds.has(word.concept) || isNominative(tokens, word);
    if (speaks && !subjects.has(sentence)) subjects.set(sentence, word.concept);
  }
  const ofSelf = [...subjects.values()].filter((concept) => concept === 'self').length;
  return ofSelf * 2 >= subjects.size;
}

/** "she", not "her"; "they" are as often the symptoms. */
function isNominative(tokens: readonly Token[], { concept, from }: Mention<Word>): boolean {
  return concept === 'third' && ['he', 'hes', 'she', 'shes', '他', '她'].includes(tokens[from]?.word ?? '');
}

/** The last one named before the mention, in its sentence, is whom it is said of. */
function isSpokenOf(tokens: readonly Token[], words: readonly Mention<Word>[], mention: Mention<string>, isAsker: boolean): boolean {
  let owner: Word | undefined;
  for (let at = firstFrom(words, mention.from - subjectReach); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.from >= mention.from) break;
    if (tokens[word.from]?.sentence !== tokens[mention.from]?.sentence) continue;
    if (kinds.has(word.concept)) owner = word.concept;
    else if (word.concept === 'self' && isActing(tokens, word)) owner = 'self';
    else if (word.concept === 'third' && owner === undefined) owner = 'third';
  }
  if (owner === undefined) return true;
  return isAsker ? owner === 'self' || owner === 'third' : owner !== 'self';
}

/** "my" and "me" own and suffer; "I" acts. */
function isActing(tokens: readonly Token[], { from }: Mention<Word>): boolean {
  return ['i', 'im', 'ive', 'id', 'ill', '我'].includes(tokens[from]?.word ?? '');
}

function firstFrom(words: readonly Mention<Word>[], from: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.from ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

// What de-identification leaves of an age: "20–29", "in my twenties", "under 10", "90+"; people's own decades beside it.
const bands = /(?<!\d)(?<from>[1-8]?0)\s?[–-]\s?(?<to>[1-8]?9)(?![\d%])|(?<ninety>90\+|90 or older)|in (?:my|his|her|their) (?:(?:early|mid|late)[ -]?)?(?<decade>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-8]0'?s)|(?<young>under 10)|(?<han>[二三四五六七八])十[多幾來]歲|(?<figures>[2-8])0[多幾]歲|十[多幾]歲/giu;
const decades = ['', 'teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const hanDigits = '〇一二三四五六七八';
const kinBefore = /(?:mother|mum|mom|wife|daughter|girl|boy|sister|gran|nan|father|dad|husband|son|brother|partner|child|baby|friend|boyfriend|girlfriend|uncle|aunt|cousin|niece|nephew|he|she|媽|爸|母親|父親|太太|先生|老婆|老公|兒子|女兒|哥|弟|姊|妹|阿嬤|阿公)\p{L}{0,5}(?!\p{L})[^.!?。！？\n]{0,24}$/iu;
const selfBefore = /(?<!\p{L})(?:i|i'?m|i’m|my|我)(?!\p{L})[^.!?。！？\n]{0,24}$/iu;

function findAgeBand(text: string, isAsker: boolean): AgeBand | undefined {
  for (const match of text.matchAll(bands)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const ofKin = kinBefore.test(before);
    const ofSelf = /in my/i.test(match[0]) || selfBefore.test(before);
    const isApt = isAsker ? !ofKin || (ofSelf && !endsWithKin(before)) : ofKin || !ofSelf;
    const band = isApt ? bandOf(match.groups ?? {}) : undefined;
    if (band !== undefined) return band;
  }
  return undefined;
}

/** Kin named after the self: "I worry: my son (…)". */
function endsWithKin(before: string): boolean {
  const [self, kin] = [selfBefore.exec(before), kinBefore.exec(before)];
  return kin !== null && self !== null && kin.index >= self.index;
}

function bandOf({ from, to, ninety, decade, young, han, figures }: Readonly<Record<string, string | undefined>>): AgeBand | undefined {
  if (ninety !== undefined || decade?.toLowerCase() === 'nineties') return '90+';
  if (young !== undefined) return '0-9';
  if (from !== undefined && to !== undefined) return AgeBands.safeParse(`${from}-${to}`).data;
  const word = decade?.toLowerCase() ?? '';
  const tens = figures ?? (han === undefined ? undefined : String(hanDigits.indexOf(han))) ?? (decade === undefined ? '1' : /^\d/.test(word) ? word.charAt(0) : String(decades.indexOf(word)));
  return AgeBands.safeParse(`${tens}0-${tens}9`).data;
}

const sexByAge = /(?:\d\s?[–-]\s?\d{1,2}|90\+)[\s,/-]{0,2}(?:歲|years?|yrs?|yo|y\/o)?[\s.,/-]{0,2}(?:old)?[\s,/-]{0,2}(?:(?<female>f|female|woman|girl|lady|女)|(?<male>m|male|man|boy|guy|gentleman|男))(?![a-z])/iu;
const sexBeforeAge = /(?<![\p{L}\d])(?:(?<female>f|female|女)|(?<male>m|male|男))[\s,/性生-]{0,3}\d0?\s?[–-]\s?\d/iu;

/** "In my forties, female." */
const standsAlone = /(?<=^|[,.;(\n/]\s?)(?:(?<female>female|woman|f)|(?<male>male|man|m))(?=\s?[,.;)\n/])/iu;

function findSex(text: string, words: readonly Mention<Word>[], isAsker: boolean): QuestionContext['sex'] {
  const first = (...wanted: readonly Word[]): Word | undefined => words.find(({ concept }) => wanted.includes(concept))?.concept;
  if (!isAsker) {
    const kin = first('femaleKin', 'maleKin', 'kin');
    if (kin === 'femaleKin' || kin === 'maleKin') return kin === 'femaleKin' ? 'female' : 'male';
    const pronoun = /(?<!\p{L})(?:(?<female>she|her)|(?<male>he|his|him))(?!\p{L})|(?<woman>她)/iu.exec(text)?.groups;
    return pronoun?.['female'] ?? pronoun?.['woman'] ? 'female' : pronoun?.['male'] ? 'male' : undefined;
  }
  const beside = (sexByAge.exec(text) ?? sexBeforeAge.exec(text))?.groups;
  if (beside !== undefined) return beside['female'] ? 'female' : 'male';
  const alone = standsAlone.exec(text)?.groups;
  if (alone !== undefined) return alone['female'] ? 'female' : 'male';
  const said = first('femaleSelf', 'maleSelf');
  return said === undefined ? undefined : said === 'femaleSelf' ? 'female' : 'male';
}
