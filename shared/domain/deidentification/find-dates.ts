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
  for (const at of numbers) keep(numericDate(read, at));
  if ((roles & (role.month | role.holiday | role.weekday)) !== 0) {
    tokens.forEach((token, at) => {
      if ((token.roles & role.month) !== 0) keep(monthDates(read, at));
      if ((token.roles & (role.holiday | role.weekday)) !== 0) keep(namedDay(read, at));
    });
  }
  return read.hasHan ? [...found, ...findHanDates(read.text)] : found;
}
