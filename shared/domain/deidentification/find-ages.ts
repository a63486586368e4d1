import type { FoundIdentifier } from './found-identifier.ts';

const number = String.raw`(?<age>1[01]\d|\d{1,2})`;
const years = String.raw`\s?-?\s?(?:y(?:ea)?rs?\.?(?:\s|-)?(?:old|of age|young)|years?\s?old|yrs?\.?\s?old|y\s?\/\s?o|yo|y\.o\.?)`;
const notAYear = String.raw`(?!\s?(?:%|°|\+|'|"|[-–~/.:]\s?\d|,\d|weeks?|wks?|months?|mos?\b|days?|hours?|hrs?|min|minutes|kgs?|lbs?|pounds|stone|st\b|cm|mm|ft|feet|foot|inch|inches|mg|mcg|ml|miles|km|percent|times|on |out of|years? (?:sober|clean|into|post|since|without|and counting)|歲到|至))`;
const ones: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

interface Form {
  readonly pattern: RegExp;
  readonly wording: (band: Band) => string;
}

interface Band {
  /** `20–29`, `90+`. */
  readonly range: string;
  /** `in my twenties`. */
  readonly words: string;
}

const decades = ['under 10', 'in my teens', 'in my twenties', 'in my thirties', 'in my forties', 'in my fifties', 'in my sixties', 'in my seventies', 'in my eighties'];

function bandOf(age: number): Band {
  const decade = Math.floor(age / 10);
  const words = decades[decade];
  return age >= 90 || words === undefined ? { range: '90+', words: '90 or older' } : { range: `${decade * 10}–${decade * 10 + 9}`, words };
}

/** Age forms, most telling first; each says how the band reads in its place. */
const forms: readonly Form[] = [
  { pattern: new RegExp(String.raw`(?<=\bi(?:'?m| am)(?: (?:only|just|now|almost|nearly|currently|already|still|a))? )${number}${years}(?![\p{L}])`, 'giu'), wording: ({ words }) => words },
  { pattern: new RegExp(String.raw`(?<=\bi(?:'?m| am)(?: (?:only|just|now|almost|nearly|currently|already|still))? )${number}(?![\d\p{L}])${notAYear}(?=\s{0,2}(?:[.,;!?)\n]|$|and\b|but\b|with\b|male\b|female\b|man\b|woman\b|now\b|years\b|from\b|i\b|so\b|years?[.,]))(?:\s(?:years|yrs)(?=[.,;!?\n]|$))?`, 'giu'), wording: ({ words }) => words },
  { pattern: new RegExp(String.raw`(?<![\d.,/~–-])${number}-(?:years?|yrs?|yr)-?\s?olds?\b`, 'giu'), wording: ({ range }) => `${range}-year-old` },
  { pattern: new RegExp(String.raw`(?<![\d.,/~–-])${number}\s(?:year|yr)\s?-?\s?old(?![\p{L}])`, 'giu'), wording: ({ range }) => `${range}-year-old` },
  { pattern: new RegExp(String.raw`(?<![\d.,/~–-])${number}${years}(?![\p{L}])`, 'giu'), wording: ({ range }) => `${range} years old` },
  { pattern: new RegExp(String.raw`(?<=\b(?:aged?|age is|age:|age of|at the age of|turned|turning|turns|just turned)\s?:?\s?)${number}(?![\d\p{L}])${notAYear}`, 'giu'), wording: ({ range }) => range },
  { pattern: new RegExp(String.raw`(?<=\b(?:he|she|wife|husband|son|daughter|mother|father|mom|mum|dad|brother|sister|child|baby|partner|girlfriend|boyfriend|friend|grandmother|grandfather|grandma|grandpa|uncle|aunt)(?:'s| is| was)(?: (?:only|just|now|almost|nearly|currently|already|still))? )${number}(?![\d\p{L}])${notAYear}(?=\s{0,2}(?:[.,;!?)\n]|$|and\b|but\b|with\b))`, 'giu'), wording: ({ range }) => range },
  { pattern: new RegExp(String.raw`(?<=\b(?:son|daughter|child|wife|husband|mother|father|mom|mum|dad|brother|sister|baby|boy|girl|name is|i am|i'm)\s(?:\p{L}{2,15}\s)?\p{L}{2,15}\s?[,(]\s?)${number}(?=\s?[,)])`, 'giu'), wording: ({ range }) => range },
  { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,/~–-])${number}\s?(?<sex>[mf])(?![\p{L}\p{N}/'’-])`, 'giu'), wording: ({ range }) => range },
  { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?<sexFirst>[MF])${number}(?![\p{L}\p{N}])`, 'gu'), wording: ({ range }) => range },
  { pattern: new RegExp(String.raw`(?<![\d./~–-])${number}(?:\s?足?歲)(?!到|至|以)`, 'gu'), wording: ({ range }) => `${range}歲` },
  { pattern: /(?<![\p{Script=Han}][十百])(?<han>[二三四五六七八九]?十[一二三四五六七八九]?)歲(?!到|至|以)/gu, wording: ({ range }) => `${range}歲` },
];

function hanNumber(written: string): number {
  const [tens = '', unit = ''] = written.split('十');
  return (ones[tens] ?? 1) * 10 + (ones[unit] ?? 0);
}

/** Finds exact ages; in their place stands the ten-year band that the profile shows, `90+` for the oldest. */
export function findAges(shadow: string): readonly FoundIdentifier[] {
  if (!/\d|歲/.test(shadow)) return [];
  return forms.flatMap(({ pattern, wording }) =>
    [...shadow.matchAll(pattern)].flatMap((match): FoundIdentifier[] => {
      const { age, han, sex, sexFirst } = match.groups ?? {};
      const value = han === undefined ? Number(age) : hanNumber(han);
      if (value < 1 || value > 119 || ((sex ?? sexFirst) !== undefined && value < 10)) return [];
      const start = match.index + (sexFirst === undefined ? 0 : 1);
      const end = match.index + match[0].length - (sex === undefined ? 0 : 1);
      return [{ start, end, type: 'AGE', detector: 'age', confidence: 0.9, wording: `${sexFirst === undefined ? '' : ' '}${wording(bandOf(value))}${sex === undefined ? '' : ' '}` }];
    }),
  );
}
