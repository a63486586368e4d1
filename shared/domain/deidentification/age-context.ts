import { gapBetween, matchAt, wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

/** A number as it stands in a text, and what of its surroundings belongs to it. */
export interface WrittenAge {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Indices of its first and last token. */
  readonly from: number;
  readonly to: number;
  /** What is glued to it: "yo", "f". */
  readonly sign: string;
  /** Whether the writer speaks of themself and nothing behind the number says years. */
  readonly isOwn: boolean;
  /** "91st", "ninety-first". */
  readonly ordinal: boolean;
}

const yearsOld = /\s?-?\s?(?:years?|yrs?|yr|y)\.?[\s-]{0,2}(?:olds?|of age|young)(?!\p{L})|\s?-?(?:y\s?\/\s?o|yo|y\.o\.?|yrs? ?old)(?!\p{L})/iuy;
const yearsAndSex = /\s?-?\s?(?:(?:years?|yrs?|yr|y)\.?)?[\s-]{0,2}(?:old )?(?:male|female|man|woman|lady|boy|girl|guy|gentleman)(?!\p{L})|\s?(?:years?|yrs?|y)\.?[\s,]{1,2}[mf](?![\p{L}'])|\s?[/,]?\s?[mf](?![\p{L}'\d/-])/iuy;
const plainYears = /\s?(?:years?|yrs?)\.?(?![\p{L}-])(?! (?:ago|sober|clean|into|in|post|since|without|and counting|later|back|before|after|now i|of [a-z]+|with|on|experience|earlier|until|till|apart|younger|older|prior|at))/iuy;
/** What may follow a bare age: the end of the clause, not the name of a thing that is counted. */
const clauseEnd = /\s{0,2}(?:[.,;!?)\n]|$|(?:and|but|with|when|now|then|so|because|i|who|last|this|today|in|on|by|from|next|male|female|he|she|my|years?|yrs?|or|at|that|have|has|was|had|living|married|single|working|student|already|soon|yesterday|tomorrow|just)(?!\p{L}))/iuy;
const notAnAge = /\s?(?:or older|%|°|\+|'|"|[-~:/.]\s?\d|,\d|\$|€|£)/uy;
const inAMonth = /\s(?:in|on|this|next|last|at) \p{L}/uy;
const ordinalNoun = /\s(?:year(?! of (?!(?:his|her|my|their) life|life|age))|birthday|b'?day)/iuy;
const ageNoun = /(?<=(?<!\p{L})(?:aged?|ages|age (?:is|was|of)|age:|at the age of|at age|turn(?:ed|ing|s)?|(?:i|he|she|they|we)'?ll be|going to be|gonna be|lived to(?: be)?|live to(?: be)?|died at|passed(?: away)? at|diagnosed at|年齡)\s{0,2}[:=]?\s{0,2}(?:about |around |approximately |just |only |already |of |is )?)/iuy;
const selfIs = /(?<=(?<!\p{L})(?:i'?\s?a?m|i was|i'?ve turned|when i was|since i was|until i was|i will be)(?: (?:only|just|now|almost|nearly|currently|about|around|already|still|over|past|a|an|the age of))?\s)/iuy;
const kin = String.raw`(?:husband|wife|son|daughter|mother|mom|mum|mummy|father|dad|daddy|brother|sister|friend|girlfriend|boyfriend|partner|fiancee?|uncle|aunt|auntie|cousin|nephew|niece|gran(?:dad|ddad|pa|ny)?|gramps|nanna|papa|mama|grand(?:mother|father|ma|pa|son|daughter|dad|mum)|gran|granny|nana?|nan|baby|child|kid|twins?|boy|girl|man|woman|patient|spouse|neighbou?r)`;
const nowAnd = String.raw`(?: (?:only|just|now|almost|nearly|currently|about|around|already|still|over|past|a|an|both))?\s`;
const someoneIs = new RegExp(String.raw`(?<=(?<!\p{L})(?:(?:he|she|who|they|both|we|${kin})(?:'s|'re| is| was| are| were| will be)|hes|shes|whos|theyre)${nowAnd})`, 'iuy');
/** "my son Leo is 9". */
const namedIs = new RegExp(String.raw`(?<=(?<!\p{L})${kin}(?: \p{Lu}\p{L}{1,20}){1,2} (?:is|was)${nowAnd})`, 'uy');
/** "Pa Okafor is now 97": of a name with a capital, and of the oldest only. */
const oldestIs = new RegExp(String.raw`(?<=(?<!\p{L})(?!(?:Pulse|Sats|Oxygen|Weight|Sugar|Heart|Rate|Saturation|Glucose|Temp|Temperature|Score|Result|Results|It|That|This|There|Spo|Mine|Average|Reading|Systolic|Diastolic|Level|Number|Percentile|What|Total|Hr|Bp|Iq|Sodium|Potassium|Chloride|Haemoglobin|Hemoglobin|Egfr|Creatinine|Ferritin|Cholesterol|Section|Page|Room|Route|Which|Limit|Dose|Everything|Mri|Barthel|Karnofsky|Apgar|Beck|Epworth|Rankin|Mmse|Moca|Braden|Lansky)(?!\p{L}))\p{Lu}\p{Ll}{1,20},? (?:is|was)${nowAnd})`, 'uy');
const setOff = /(?<=(?:[,(]\s?|\s-\s?)(?:aged?\s)?)/uy;
const notAValue = /(?<=[\d.,~:$€£#+]|(?<![a-z])-|(?<![mf])\/)/iuy;
const sexBefore = /(?<=(?<![\p{L}\d'])(?:[MF]|male|female)\s?[/,:-]?\s?)/uy;
const range = /(?<=\d\s?(?:to|or|and|-)\s?)/uy;
const firstAge = /(?<=(?<!\p{L})(?:ages?|aged)\s{1,2}(?:\d{1,3}, ?)?\d{1,3}\s?(?:,|and|&|or)\s?)/iuy;
const isNow = /(?<=(?:'?m|am|m)(?: (?:only|just|now|almost|nearly|currently|already|still|a|about|around))? )/iuy;
const deathAt = /(?<=(?:died|death|passed away|passed) (?:at|aged) )/iuy;
const oldPerson = /(?<=(?<!\p{L})(?:he|she|mother|father|mom|mum|dad|gran\p{L}{0,8}|nan|aunt|uncle)(?:'s)?[^.!?\n]{0,30} (?:at|past|over|nearly|almost|reached|until|till|to|of)\s)/iuy;

const isAt = (pattern: RegExp, text: string, offset: number): boolean => matchAt(pattern, text, offset) !== null;
const verbs = new Set(['is', 'was', 'am', 'they', 'he', 'she', 'i', 'we', 'who']);
const introducers = new Set(['is', 'named', 'called', 'here', 'm', 'am', 'name', 'the', 'old', 'youngest', 'oldest', 'eldest', 'elder', 'younger']);

/** "my son Callum, 9, …", "I'm Ian, 67, …", "wife (45)": a number set off behind a person. */
function isSetOff(read: ReadText, { from, start, end }: WrittenAge): boolean {
  const { text, tokens } = read;
  if (!isAt(setOff, text, start) || !/^\s?(?:[,).;]|-\s|and\s|$|\n)/.test(text.slice(end, end + 6))) return false;
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.hasDigit || (at < from - 1 && /[.!?;\n]/.test(gapBetween(read, at, at + 1)))) return false;
    const next = tokens[at + 1];
    if ((token.roles & role.person) !== 0) return at === from - 1 ? !verbs.has(wordOf(text, token)) : next?.isCapitalised === true || introducers.has(wordOf(text, next));
    if (!token.isCapitalised && !introducers.has(wordOf(text, token))) return false;
  }
  return false;
}

/** An age and a sex: "M/34", "F 34", "34f". */
function isBySex({ text }: ReadText, { value, sign, start, end }: WrittenAge): boolean {
  if (value < 10) return false;
  if (sign === 'm') return !/\d\s?[.,x×-]\s?$/u.test(text.slice(Math.max(0, start - 3), start));
  return sign === 'f' || (sign === '' && isAt(sexBefore, text, start) && isAt(clauseEnd, text, end));
}

const leading = new Set('am m im is s re was were be been only just now almost nearly currently about around already still over past a an both aged age ages of at turned turning turn turns to until till reached approximately hes shes whos theyre 年齡'.split(' '));

/** "turned 93", "he's 31", "I am 23": a bare number that what stands before makes an age. */
function byLead(read: ReadText, written: WrittenAge): WrittenAge | undefined {
  const { text, tokens } = read;
  const { start, end, to, value } = written;
  const before = tokens[written.from - 1];
  if (before === undefined || before.hasDigit || !leading.has(wordOf(text, before))) return undefined;
  const hasYears = isAt(plainYears, text, end);
  const isDeath = text.startsWith(' of ', end) && isAt(deathAt, text, start);
  if (!hasYears && !isDeath && !isAt(clauseEnd, text, end)) return undefined;
  const next = tokens[to + 1];
  const isUnit = next !== undefined && (next.roles & role.unit) !== 0 && !hasYears && !isAt(inAMonth, text, end) && !/[.,;!?)\n]/.test(text.slice(end, next.start));
  if (isUnit) return undefined;
  if (isAt(selfIs, text, start)) return { ...written, isOwn: !hasYears && isAt(isNow, text, start) };
  return isAt(ageNoun, text, start) || isAt(someoneIs, text, start) || isAt(namedIs, text, start) || (value >= 90 && value < 110 && isAt(oldestIs, text, start)) || (value >= 90 && value < 110 && isAt(oldPerson, text, start)) ? written : undefined;
}

/** The age that a number is, or undefined when it counts or measures something else. */
export function isAgeAt(read: ReadText, written: WrittenAge): WrittenAge | undefined {
  const { text } = read;
  const { start, end, sign, value, ordinal, from, to } = written;
  if (isAt(notAValue, text, start)) return undefined;
  if (ordinal) {
    const stop = from === to ? end + 2 : end;
    return value >= 90 && isAt(ordinalNoun, text, stop) ? { ...written, end: stop } : undefined;
  }
  if (sign === 'yo' || isAt(yearsOld, text, end)) return sign === '' && isAt(range, text, start) ? undefined : written;
  if (sign.startsWith('y')) return isAt(ageNoun, text, start) || isAt(selfIs, text, start) || isAt(someoneIs, text, start) || isAt(setOff, text, start) || /^\s?(?:[mf]\b|male|female|man|woman)/i.test(text.slice(end + sign.length, end + sign.length + 9)) ? written : undefined;
  if (sign === '' && isAt(notAnAge, text, end)) return undefined;
  if (value >= 10 && sign === '' && isAt(yearsAndSex, text, end)) return written;
  if (isBySex(read, written)) return written;
  if (sign !== '') return undefined;
  return isSetOff(read, written) || isAt(firstAge, text, start) ? written : byLead(read, written);
}
