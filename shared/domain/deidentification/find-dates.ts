import type { FoundIdentifier } from './found-identifier.ts';

const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const year = String.raw`(?:19|20)\d\d`;
const hanDigits = '[〇零○一二三四五六七八九十]{1,4}';
const time = String.raw`(?:(?:,| at)? \d{1,2}:\d\d(?: ?[ap]m)?)?`;

interface Form {
  readonly pattern: RegExp;
  readonly accept?: (match: RegExpMatchArray) => boolean;
  readonly isRoc?: boolean;
}

const inRange = (value: string | undefined, low: number, high: number): boolean => Number(value) >= low && Number(value) <= high;
const isDayAndMonth = (a: string | undefined, b: string | undefined): boolean => (inRange(a, 1, 31) && inRange(b, 1, 12)) || (inRange(a, 1, 12) && inRange(b, 1, 31));

/** Dates finer than a year. A month alone ("since March"), a weekday and every duration stay: they name no day. */
const forms: readonly Form[] = [
  { pattern: new RegExp(String.raw`(?<![\d.,/-])(?<year>${year})([-/.年 ])\s?(\d{1,2})(?:\2|月)\s?(\d{1,2})日?(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/])`, 'gu'), accept: ([, , , m, d]) => inRange(m, 1, 12) && inRange(d, 1, 31) },
  { pattern: new RegExp(String.raw`(?<![\d.,/-])(\d{1,2})([-/.])(\d{1,2})\2(?<year>${year})(?![\d/-])`, 'gu'), accept: ([, a, , b]) => isDayAndMonth(a, b) },
  { pattern: /(?<![\d.,/-])(\d{1,2})([-/.])(\d{1,2})\2(\d\d)(?![\d/.%-])/gu, accept: ([, a, , b]) => isDayAndMonth(a, b) },
  { pattern: new RegExp(String.raw`(?<![\d.,/-])(0?[1-9]|1[0-2])/(?<year>${year})(?![\d/-])`, 'gu') },
  { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${month}\s{1,2}${day}(?:st|nd|rd|th)?(?:\s?,?\s{0,2}(?<year>${year}))?${time}(?![\d%]|[.,]\d|\s?(?:mg|mcg|ml|kg|hours?|days?|weeks?|months?|years?|times|%|pills|tablets)\b)`, 'giu'), accept: ([whole]) => !/^may\s/.test(whole) || /\d(?:st|nd|rd|th)|\d{4}/.test(whole) },
  { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,/-])${day}(?:st|nd|rd|th)?\s{0,2}(?:of\s)?[-]?${month}(?:\s?[,'-]?\s{0,2}(?<year>${year}|\d\d(?!\d)))?(?![\p{L}\d])`, 'giu'), accept: ([whole]) => !/\d\s?(?:may|mar)\s*$/.test(whole) || /\d(?:st|nd|rd|th)|of/.test(whole) },
  { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${month}\s?,?\s?(?:of\s)?(?<year>${year})(?!\d)`, 'giu') },
  { pattern: /民國\s?(?<year>\d{2,3})\s?(?:年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日號])?|[./-]\d{1,2}[./-]\d{1,2})/gu, isRoc: true },
  { pattern: new RegExp(String.raw`民國${hanDigits}年${hanDigits}月(?:${hanDigits}[日號])?`, 'gu') },
  { pattern: /(?<!\d)(?<year>[89]\d|1[0-2]\d)\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日號])?/gu, isRoc: true },
  { pattern: new RegExp(String.raw`(?<!\d)(?<year>${year})\s?年\s?\d{1,2}\s?月(?:\s?(?:初|底|中|\d{1,2}\s?[日號]))?`, 'gu') },
  { pattern: /(?<![\d./-])(?<year>[89]\d|1[0-2]\d)([./-])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\d./-])/gu, isRoc: true },
  { pattern: /(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?[日號]/gu },
  { pattern: new RegExp(String.raw`(?<![\p{Script=Han}年])${hanDigits}月${hanDigits}[日號]`, 'gu') },
  { pattern: new RegExp(String.raw`(?<=\b(?:dob|date of birth|born|born on|birthday|birthday is|生日|出生)\s?(?:is|:|=|是|於|on)?\s?)\d{1,2}[-/. ]\d{1,2}[-/. ](?<year>\d{2,4})(?!\d)`, 'giu') },
];

function westernYear(written: string | undefined, isRoc: boolean): string | undefined {
  if (written === undefined || !/^\d{2,4}$/.test(written)) return undefined;
  if (isRoc) return String(Number(written) + 1911);
  return written.length === 4 ? written : undefined;
}

/** Finds dates finer than a year, also of the Taiwanese calendar; the year may stay (45 CFR 164.514(b)(2)(i)(C)). */
export function findDates(shadow: string): readonly FoundIdentifier[] {
  if (!/\d|月/.test(shadow)) return [];
  return forms.flatMap(({ pattern, accept, isRoc }) =>
    [...shadow.matchAll(pattern)].flatMap((match): FoundIdentifier[] => {
      if (accept !== undefined && !accept(match)) return [];
      const shown = westernYear(match.groups?.['year'], isRoc === true);
      const found = { start: match.index, end: match.index + match[0].trimEnd().length, type: 'DATE', detector: 'date', confidence: 0.9 } as const;
      return [shown === undefined ? found : { ...found, year: shown }];
    }),
  );
}
