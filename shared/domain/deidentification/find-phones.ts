import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import type { FoundIdentifier } from './found-identifier.ts';
import { phoneMetadata } from './phone-metadata.ts';

const countries: readonly CountryCode[] = ['TW', 'US', 'GB', 'IN'];
/** Runs of digits with the marks that people put between them; a text's own dates and scores are sorted out below. */
const candidate = /(?<![\p{Script=Latin}\p{N}.,/@#$€£-])(?:\+|00)?[(]?\d(?:[ ().\-/]{0,3}\d){6,16}(?:\s{0,2}(?:x|ext\.?|extension|分機|轉)\s{0,2}\d{1,6})?(?![\p{Script=Latin}\d@%]|[.,]\d)/giu;
const cue = /(?:phone|tel(?:ephone)?|mobile|cell|call|text|whats ?app|reach|contact|number|ring|fax|電話|手機|聯絡|打給|致電)[^\n.!?]{0,30}$/iu;
const spelledDigits: Readonly<Record<string, string>> = { zero: '0', oh: '0', o: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };
const spelled = /(?<![\p{L}\p{N}])(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|\d)[\s,.-]{1,3}){6,15}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d)(?![\p{L}\p{N}])/giu;
const spelledHan = /[〇零一二三四五六七八九]{8,12}/gu;

/** E.164: at most fifteen digits behind the plus, and nobody has fewer than eight. */
const isInternational = (digits: number): boolean => digits >= 8 && digits <= 15;

function isPhone(value: string): boolean {
  if (value.startsWith('+') || value.startsWith('00')) {
    const known = parsePhoneNumberFromString(value.replace(/^00/, '+'), phoneMetadata);
    return known === undefined ? isInternational(value.replace(/^00/, '').replace(/\D/g, '').length) : known.isPossible();
  }
  return countries.some((country) => parsePhoneNumberFromString(value, country, phoneMetadata)?.isValid() === true);
}

const looksLikeDate = (value: string): boolean => /^(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}$|^\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d$/.test(value);
/** Ranges of measurements: "101.8-100.8", "130-135/90-100". */
const isRange = (value: string): boolean => /^\d{1,3}(?:\.\d{1,2})?\s?[-/]\s?\d{1,3}(?:\.\d{1,2})?(?:\s?[-/]\s?\d{1,3}(?:\.\d{1,2})?){0,3}$/.test(value) && /[./]/.test(value) && !/\d{3}[./-]\d{3}[./-]\d{4}/.test(value);
const isScale = (value: string): boolean => /^\d{1,3}(?:[ /-]\d{1,3}){2,}$/.test(value) && !/\d{3}[ -]\d{3}/.test(value);

/** How sure we are that a run of digits is a telephone number; 0 is "not at all". */
function confidenceOf(value: string, before: string): number {
  const digits = value.replace(/\D/g, '').length;
  if (looksLikeDate(value) || isRange(value) || digits < 7) return 0;
  if (isPhone(value)) return /[+() -]|^0/.test(value) || cue.test(before) ? 0.88 : 0.75;
  if (cue.test(before) && digits >= 7) return 0.85;
  if (isScale(value)) return 0;
  const grouped = /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(value) || /^\d{3}[ -]\d{4}$/.test(value) || /^(?:\+?1[ .-])?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}/.test(value);
  if (grouped) return 0.8;
  return digits >= 9 && digits <= 15 ? 0.45 : 0;
}

/** Finds telephone numbers of any country written internationally, of US, UK, TW and IN also nationally, and spelled-out ones. */
export function findPhones(shadow: string): readonly FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  for (const match of shadow.matchAll(candidate)) {
    const value = match[0];
    const confidence = confidenceOf(value.trim(), shadow.slice(Math.max(0, match.index - 50), match.index));
    if (confidence > 0) found.push({ start: match.index, end: match.index + value.length, type: 'PHONE', detector: 'phone', confidence });
  }
  for (const pattern of [spelled, spelledHan]) {
    for (const match of shadow.matchAll(pattern)) {
      const words = pattern === spelled ? match[0].toLowerCase().split(/[\s,.-]+/) : [...match[0]];
      if (words.filter((word) => spelledDigits[word] !== undefined || /^\d$/.test(word)).length >= 7) found.push({ start: match.index, end: match.index + match[0].length, type: 'PHONE', detector: 'phoneSpelled', confidence: 0.85 });
    }
  }
  return found;
}
