import type { FoundIdentifier } from './found-identifier.ts';
import { matchAt, tokenFrom, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

const timestamp = String.raw`(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|\s?[+-]\d\d:?\d\d)?)?`;
const yearFirst = new RegExp(String.raw`(?<year>(?:19|20)\d\d)(?<mark>[-/. ]|\s?[-/.]\s?)(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})${timestamp}(?![\d/]|[.-]\d)`, 'uy');
const yearLast = /(?<d>\d{1,2})(?<mark>\s?[-/.]\s?)(?<m>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/]|[.-]\d)/uy;
const shortYear = /(?<d>\d{1,2})(?<mark>\s?[-/.]\s?)(?<m>\d{1,2})\k<mark>'?(?<y>\d\d)(?![\d/%]|[.-]\d)/uy;
const spaced = /(?<d>\d{1,2})(?<mark> )(?<m>\d{1,2}) (?<year>(?:19|20)\d\d|\d\d)(?![\d/]|[.-]\d)/uy;
const monthAndYear = /(?<m>0?[1-9]|1[0-2])(?<mark>[/-])(?<year>(?:19|20)\d\d)(?![\d/]|[.-]\d)/uy;
const yearAndMonth = /(?<year>(?:19|20)\d\d)(?<mark>[/-])(?<m>0[1-9]|1[0-2])(?![\d/]|[.-]\d)/uy;
const rocDate = /(?<roc>0?[5-9]\d|1[01]\d|12\d)(?<mark>[./-])(?<m>0?[1-9]|1[0-2])\k<mark>(?<d>0?[1-9]|[12]\d|3[01])(?![\d/]|[.-]\d)/uy;
const dayAndMonth = /(?<d>\d{1,2})(?<mark>[/.-])(?<m>\d{1,2})(?![\d/%]|[.-]\d)/uy;
const compact = /(?<year>(?:19|20)\d\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d)/uy;
const compactDayFirst = /(?<d>0[1-9]|[12]\d|3[01])(?<m>0[1-9]|1[0-2])(?<year>(?:19|20)\d\d)(?!\d)/uy;
/** "12Aug2021", "12aug" written without a blank. */
const glued = /(?<d>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?(?:[-/]?(?<year>(?:19|20)\d\d|\d\d))?(?![\p{L}\d])/iuy;

/** "19th inst.", "the 3rd of the 3rd, '19": letters of old, and months by their number. */
const ofThisMonth = /\d{1,2}(?:st|nd|rd|th)\s(?:inst|ult|prox)(?![\p{L}\d])\.?/iuy;
const dayOfNumberedMonth = /(?<d>\d{1,2})(?:st|nd|rd|th) of the (?<m>\d{1,2})(?:st|nd|rd|th)(?! (?:day|week|month|year|time|dose|session|cycle))(?:,? (?:of )?(?:'\d\d|(?<year>(?:19|20)\d\d))(?!\d))?/iuy;
/** A time of day behind a day and month: "18/11, 02:14", "12-10 at dawn". */
const timeBehind = /,?\s(?:(?:at|around|about|@)\s)?(?:[0-2]?\d[:.][0-5]\d(?!\d)|[0-2]?\d\s?[ap]\.?m\b|(?:at|in the|this) (?:dawn|noon|night|midnight|dusk|lunch|breakfast|morning|afternoon|evening))/iuy;

const birthCue = /(?<=(?:dob|d\.o\.b\.?|birth|born(?: on)?|birthday|bday|b'day|date|dated|生日|出生|生於)\s?(?:is|was|:|=|-|是|於|on)?\s{0,2}(?:the )?)/iuy;
const dayCue = /(?<=(?<!\p{L})(?:on|since|dated?|(?:week|wk) of|w\/c|w\.c\.|commencing|starting|expir(?:y|es|ed|ing)|exp\.?|adm(?:itted|ission)?|d\/c|disch(?:arged?)?|valid (?:to|till|until|thru)|available|dt\.?|born|until|till|from|by|before|after|around|due|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:mon|tue|wed|thu|fri|sat|sun),?)\s{1,2}(?:the )?)/iuy;
/** "bloods 7/11, scan 21/11": what is done on a day, right before it. */
const eventCue = /(?<=(?<!\p{L})(?:scan(?:ned)?|bloods|mri|eeg|ct|appt|appointment|clinic|review(?:ed)?|seen|surgery|lmp|edd|visit|follow[- ]?up|f\/u|operated|discharged|vaccinated|jab|last fit|last seizure|first fit|first seizure)[:,]?\s)/iuy;
/** "3/2 last yr". */
const yearBehind = /\s(?:of )?(?:last|this) (?:yr|year)(?!\p{L})/iuy;
/** "am 12.05.", "vom 3.4.": a day as German writes it. */
const germanCue = /(?<=(?<!\p{L})(?:am|vom|bis|seit|zum|ab)\s)/iuy;
const preciseCue = /(?<=(?:on|since|born|dated?)\s{1,2}(?:the )?)/iuy;
const rocCue = /(?<=(?:民國|roc)\s?)/iuy;
const isAt = (pattern: RegExp, text: string, offset: number): boolean => matchAt(pattern, text, offset) !== null;

const isDayMonth = (d: number, m: number): boolean => (d >= 1 && d <= 31 && m >= 1 && m <= 12) || (m >= 1 && m <= 31 && d >= 1 && d <= 12);

function found(start: number, length: number, year?: string): FoundIdentifier {
  const date = { start, end: start + length, type: 'DATE', detector: 'date', confidence: 0.9 } as const;
  return year?.length === 4 ? { ...date, year } : date;
}

/** A score, a dose or a blood pressure: "on 7/10", "5/10 mg". */
function isMeasured(read: ReadText, end: number): boolean {
  const next = read.tokens[tokenFrom(read, end)];
  if (next === undefined || next.start - end > 2) return false;
  return (next.roles & role.unit) !== 0 && !/^(?:in|st|at|m|h|per|x|us|w|a)$/i.test(read.text.slice(next.start, next.end)) && !/[.,;:!?\n]/.test(read.text.slice(end, next.start));
}

function isTimed(text: string, start: number, { 0: written, groups }: RegExpExecArray): boolean {
  const [d, m] = [Number(groups?.['d']), Number(groups?.['m'])];
  const isCountedUp = groups?.['mark'] === '-' && d < m;
  const isScore = m === 10 && d <= 10 && groups?.['mark'] === '/';
  return groups?.['mark'] !== '.' && !isCountedUp && !isScore && (d > 12 || written.length === 5) && isDayMonth(d, m) && isAt(timeBehind, text, start + written.length);
}

/** By the event before it, the year behind it or the German way; what could be a fraction is none. */
function isTold(text: string, start: number, { 0: written, groups }: RegExpExecArray): boolean {
  const [d, m, mark] = [Number(groups?.['d']), Number(groups?.['m']), groups?.['mark']];
  if (!isDayMonth(d, m)) return false;
  const end = start + written.length;
  if (mark === '.') return text.charAt(end) === '.' && m <= 12 && isAt(germanCue, text, start);
  const isFraction = d < m && (m < 6 || m === 10);
  return mark === '/' && (isAt(yearBehind, text, end) || (!isFraction && d !== m && isAt(eventCue, text, start) && !/^\s?\p{L}/u.test(text.slice(end, end + 2))));
}

/** Dates without their century or year: told from fractions, scores and regimens by what stands before them. */
function unsureDate(read: ReadText, start: number): FoundIdentifier | undefined {
  const { text } = read;
  const short = matchAt(shortYear, text, start);
  if (short !== null) {
    const { d = '', m = '', y = '', mark = '' } = short.groups ?? {};
    const isPadded = d.length === 2 && m.length === 2;
    const isLikely = mark.trim() === '/' || isPadded || Number(y) > 31 || isAt(birthCue, text, start) || (isAt(dayCue, text, start) && mark.trim() !== '.');
    if (isDayMonth(Number(d), Number(m)) && isLikely && !isMeasured(read, start + short[0].length)) return found(start, short[0].length);
  }
  const pair = matchAt(dayAndMonth, text, start);
  if (pair === null) return undefined;
  if (isTimed(text, start, pair) || isTold(text, start, pair)) return found(start, pair[0].length);
  if (!isAt(dayCue, text, start)) return undefined;
  const { d = '', m = '', mark = '' } = pair.groups ?? {};
  const isScore = Number(m) === 10 && !isAt(preciseCue, text, start);
  const isDate = mark === '/' ? Number(d) !== Number(m) || Number(d) > 5 : m.length === 2 && mark === '.' && (d.length === 2 || /^\s?(?:[.,;)\n]|$)/.test(text.slice(start + pair[0].length, start + pair[0].length + 2)));
  const end = start + pair[0].length;
  if (!isDayMonth(Number(d), Number(m)) || !isDate || isScore || isMeasured(read, end) || /^\s?(?:of|on|pain|strength|power|vision|scale|score|for)\b/i.test(text.slice(end, end + 9))) return undefined;
  return Number(m) <= 12 || Number(d) <= 12 ? found(start, pair[0].length) : undefined;
}

/** The date that begins with the number at `at`, with the weekday before it; vertebrae, versions, doses, scores and blood pressures are none. */
export function numericDate(read: ReadText, at: number): FoundIdentifier | undefined {
  const date = dateAt(read, at);
  const before = read.tokens[at - 1];
  const isNamed = date !== undefined && before !== undefined && (before.roles & role.weekday) !== 0 && date.start - before.end <= 2 && !/[!?\n]/.test(read.text.slice(before.end, date.start));
  return isNamed ? { ...date, start: before.start } : date;
}

function numberedMonth(text: string, start: number): RegExpExecArray | null {
  const match = matchAt(dayOfNumberedMonth, text, start);
  return match !== null && isDayMonth(Number(match.groups?.['d']), Number(match.groups?.['m'])) ? match : null;
}

function dateAt(read: ReadText, at: number): FoundIdentifier | undefined {
  const { text } = read;
  const token = read.tokens[at];
  if (token === undefined) return undefined;
  const { start } = token;
  const code = text.charCodeAt(start);
  if (code < 48 || code > 57 || /[\d.,/:-]/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(start - 2))) return undefined;
  const length = token.end - start;
  if (token.hasLetter) {
    const ordinal = matchAt(ofThisMonth, text, start) ?? numberedMonth(text, start);
    if (ordinal !== null) return found(start, ordinal[0].length, ordinal.groups?.['year']);
    const match = matchAt(glued, text, start);
    return match === null ? undefined : found(start, match[0].length, match.groups?.['year']);
  }
  if (length === 8) {
    const match = matchAt(compact, text, start) ?? (isAt(birthCue, text, start) ? matchAt(compactDayFirst, text, start) : null);
    return match === null ? undefined : found(start, 8, match.groups?.['year']);
  }
  const after = text.charCodeAt(token.end);
  const mayGoOn = after === 45 || after === 46 || after === 47 || after === 32;
  return length > 4 || !mayGoOn || !/\d/.test(text.slice(token.end, token.end + 4)) ? undefined : fullDate(read, at, start);
}

function fullDate(read: ReadText, at: number, start: number): FoundIdentifier | undefined {
  const { text } = read;
  const length = (read.tokens[at]?.end ?? start) - start;
  if (length === 3) return rocDateAt(read, start);
  const full = matchAt(length === 4 ? yearFirst : yearLast, text, start);
  if (full !== null) {
    const { d, m, year } = full.groups ?? {};
    return isDayMonth(Number(d), Number(m)) ? found(start, full[0].length, year) : undefined;
  }
  const month = matchAt(length === 4 ? yearAndMonth : monthAndYear, text, start);
  if (month !== null) return found(start, month[0].length, month.groups?.['year']);
  if (length === 4) return undefined;
  const inSpaces = text.charAt(start + length) === ' ' && isAt(birthCue, text, start) ? matchAt(spaced, text, start) : null;
  if (inSpaces !== null && isDayMonth(Number(inSpaces.groups?.['d']), Number(inSpaces.groups?.['m']))) return found(start, inSpaces[0].length, inSpaces.groups?.['year']);
  return rocDateAt(read, start) ?? unsureDate(read, start);
}

/** "109/09/03": a year of the Republic, where the text or its words say so or both other parts have two digits. */
function rocDateAt({ text, hasHan }: ReadText, start: number): FoundIdentifier | undefined {
  const roc = matchAt(rocDate, text, start);
  if (roc === null) return undefined;
  const { roc: year = '', m = '', d = '' } = roc.groups ?? {};
  const isPadded = m.length === 2 && d.length === 2 && Number(year) > 79;
  const isSaid = hasHan || isPadded || isAt(birthCue, text, start) || isAt(preciseCue, text, start) || isAt(rocCue, text, start);
  return isSaid ? found(start, roc[0].length, String(Number(year) + 1911)) : undefined;
}
