import { findHanDates } from './find-han-dates.ts';
import type { FoundIdentifier } from './found-identifier.ts';
import { monthDates } from './month-dates.ts';
import { numericDate } from './numeric-dates.ts';
import type { ReadText } from './read-text.ts';
import { matchAt, wordOf } from './read-text.ts';
import { role } from './word-roles.ts';

const feast = /(?:(?:christmas|xmas) (?:eve|day)|new year'?s? (?:eve|day)|boxing day|valentine'?s day|good friday|easter (?:sunday|monday)|(?:independence|republic) day|lunar new year'?s eve)(?: of)?(?:,? (?<year>(?:19|20)\d\d)(?!\d))?/iuy;
const feastOfYear = /(?:christmas|xmas|easter|diwali|deepavali|holi|eid|thanksgiving|halloween|hanukkah|(?:lunar|chinese) new year)(?: of)?,? (?<year>(?:19|20)\d\d)(?![\d-])/iuy;
const weekdayAndDay = /(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? (?:the )?(?:[12]?\d|3[01])(?:st|nd|rd|th)(?! (?:time|day|week|session|dose|attempt|night|year|month|floor|birthday)\b)(?![\p{L}\d])/iuy;

/** "until the 3rd.", "we fly home on the 19th and": a day of some month, with nothing behind it that is counted. */
const dayOfMonth = /(?<=(?<!\p{L})(?:on|until|till|til|by|since|before|after|from|available is|around|about|due|back)\s(?:the )?)(?:[12]?\d|3[01])(?:st|nd|rd|th)(?=\s?(?:[.,;:!?)]|$|\n|\s(?:and|but|so|at|because|if|when|i|we|he|she|they|my|our|this month|last month|next month|of (?:this|last|next) month)\b))/iuy;

function bareDay({ text, tokens }: ReadText, at: number): FoundIdentifier | undefined {
  const token = tokens[at];
  if (token?.hasLetter !== true || token.end - token.start > 4) return undefined;
  const match = matchAt(dayOfMonth, text, token.start);
  return match === null ? undefined : { start: token.start, end: token.start + match[0].length, type: 'DATE', detector: 'dayOfMonth', confidence: 0.7 };
}

/** Days that have a name: "Christmas Eve 2021", "Friday the 13th". */
function namedDay(read: ReadText, at: number): FoundIdentifier | undefined {
  const { text, tokens } = read;
  const start = tokens[at]?.start ?? 0;
  const match = matchAt(feast, text, start) ?? matchAt(feastOfYear, text, start) ?? matchAt(weekdayAndDay, text, start);
  if (match === null) return undefined;
  const isLast = wordOf(text, tokens[at - 1]) === 'last' && text.charAt(start - 1) === ' ';
  const year = match.groups?.['year'];
  const found = { start: isLast ? (tokens[at - 1]?.start ?? start) : start, end: start + match[0].length, type: 'DATE', detector: 'date', confidence: 0.85 } as const;
  return year === undefined ? found : { ...found, year };
}

/** Finds dates finer than a year, also of the Taiwanese calendar; the year may stay (45 CFR 164.514(b)(2)(i)(C)). */
export function findDates(read: ReadText): readonly FoundIdentifier[] {
  const { tokens, numbers, roles } = read;
  const found: FoundIdentifier[] = [];
  const keep = (date: FoundIdentifier | undefined): void => {
    if (date !== undefined) found.push(date);
  };
  for (const at of numbers) keep(numericDate(read, at) ?? bareDay(read, at));
  if ((roles & (role.month | role.holiday | role.weekday)) !== 0) {
    tokens.forEach((token, at) => {
      if ((token.roles & role.month) !== 0) keep(monthDates(read, at));
      if ((token.roles & (role.holiday | role.weekday)) !== 0) keep(namedDay(read, at));
    });
  }
  return read.hasHan ? [...found, ...findHanDates(read.text)] : found;
}
