import { numberWords, hanNumber } from '../deidentification/number-words.ts';
import { compileLexicon } from '../urgency/phrase-matcher.ts';
import { durationLexicon } from './duration-lexicon.ts';
import { nearCues, type NearCues } from './near-cues.ts';
import type { Duration } from './question-context.ts';
import type { ReadWords } from './read-words.ts';

type Cue = keyof typeof durationLexicon;
type Unit = Duration['unit'];

const findCues = compileLexicon<Cue>(durationLexicon);

const few = 3;
const amounts: ReadonlyMap<string, number> = new Map([...numberWords, ['a', 1], ['an', 1], ['couple', 2], ['few', few], ['several', few], ['some', few], ['many', few], ['half', 0.5]]);
const number = String.raw`\d{1,3}(?:[.,]\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|a|an|few|couple|several|some|many`;
const unit = String.raw`minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|wk|fortnights?|months?|mths?|mos?|mo|years?|yrs?|yr|decades?`;
const english = new RegExp(
  String.raw`(?<![\p{L}\d.,–-])(?<about>nearly |almost |about |around |over |roughly |approximately |approx\.? |more than |less than |at least |close to |some |maybe |like |just under |just over |up to |good |~ ?)?(?:(?<half>half an? |half a )|(?:the (?:past|last) |this past |past |last )?(?:a )?(?<amount>${number})(?:(?:\s?(?:-|–|to|or)\s?)(?<upto>${number}))?\s{0,2}-?(?:of |or so |odd |good |solid |whole |long |full )?(?<andHalf>and a half )?)(?<unit>${unit})(?!\p{L})(?<plusHalf> and a half| & half)?`,
  'giu',
);
const units: readonly (readonly [RegExp, Unit, number])[] = [
  [/^mi/, 'minutes', 1], [/^h/, 'hours', 1], [/^(?:d(?!e)|n)/, 'days', 1], [/^w/, 'weeks', 1], [/^f/, 'weeks', 2], [/^mo|^mt/, 'months', 1], [/^y/, 'years', 1], [/^dec/, 'years', 10],
];
const han = /(?<about>將近|快要?|大約|大概|約|差不多|超過|至少|(?<!最)近)?(?:(?<halfUnit>半)(?<halfOf>年|天|個?月|小時)|(?<amount>\d{1,3}(?:\.\d)?|[一二兩三四五六七八九十百]{1,4}|幾|數|好幾)(?:[到至~、-]?(?<upto>\d{1,3}|[二三四五六七八九十]))?個?(?<more>多|來|幾)?\s?個?(?<plusHalf>半)?(?<unit>小時|鐘頭|分鐘|天|日|週|周|禮拜|星期|月|年)(?!級|紀|紙|薪|中|底|初)(?<behindHalf>半)?(?<odd>多|左右)?)/gu;
const hanUnits: readonly (readonly [RegExp, Unit])[] = [[/分/, 'minutes'], [/時|鐘頭/, 'hours'], [/天|日/, 'days'], [/週|周|禮拜|星期/, 'weeks'], [/月/, 'months'], [/年/, 'years']];
const lastOne = /(?<!\p{L})(?:the|this) (?:last|past) (?<unit>day|week|fortnight|month|year|decade)(?!\p{L})/giu;
const bare = /(?<![\p{L}])(?:for|in|over|(?:the )?(?:last|past)) (?<unit>minutes|hours|days|weeks|months|years|decades)(?! (?:to|from|old))(?!\p{L})/giu;
const since = /(?<!\p{L})(?:since|ever since|began|begun|started|starting|noticed (?:it|this)|came on|happened|happening) (?:about |around |early |late |the )?(?:(?:spring|summer|autumn|fall|winter) (?:of )?)?(?<when>yesterday|last night|last week|last month|last year|this morning|childhood|(?:i|he|she) (?:was|were) (?:a |an )?(?:child|kid|little|young|teenager|teen|small)|birth)(?!\p{L})|(?<=^|[.!?\n]\s{0,2})(?<first>yesterday|last night|last week|last month|last year|this morning)(?!\p{L})|(?<han>從小|從?昨天|從?上週|從?上個?月|從?去年|從?前天)/giu;
/** What "since …" comes to at least. "Since childhood" is counted as ten years. */
const sinceWhen: readonly (readonly [RegExp, number, Unit])[] = [
  [/^(?:yesterday|last night|從?昨天)/i, 1, 'days'], [/^從?前天/, 2, 'days'], [/^this morning/i, 12, 'hours'], [/^(?:last week|從?上週)/i, 1, 'weeks'], [/^(?:last month|從?上個?月)/i, 1, 'months'],
  [/^(?:last year|從?去年)/i, 1, 'years'], [/./, 10, 'years'],
];

interface Candidate {
  readonly duration: Duration;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const rounded = (amount: number): number => Math.round(amount * 10) / 10;
const valueOf = (written: string): number => (/^\d/.test(written) ? Number(written.replace(',', '.')) : (amounts.get(written.toLowerCase()) ?? hanNumber(written)));
const isVague = (written: string): boolean => /^(?:few|couple|several|some|many|幾|數|好幾)$/i.test(written);

/** Half a year is six months, a year and a half eighteen. */
function normalised(amount: number, of: Unit, approximate: boolean): Duration {
  if (of === 'years' && !Number.isInteger(amount)) return { amount: rounded(amount * 12), unit: 'months', approximate };
  if (of === 'days' && amount === 0.5) return { amount: 12, unit: 'hours', approximate };
  return { amount: rounded(amount), unit: of, approximate };
}

function englishDuration(groups: Readonly<Record<string, string | undefined>>): Duration | undefined {
  const written = groups['amount'] ?? 'half';
  const unitWord = (groups['unit'] ?? '').toLowerCase();
  const [, of, times] = units.find(([pattern]) => pattern.test(unitWord)) ?? [];
  if (of === undefined || times === undefined) return undefined;
  const upto = groups['upto'];
  const value = (groups['half'] === undefined ? valueOf(upto ?? written) : 0.5) + (groups['andHalf'] ?? groups['plusHalf'] ? 0.5 : 0);
  const approximate = groups['about'] !== undefined || upto !== undefined || isVague(written);
  return value > 0 ? normalised(value * times, of, approximate) : undefined;
}

function hanDuration(groups: Readonly<Record<string, string | undefined>>): Duration | undefined {
  const unitWord = groups['halfOf'] ?? groups['unit'] ?? '';
  const of = hanUnits.find(([pattern]) => pattern.test(unitWord))?.[1];
  if (of === undefined) return undefined;
  const written = groups['amount'] ?? '';
  const half = groups['halfUnit'] !== undefined ? 0.5 : groups['plusHalf'] ?? groups['behindHalf'] ? 0.5 : 0;
  const value = groups['halfUnit'] !== undefined ? 0 : isVague(written) ? few : valueOf(groups['upto'] ?? written);
  const approximate = [groups['about'], groups['upto'], groups['more'], groups['odd']].some((found) => found !== undefined) || isVague(written);
  return value + half > 0 ? normalised(value + half, of, approximate) : undefined;
}

function sinceDuration(when: string): Duration {
  const [, amount, of] = sinceWhen.find(([pattern]) => pattern.test(when)) ?? [/./, 10, 'years'];
  return { amount, unit: of, approximate: true };
}

/** What follows and makes it an age, a rate, a date or something else: "20 years old", "3 days a week", "三年級". */
const notASpan = /^\s?(?:-?old|of age|pregnant|post ?partum|a (?:day|week|month|year)|per |each |every |at a time|later|apart|younger|older|into|early|notice|sober|clean|and counting sober|from now|supply|course of|上班|前手術)/iu;
const isHanDate = (text: string, end: number): boolean => /^\s?\d{1,2}[日號]/u.test(text.slice(end, end + 4));

function scoreOf(text: string, start: number, end: number, near: NearCues<Cue>, at: { from: number; to: number }): number {
  const mention = { concept: '', ...at };
  const behind = text.slice(end, end + 24);
  const said = /^\s?(?:now|already|straight|running|了)/iu.test(behind);
  if (notASpan.test(behind) || isHanDate(text, end)) return -9;
  if (/(?:how |民國|西元)$/iu.test(text.slice(Math.max(0, start - 4), start))) return -9;
  const short = /(?:min|ho|hr|分|時|鐘頭)/iu.test(text.slice(start, end));
  const ago = /^\s?(?:ago|back|以?前)/iu.test(behind);
  // "two beers a night" is a rate.
  if (/^an? /iu.test(text.slice(start, end)) && !ago && !near.before('span', mention, 1) && !/been $/iu.test(text.slice(Math.max(0, start - 5), start))) return -9;
  let score = short ? 0 : 1;
  if (/(?<!\p{L})(?:in|within|next|after) $/iu.test(text.slice(Math.max(0, start - 8), start))) score -= 5;
  if (near.before('span', mention, 2) || /^(?:nearly|almost|about|around|over|the |past|last|將近|快|約|大|近)/iu.test(text.slice(start, end))) score += 2;
  if (ago && near.before('since', mention, 10)) score += 4;
  if (ago) score += 1;
  if (said) score += 2;
  if (near.before('onset', mention, ago ? 12 : 8) || near.after('onset', mention, 7)) score += 2;
  if (near.before('episode', mention, 1)) score -= 5;
  if (near.before('otherEvent', mention, ago ? 8 : 3) || near.after('otherEvent', mention, 3)) score -= 3;
  if (!ago && near.before('treatment', mention, 5)) score -= 4;
  return score;
}

function* candidatesOf(text: string): Generator<Omit<Candidate, 'score'>> {
  for (const match of text.matchAll(english)) {
    const duration = englishDuration(match.groups ?? {});
    if (duration !== undefined) yield { duration, start: match.index, end: match.index + match[0].length };
  }
  for (const match of text.matchAll(han)) {
    const duration = hanDuration(match.groups ?? {});
    if (duration !== undefined) yield { duration, start: match.index, end: match.index + match[0].length };
  }
  for (const match of text.matchAll(lastOne)) {
    const duration = englishDuration({ amount: 'one', unit: match.groups?.['unit'] });
    if (duration !== undefined) yield { duration, start: match.index, end: match.index + match[0].length };
  }
  for (const match of text.matchAll(bare)) {
    const duration = englishDuration({ amount: 'some', unit: match.groups?.['unit'] });
    if (duration !== undefined) yield { duration: { ...duration, amount: duration.unit === 'years' ? duration.amount : few }, start: match.index, end: match.index + match[0].length };
  }
  for (const match of text.matchAll(since)) {
    yield { duration: sinceDuration(match.groups?.['when'] ?? match.groups?.['first'] ?? match.groups?.['han']?.replace(/^從?小.*/, '小') ?? ''), start: match.index, end: match.index + match[0].length };
  }
}

const enough = 1;

/** How long the complaint has lasted: of all spans of time in the text the one that most reads like it, the first of equals. */
export function findDuration({ text, tokens }: ReadWords): Duration | undefined {
  const near = nearCues(tokens, findCues(tokens));
  let best: Candidate | undefined;
  for (const candidate of candidatesOf(text)) {
    const { start, end } = candidate;
    const from = firstToken(tokens, start);
    let to = from;
    while ((tokens[to]?.start ?? Infinity) < end) to += 1;
    const bonus = /^(?:since|ever)|^從/iu.test(text.slice(start, end)) ? 3 : /^for |^(?:the )?(?:past|last)/iu.test(text.slice(start, end)) ? 2 : 0;
    const score = scoreOf(text, start, end, near, { from, to }) + bonus;
    const isRough = /^ or so(?!\p{L})/iu.test(text.slice(end, end + 8));
    const duration = isRough ? { ...candidate.duration, approximate: true } : candidate.duration;
    if (score >= enough && score > (best?.score ?? 0)) best = { ...candidate, duration, score };
  }
  return best?.duration;
}

function firstToken(tokens: ReadWords['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
