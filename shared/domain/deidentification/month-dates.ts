import type { FoundIdentifier } from './found-identifier.ts';
import { matchAt, tokenFrom, wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const suffix = String.raw`(?:\s?(?:st|nd|rd|th)|er|º)`;
const spelledDay = String.raw`(?:(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)`;
const oneDay = String.raw`(?:${day}${suffix}?|${spelledDay})`;
const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s{1,2})?`;
const joint = String.raw`\s?(?:-|/|&|,|and|to|or|until|till)\s?`;
/** What may stand before the month; it ends where the month begins. */
const before = new RegExp(String.raw`(?<=(?<![\p{L}\p{N}.,/:-])(?<weekday>${weekday})(?<the>(?:the\s{1,2})?)(?<days>(?:${oneDay}${joint}(?:the\s{1,2})?)?${oneDay})(?<gap>\s{0,2}(?:(?:(?:day\s)?of|de|di)\s{1,2}(?:the\s)?)?|\s?[-/.,]\s?))`, 'iuy');
const after = new RegExp(String.raw`\.?(?:\s{0,2}[,']?\s{0,2}(?:of\s)?(?<year>(?:19|20)\d\d)(?!\d)|[\s,]{0,2}'(?<short>\d\d)(?!\d)|[-/](?<joined>\d\d(?:\d\d)?)(?![\d/]))?`, 'uy');
const dayAfter = new RegExp(String.raw`\.?[\s,-]{1,2}(?:the\s{1,2})?(?<day>${day}${suffix}?(?:${joint}(?:the\s)?${day}${suffix}?)?|${spelledDay}(?!\s(?:time|attack|dose|one|seizure)))(?![\p{L}\d%]|[.,:/]\d)(?:\s{0,2},?\s{0,2}(?:of\s)?(?<year>(?:19|20)\d\d)(?!\d))?`, 'iuy');
const shortYearAfter = /\s(?<year>\d\d)(?![\p{L}\d%]|[.,:/]\d)/uy;
const dateCue = /(?<=(?<!\p{L})(?:on|since|from|until|till|by|born|dated?|dob|before|after|around|due)[:.,]?\s{1,2}(?:the\s)?)/iuy;
const weekdayBefore = /(?<=(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s{1,2})/iuy;

/** "May" and "Mar" also are other words, "march" and "august" in lower case too. */
const doubtful = new Set(['may', 'mar', 'march', 'sun', 'august']);

function isMeasured(read: ReadText, from: number): boolean {
  const rest = matchAt(/\s?(?:(?:or|to|-)\s?\d{1,4}\s?)?(?<unit>\p{L}+)?/uy, read.text, from);
  if (rest?.groups?.['unit'] === undefined) return false;
  const unit = read.tokens[tokenFrom(read, from + rest[0].length - rest.groups['unit'].length)];
  return unit !== undefined && (unit.roles & role.unit) !== 0 && !['in', 'm', 'at', 'h', 'st', 'x', 'c', 'a', 'per', 'us', 'out', 'people', 'w'].includes(wordOf(read.text, unit));
}

function found(start: number, end: number, year: string | undefined): FoundIdentifier {
  const date = { start, end, type: 'DATE', detector: 'date', confidence: 0.9 } as const;
  return year?.length === 4 ? { ...date, year } : date;
}

/** "Tuesday the 12th of August 2021", "3-5 May", "9-Sept-21": the month is at `at`, days before it. */
function dayFirst(read: ReadText, start: number, end: number): FoundIdentifier | undefined {
  const { text } = read;
  const lead = matchAt(before, text, start);
  if (lead === null) return undefined;
  const { weekday: named = '', the = '', days = '', gap = '' } = lead.groups ?? {};
  const dateStart = start - named.length - the.length - days.length - gap.length;
  const tail = matchAt(after, text, end);
  const { year, short, joined } = tail?.groups ?? {};
  const loose = year === undefined && short === undefined && joined === undefined ? matchAt(shortYearAfter, text, end) : null;
  const isYear = Number(loose?.groups?.['year']) > 31 || (/\d(?:st|nd|rd|th)$/i.test(days) && Number(loose?.groups?.['year']) > 9);
  const isShortYear = loose !== null && isYear && !isMeasured(read, end + loose[0].length);
  const dateEnd = end + (isShortYear ? loose[0].length : (year ?? short ?? joined) === undefined ? 0 : (tail?.[0].length ?? 0));
  const word = text.slice(start, end);
  const isOrdinal = /[a-z]/i.test(days) || /of/i.test(gap);
  const isSure = isOrdinal || named !== '' || dateEnd > end || word !== word.toLowerCase() || matchAt(dateCue, text, dateStart) !== null || gap.trim() !== '';
  if (doubtful.has(word.toLowerCase()) && !/^(?:march|august)$/i.test(word) && !isSure) return undefined;
  if (/^may$/i.test(word) && !isOrdinal && matchAt(dateCue, text, dateStart) === null && /^\s(?:i|we|be|not|have|help|need|cause|also|or|well|take|make|seem)\b/i.test(text.slice(end, end + 8))) return undefined;
  return found(dateStart, dateEnd, year ?? joined);
}

/** "Sept 12", "August the 12th, 2021": the month is at `at`, the day behind it. */
function monthFirst(read: ReadText, at: number, start: number, end: number): FoundIdentifier | undefined {
  const { text } = read;
  const match = matchAt(dayAfter, text, end);
  if (match === null) return undefined;
  const { day: days = '', year } = match.groups ?? {};
  const stop = end + match[0].length;
  if (year === undefined && isMeasured(read, stop)) return undefined;
  const word = text.slice(start, end);
  const isSure = /[a-z]/i.test(days) || year !== undefined || word !== word.toLowerCase() || matchAt(dateCue, text, start) !== null;
  if (doubtful.has(word.toLowerCase()) && !isSure) return undefined;
  return found(matchAt(weekdayBefore, text, start) === null ? start : (read.tokens[at - 1]?.start ?? start), stop, year);
}

/** "March 2021", "Mar '21": names no day, but is finer than a year. */
function monthAndYear(read: ReadText, start: number, end: number): FoundIdentifier | undefined {
  const tail = matchAt(after, read.text, end);
  const { year, short, joined } = tail?.groups ?? {};
  if (tail === null || (year ?? short ?? joined) === undefined) return undefined;
  if (joined !== undefined && (read.text.charAt(end) !== '-' || (joined.length === 2 && Number(joined) > 31 && Number(joined) < 40))) return undefined;
  return found(start, end + tail[0].length, year ?? joined);
}

/** The date around a month's name, if it is more than the name. A month alone ("since March") names no day and stays. */
export function monthDates(read: ReadText, at: number): FoundIdentifier | undefined {
  const token = read.tokens[at];
  if (token === undefined) return undefined;
  return dayFirst(read, token.start, token.end) ?? monthFirst(read, at, token.start, token.end) ?? monthAndYear(read, token.start, token.end);
}
