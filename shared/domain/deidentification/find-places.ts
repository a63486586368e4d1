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
  { detector: 'addressCue', type: 'LOCATION', confidence: 0.8, pattern: /(?:\b(?:address(?: is|:)|live at|lives at|living at|reside at|located at)|住址[:是]?|地址[:是]?)\s{0,2}(?<place>(?=[^\n.!?]{0,60}\d)[\p{L}\d][^\n!?;]{4,80}?)(?=\.\s|\s(?:and|but|my|i)\b|[\n!?;]|\.?$)/giu },
  { detector: 'poBox', type: 'LOCATION', confidence: 0.9, pattern: /(?<![\p{L}\p{N}])(?:p\.?\s?o\.?\s?box|post office box)\s?\d{1,8}/giu },
  { detector: 'unit', type: 'LOCATION', confidence: 0.7, pattern: /(?<![\p{L}\p{N}])(?:apt|apartment|flat|suite)\.?\s?(?:#|no\.?)?\s?\d{1,5}[a-z]?(?![\p{L}\p{N}])/giu },
  { detector: 'britishPostcode', type: 'LOCATION', confidence: 0.9, pattern: /(?<![\p{L}\p{N}])(?!(?:T|L|C|S)\d{1,2} )[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu },
  { detector: 'zip', type: 'LOCATION', confidence: 0.9, pattern: new RegExp(String.raw`(?<=\b${state},?\s{1,2})\d{5}(?:-\d{4})?(?!\d)`, 'gu') },
  { detector: 'zipCue', type: 'LOCATION', confidence: 0.9, pattern: /(?:zip ?code|zip|postcode|postal code|post code|pin ?code|郵遞區號)\s?(?:is|:|=|是)?\s?(?<place>(?!code|number)(?=[A-Z0-9 -]{0,8}\d)[A-Z0-9]{3,6}(?:[ -][A-Z0-9]{3,4})?)(?![\p{L}\p{N}])/giu },
  { detector: 'cityState', type: 'LOCATION', confidence: 0.85, pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${cap}(?: ${cap}){0,2}(?=, ?${state}(?![\p{L}]))`, 'gu') },
  { detector: 'hanAddress', type: 'LOCATION', confidence: 0.95, pattern: new RegExp(String.raw`(?:${han}{2}[縣市])?(?:${han}{1,3}[區鄉鎮市])?(?:${han}{1,3}[里村])?${han}{1,5}(?:路|街|大道)(?:[一二三四五六七八九十\d]{1,3}段)?(?:\d{1,4}巷)?(?:\d{1,4}弄)?\d{1,4}(?:[-之]\d{1,3})?號(?:\d{1,2}樓)?(?:[-之]\d{1,3})?`, 'gu') },
  { detector: 'hanPlace', type: 'LOCATION', confidence: 0.85, pattern: /(?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|連江|馬祖)(?:縣|市)?(?:\p{Script=Han}{1,3}[區鄉鎮](?!域|別|分))?(?!榮總|醫學|大學|醫院|長庚|慈濟)/gu },
  { detector: 'liveIn', type: 'LOCATION', confidence: 0.7, pattern: new RegExp(String.raw`\b(?:live|lives|living|lived|reside|resides|based|grew up|moved|relocated|born) (?:here )?(?:in|near|at|to|outside) (?<place>(?!(?:a|an|the|my|this|fear|pain|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Brazil|Mexico|Italy|Spain|Portugal|Greece|Turkey|Russia|Ukraine|Poland|Sweden|Norway|Denmark|Finland|Iceland|Switzerland|Austria|Belgium|Holland|Netherlands|Egypt|Nigeria|Kenya|Ghana|Ethiopia|Iran|Iraq|Israel|Jordan|Lebanon|Syria|Saudi|Qatar|Kuwait|Oman|Bangladesh|Nepal|Thailand|Vietnam|Philippines|Indonesia|Korea|Argentina|Chile|Peru|Colombia|Cuba|Jamaica|Zealand|Nepal|Romania|Hungary|Czech|Bulgaria|Serbia|Croatia|Wisconsin|Illinois|Indiana|Missouri|Minnesota|Colorado|Montana|Idaho|Wyoming|Nebraska|Oklahoma|Arkansas|Louisiana|Mississippi|Tennessee|Kentucky|Pennsylvania|Maryland|Delaware|Connecticut|Massachusetts|Vermont|Kerala|Punjab|Gujarat|Maharashtra|Bihar|Ontario|Quebec|Alberta|Queensland|Victoria|Yorkshire|Europe|Africa|America|India|China|Taiwan|Canada|Australia|England|Scotland|Wales|Ireland|US|USA|UK|UAE|Germany|France|Japan|Pakistan|Singapore|Malaysia|California|Texas|Florida|Ohio|Michigan|Virginia|Georgia|Arizona|Oregon|Utah|Nevada|Kansas|Iowa|Maine|Hawaii|Alaska|Alabama)\b)${cap}(?: ${cap}){0,2})`, 'gu') },
];

/** Rules that cannot apply to a text without a digit. */
const numberedRules = new Set(['street', 'addressCue', 'poBox', 'unit', 'britishPostcode', 'zip', 'zipCue', 'hanAddress']);

const placeWord = /[\p{L}][\p{L}-]*/gu;
const prepositions = new Set(['in', 'near', 'at', 'from', 'to', 'around', 'outside', 'of', 'visit', 'visiting', 'via']);

const firstWordsOfCities = new Set([...cities].map((city) => city.split(' ')[0]));

interface PlaceWord {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isCapitalised: boolean;
}

/** How many words from `at` on are a city's name, the longest first; 0 when none are, or when they may mean something else. */
function cityLength(words: readonly PlaceWord[], at: number): number {
  const first = words[at];
  if (first === undefined || !firstWordsOfCities.has(first.lower)) return 0;
  for (let length = Math.min(3, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length);
    const name = run.map(({ lower }) => lower).join(' ');
    const end = run.at(-1)?.end ?? 0;
    if (!cities.has(name) || end - first.start !== name.length) continue;
    const after = words[at + length];
    const isEponym = after !== undefined && eponymNouns.has(after.lower) && after.start - end <= 2;
    const isCued = prepositions.has(words[at - 1]?.lower ?? '');
    const isPlace = first.isCapitalised ? isCued || !wordCities.has(name) : isCued && !wordCities.has(name);
    if (!isEponym && isPlace) return length;
  }
  return 0;
}

function findCities(shadow: string): FoundIdentifier[] {
  const words = Array.from(shadow.matchAll(placeWord), ({ 0: word, index }) => ({ lower: word.toLowerCase(), start: index, end: index + word.length, isCapitalised: /^\p{Lu}/u.test(word) }));
  return words.flatMap(({ start }, at): FoundIdentifier[] => {
    const length = cityLength(words, at);
    return length === 0 ? [] : [{ start, end: words[at + length - 1]?.end ?? start, type: 'LOCATION', detector: 'city', confidence: 0.85 }];
  });
}

/** Finds addresses, postcodes and places below state level. */
export function findPlaces(shadow: string): readonly FoundIdentifier[] {
  const hasDigit = /\d/.test(shadow);
  const byRule = rules
    .filter(({ detector }) => hasDigit || !numberedRules.has(detector))
    .flatMap(({ detector, type, pattern, confidence }) =>
      Array.from(shadow.matchAll(pattern), (match): FoundIdentifier => {
        const place = match.groups?.['place'] ?? match[0];
        const start = match.index + match[0].lastIndexOf(place);
        return { start, end: start + place.length, type, detector, confidence };
      }),
    );
  return [...byRule, ...findCities(shadow)];
}
