import type { FoundIdentifier } from './found-identifier.ts';
import { eponymNouns } from './protected-words.ts';
import { cities, wordCities } from './places.ts';
import type { PhiCategory } from '../triage.ts';

const cap = String.raw`\p{Lu}[\p{L}'’-]{0,25}`;
const streetKind = String.raw`(?:[Ss]treet|St|[Rr]oad|Rd|[Aa]venue|Ave|[Bb]oulevard|Blvd|[Ll]ane|Ln|[Dd]rive|Dr|[Cc]ourt|Ct|[Pp]lace|Pl|[Ss]quare|Sq|[Tt]errace|[Cc]rescent|Close|Way|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Gardens|Grove|Row|Walk|Mews|Nagar|Marg|Colony|Layout|Sector|Chowk)`;
/** Kinds of street that also lower-case writing means as such: "5 minutes drive" is none. */
const plainStreetKind = String.raw`(?:street|road|avenue|boulevard|nagar|terrace|crescent)`;
const state = String.raw`(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])`;
const han = String.raw`\p{Script=Han}`;

/** A house number, up to four words, the kind of street, and what may follow: flat, town, state, postcode. */
function streetPattern(word: string, kind: string, flags: string): RegExp {
  const house = String.raw`(?:(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Nn]o\.?|[Rr]oom)\s?#?\s?\w{1,6},?\s{1,2})?\d{1,6}[a-zA-Z]?(?:-\d{1,5})?,?\s{1,2}(?:[NSEWnsew]\.?\s)?`;
  const unit = String.raw`(?:,?\s{1,2}(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Ff]loor|#)\.?\s?#?\s?\w{1,6})?`;
  const town = String.raw`(?:,?\s{1,3}${cap}(?:\s${cap}){0,2}(?=,?\s{1,3}(?:${state}\b|\d{5}|[A-Z]{1,2}\d)))?(?:,?\s{1,3}${state}\b)?(?:,?\s{1,3}\d{5}(?:-\d{4})?)?`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}.,/-])${house}(?:${word}\s{1,2}){1,4}${kind}\b\.?${unit}${town}`, flags);
}

const rules: readonly { readonly detector: string; readonly type: PhiCategory; readonly pattern: RegExp; readonly confidence: number }[] = [
  { detector: 'street', type: 'LOCATION', confidence: 0.9, pattern: streetPattern(String.raw`[\p{Lu}\d][\p{L}\d'’.-]{0,25}`, streetKind, 'gu') },
  { detector: 'street', type: 'LOCATION', confidence: 0.85, pattern: streetPattern(String.raw`[\p{L}][\p{L}'’-]{1,25}`, plainStreetKind, 'giu') },
  { detector: 'addressCue', type: 'LOCATION', confidence: 0.8, pattern: /(?<=\b(?:address(?: is|:)|live at|lives at|living at|reside at|located at|住址[:是]?|地址[:是]?)\s{0,2})(?=[^\n.!?]{0,60}\d)[\p{L}\d][^\n!?;]{4,80}?(?=\.\s|\s(?:and|but|my|i)\b|[\n!?;]|\.?$)/giu },
  { detector: 'poBox', type: 'LOCATION', confidence: 0.9, pattern: /(?<![\p{L}\p{N}])(?:p\.?\s?o\.?\s?box|post office box)\s?\d{1,8}/giu },
  { detector: 'unit', type: 'LOCATION', confidence: 0.7, pattern: /(?<![\p{L}\p{N}])(?:apt|apartment|flat|suite)\.?\s?(?:#|no\.?)?\s?\d{1,5}[a-z]?(?![\p{L}\p{N}])/giu },
  { detector: 'britishPostcode', type: 'LOCATION', confidence: 0.9, pattern: /(?<![\p{L}\p{N}])(?!(?:T|L|C|S)\d{1,2} )[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu },
  { detector: 'zip', type: 'LOCATION', confidence: 0.9, pattern: new RegExp(String.raw`(?<=\b${state},?\s{1,2})\d{5}(?:-\d{4})?(?!\d)`, 'gu') },
  { detector: 'zipCue', type: 'LOCATION', confidence: 0.9, pattern: /(?<=(?:zip|zip ?code|postcode|postal code|post code|pin ?code|郵遞區號)\s?(?:is|:|=|是)?\s?)(?!code|number)(?=[A-Z0-9 -]{0,8}\d)[A-Z0-9]{3,6}(?:[ -][A-Z0-9]{3,4})?(?![\p{L}\p{N}])/giu },
  { detector: 'cityState', type: 'LOCATION', confidence: 0.85, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${cap}(?: ${cap}){0,2}(?=, ?${state}(?![\p{L}]))`, 'gu') },
  { detector: 'hanAddress', type: 'LOCATION', confidence: 0.95, pattern: new RegExp(String.raw`(?:${han}{2}[縣市])?(?:${han}{1,3}[區鄉鎮市])?(?:${han}{1,3}[里村])?${han}{1,5}(?:路|街|大道)(?:[一二三四五六七八九十\d]{1,3}段)?(?:\d{1,4}巷)?(?:\d{1,4}弄)?\d{1,4}(?:[-之]\d{1,3})?號(?:\d{1,2}樓)?(?:[-之]\d{1,3})?`, 'gu') },
  { detector: 'hanPlace', type: 'LOCATION', confidence: 0.85, pattern: /(?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|連江|馬祖)(?:縣|市)?(?:\p{Script=Han}{1,3}[區鄉鎮](?!域|別|分))?(?!榮總|醫學|大學|醫院|長庚|慈濟)/gu },
  { detector: 'liveIn', type: 'LOCATION', confidence: 0.7, pattern: new RegExp(String.raw`(?<=\b(?:live|lives|living|lived|reside|resides|based|grew up|moved|relocated|born) (?:here )?(?:in|near|at|to|outside) )(?!(?:a|an|the|my|this|fear|pain|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Brazil|Mexico|Italy|Spain|Portugal|Greece|Turkey|Russia|Ukraine|Poland|Sweden|Norway|Denmark|Finland|Iceland|Switzerland|Austria|Belgium|Holland|Netherlands|Egypt|Nigeria|Kenya|Ghana|Ethiopia|Iran|Iraq|Israel|Jordan|Lebanon|Syria|Saudi|Qatar|Kuwait|Oman|Bangladesh|Nepal|Thailand|Vietnam|Philippines|Indonesia|Korea|Argentina|Chile|Peru|Colombia|Cuba|Jamaica|Zealand|Nepal|Romania|Hungary|Czech|Bulgaria|Serbia|Croatia|Wisconsin|Illinois|Indiana|Missouri|Minnesota|Colorado|Montana|Idaho|Wyoming|Nebraska|Oklahoma|Arkansas|Louisiana|Mississippi|Tennessee|Kentucky|Pennsylvania|Maryland|Delaware|Connecticut|Massachusetts|Vermont|Kerala|Punjab|Gujarat|Maharashtra|Bihar|Ontario|Quebec|Alberta|Queensland|Victoria|Yorkshire|Europe|Africa|America|India|China|Taiwan|Canada|Australia|England|Scotland|Wales|Ireland|US|USA|UK|UAE|Germany|France|Japan|Pakistan|Singapore|Malaysia|California|Texas|Florida|Ohio|Michigan|Virginia|Georgia|Arizona|Oregon|Utah|Nevada|Kansas|Iowa|Maine|Hawaii|Alaska|Alabama)\b)${cap}(?: ${cap}){0,2}`, 'gu') },
];

const placeWord = /[\p{L}][\p{L}-]*/gu;
const prepositions = new Set(['in', 'near', 'at', 'from', 'to', 'around', 'outside', 'of', 'visit', 'visiting', 'via']);

/** Looks every run of up to three words up in the list of cities. */
function findCities(shadow: string): FoundIdentifier[] {
  const words = [...shadow.matchAll(placeWord)].map((match) => ({ lower: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length, isCapitalised: /^\p{Lu}/u.test(match[0]) }));
  const found: FoundIdentifier[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(3, words.length - at); length > 0; length -= 1) {
      const run = words.slice(at, at + length);
      const [first, last] = [run[0], run.at(-1)];
      const name = run.map(({ lower }) => lower).join(' ');
      if (first === undefined || last === undefined || !cities.has(name) || last.end - first.start !== name.length) continue;
      const after = words[at + length];
      const isEponym = after !== undefined && eponymNouns.has(after.lower) && after.start - last.end <= 2;
      const needsCue = wordCities.has(name) || !first.isCapitalised;
      if (isEponym || (needsCue && (!prepositions.has(words[at - 1]?.lower ?? '') || (wordCities.has(name) && !first.isCapitalised)))) continue;
      found.push({ start: first.start, end: last.end, type: 'LOCATION', detector: 'city', confidence: 0.85 });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Finds addresses, postcodes and places below state level. */
export function findPlaces(shadow: string): readonly FoundIdentifier[] {
  const byRule = rules.flatMap(({ detector, type, pattern, confidence }) => [...shadow.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, type, detector, confidence })));
  return [...byRule, ...findCities(shadow)];
}
