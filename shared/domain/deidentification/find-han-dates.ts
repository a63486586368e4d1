import type { FoundIdentifier } from './found-identifier.ts';

const numeral = '[〇零○一二三四五六七八九十百]{1,5}';
const day = String.raw`(?:\d{1,2}\s?[日號]|${numeral}[日號])`;
const month = String.raw`(?:\d{1,2}\s?月|${numeral}月|正月|臘月)(?!份?\s?以|大|個)`;

interface Form {
  readonly pattern: RegExp;
  readonly isRoc?: boolean;
}

/** Each begins with what is rare in a text: a year sign, a month sign, a slash between two numbers. */
const forms: readonly Form[] = [
  { pattern: new RegExp(String.raw`(?:民國|民)\s?(?<year>\d{2,3})\s?(?:年\s?\d{1,2}\s?月(?:\s?${day})?|[./-]\d{1,2}[./-]\d{1,2})`, 'gu'), isRoc: true },
  { pattern: new RegExp(String.raw`(?:西元\s?)?(?<![\d])(?<year>(?:19|20)\d\d)\s?年\s?\d{1,2}\s?月(?:\s?(?:初|底|中|${day}))?`, 'gu') },
  { pattern: new RegExp(String.raw`(?<!\d)(?<year>[3-9]\d|1[0-2]\d)\s?年\s?\d{1,2}\s?月(?:\s?${day})?`, 'gu'), isRoc: true },
  { pattern: new RegExp(String.raw`(?:民國)?(?<!\p{Script=Han})${numeral}年(?:${month})(?:${day})?|民國${numeral}年${numeral}月(?:${day})?|[一二][〇零○九][〇零○一二三四五六七八九]{2}年${numeral}月(?:${day})?`, 'gu') },
  { pattern: new RegExp(String.raw`(?:農曆)?(?<![\d年個])\d{1,2}\s?月\s?${day}`, 'gu') },
  { pattern: new RegExp(String.raw`(?:農曆)?(?<![年個〇零一二三四五六七八九十])(?:正月|臘月|[一二三四五六七八九十]{1,2}月)(?:初[一二三四五六七八九十]|[一二三四五六七八九十廿]{1,3}[日號])`, 'gu') },
  { pattern: /(?<=^|[\p{Script=Han},.;:!?\s(])(?<!第|[分數值量力痛]\s?|血壓\s?|[a-z\d] )(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?![\d/.])(?=\s?(?:\p{Script=Han}|[,.]))(?!\s?[分的顆粒片次錠級度天以])/gu },
];

function westernYear(written: string | undefined, isRoc: boolean): string | undefined {
  if (written === undefined) return undefined;
  return isRoc ? String(Number(written) + 1911) : written;
}

/** Finds dates written with 年, 月 and 日, in figures or characters, by either calendar. */
export function findHanDates(text: string): FoundIdentifier[] {
  if (!/[年月/]|民國/u.test(text)) return [];
  return forms.flatMap(({ pattern, isRoc }) =>
    Array.from(text.matchAll(pattern), (match): FoundIdentifier => {
      const year = westernYear(match.groups?.['year'], isRoc === true);
      const found = { start: match.index, end: match.index + match[0].trimEnd().length, type: 'DATE', detector: 'date', confidence: 0.9 } as const;
      return year === undefined ? found : { ...found, year };
    }),
  );
}
