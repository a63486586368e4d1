import type { FoundIdentifier } from './found-identifier.ts';
import { streetBeforeNumber } from './street-before-number.ts';
import { isBareStreet, streetAround, type Stretch } from './street-shape.ts';
import { growAddress } from './grow-address.ts';
import { matchAt, tokenFrom, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

const postBox = /(?<=(?<!\p{L})(?<lead>p\.?\s?o\.?\s?|post(?:al)?(?: office)? ?|gpo ?)?)(?:box|postbox|pobox)\s?(?:no\.?\s?|#)?\d{2,8}(?![\p{L}\d]|[.,]\d)/iuy;
const britishPostcode = /(?!(?:T|L|C|S)\d{1,2} )[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/uy;
const looseBritish = /(?=[a-z]{1,2}\d[a-z\d]? \d)[a-pr-uwyz][a-hk-y]?\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/iuy;
const canadianPostcode = /[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d(?![\p{L}\p{N}])/uy;
const zipBehindState = /(?<=(?<![\p{L}])(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|California|Texas|Florida|Ohio|Oregon|Georgia|Illinois|Michigan|Virginia|Washington|Arizona|Colorado|Nevada|Utah|Maine|Indiana|Iowa|Kansas|Pennsylvania|Massachusetts|New York|New Jersey),?\s{1,2})\d{5}(?:-\d{4})?(?![\d\p{L}])/uy;
const codeCue = /(?<=(?<!\p{L})(?:zip ?codes?|zip|post ?codes?|postal codes?|pin ?codes?|郵遞區號)\s?(?:is|:|=|was|are|是|為|-)?\s{0,2})[A-Z\d]{3,6}(?:[ -][A-Z\d]{3,4})?(?![\p{L}\p{N}])/iuy;
/** "Chennai 600102", "Pune-411001": an Indian PIN behind the place. */
const indianPin = /(?<=\p{L}{3}\s?[-,]?\s?)[1-8]\d{2} ?\d{3}(?![\p{L}\p{N}]|[.,]\d)/uy;
/** "Denmark 35018", "Vicosa, MG 36570" alone on a line. */
const lineOfPlace = /(?<=(?:^|\n)[ \t>]{0,8}(?:\p{L}[\p{L} .'-]{1,30},?\s)?)\d{3,6}(?: \d\d)?(?:-\d{3,4})?(?=[."]?\s{0,4}(?:\n|$))/uy;
const dwelling = /(?:apt|apartment|flat|suite|unit|room|rm)\.?\s?(?:#|no\.?)?\s?(?:\d{1,5}[a-z]?(?:\/\d{1,3})?|[a-z]-?\d{1,4})(?![\p{L}\p{N}]|\s?(?:mg|ml|hours|of|units)\b)/iuy;
const plot = /(?:plot|house|h\.?\s?no|door|d\.?\s?no|block|bldg|building|flat|villa|lot)\.?\s?(?:#|no\.?)?\s?[:-]?\s?\d{1,5}[a-z]?(?:[-/](?:\d{1,4}[a-z]?|[a-z]\d{0,2})){0,4}(?=\s?,)/iuy;
/** "No. 12/3,": a house of several parts. */
const partedHouse = /no\.?\s?\d{1,5}(?:[-/](?:\d{1,4}[a-z]?|[a-z]\d{0,2})){1,4}(?=\s?,)/iuy;
/** "3rd main road, Anna Nagar", "2nd Cross,": numbered streets of Indian towns. */
const numberedCross = /\d{1,2}(?:st|nd|rd|th) (?:main|cross)(?: (?:road|rd))?(?=,? \p{Lu}|, ?\d|,? ?\n)/uy;
/** "221 elm st apt 3": the kind of street in small letters, with a flat behind it. */
const smallStreet = /\d{1,5} (?:\p{L}{2,20} ){1,2}(?:st|rd|ave|ln|dr|blvd|ct|pl|way|lane|drive|close|court)\.?,? (?:apt|unit|flat|suite|#)\.? ?[\p{L}\d]{1,4}(?![\p{L}\d])/iuy;
/** "Boise 83702": a ZIP code behind a town. */
const zipBehindTown = /(?<=\p{L}{3},? )\d{5}(?:-\d{4})?(?![\p{L}\d]|[.,]\d| ?(?:people|steps|units|mg|iu))/iuy;
/** "the SE15 area", "i live in LS6": the outward half of a British postcode, told from vertebrae by its two letters. */
const outwardCode = /(?:(?<=(?:live in|living in|based in|from|moved to) )|(?=[A-Z\d]{3,5} (?:area|postcode|district)(?!\p{L})))(?:AB|AL|BA|BB|BD|BH|BN|BR|BS|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DE|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|HA|HD|HG|HP|HR|HU|HX|IG|IP|IV|KA|KT|KW|KY|LA|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO)\d{1,2}[A-Z]?(?![\p{L}\d])/uy;
const numberedLane = /(?:[Nn][Oo]\.?\s?\d{1,4}(?:-\d{1,3})?(?:,\s?|\s)(?=(?:ln|lane|aly|alley|sec|section|\p{Lu}\p{Ll}))|(?:[Ll]ane|[Ll]n\.?|[Aa]lley|[Aa]ly\.?)\s\d{1,4}(?=\s?,))/uy;
const prefixKind = String.raw`(?:[Rr]ue|[Aa]venue|[Aa]v\.?|[Bb]oulevard|Bd\.?|[Cc]hemin|[Pp]lace|[Vv]ia|[Vv]iale|[Cc]alle|[Aa]venida|[Rr]ua|[Jj]alan|[Jj]ln\.?|[Ll]orong|[Ss]trada|[Uu]l\.|[Uu]lica|[Qq]uai|[Aa]llée|[Rr]oute|[Ii]mpasse|[Pp]iazza|[Cc]arrer|[Pp]aseo)`;
const streetName = String.raw`(?:(?:de|la|du|des|le|del|della|di|do|da|al|of|the|los|las|l'|d') ?){0,3}\p{Lu}[\p{L}'’-]{1,20}(?: (?:de |la |du |des |del )?\p{Lu}[\p{L}'’-]{1,20}){0,3}`;
/** "1120 rue des Érables": the kind of street before its name, as in French, Spanish, Italian, Malay. */
const kindFirst = new RegExp(String.raw`\d{1,5}[a-z]?(?: bis)?,? ${prefixKind} ${streetName}`, 'uy');
/** "25615 Tawastintie 72 Apt. 004": no kind of street is named, but a flat follows. */
const beforeFlat = /\d{1,6} (?:\p{Lu}[\p{L}.'’-]{1,24} ){1,4}\d{1,5}[a-z]?\.?(?=\s{1,6}(?:Apt|Suite|Unit|Flat)(?!\p{L}))/uy;
/** "my address is 450 Præstevænget 15": where an address was announced, a number and a name are one. */
const announced = /(?<=(?:address(?: is|:)?|(?:lives?|living|resid(?:e|es|ing)|staying|located|office is|restaurant is) at|(?:lives?|living) on|new one to)\s{1,3})\d{1,6}[a-z]?,? (?:\d{1,5} )?(?:(?:de|la|do|da|du|al|del) )?\p{Lu}[\p{L}.'’-]{2,24}(?: (?:(?:de|la|do|da|du|al|del) )?\p{Lu}[\p{L}.'’-]{1,24}){0,3}(?: \d{1,5}[a-z]?(?![\p{L}\d]))?/uy;
/** Post of the United States' forces: "PSC 0413, Box 8144". */
const militaryBox = /(?:unit|psc) \d{2,5},? box \d{2,5}(?:\s{1,4}[ADF]PO [A-Z]{2} \d{5})?/iuy;
const kindFirstNumberLast = new RegExp(String.raw`${prefixKind} ${streetName},? \d{1,5}[a-zA-Z]?(?![\p{L}\d]|[.,]\d| ?(?:mg|ml))`, 'uy');

const words = String.raw`\p{Lu}[\p{L}'’.]{0,20}(?: \p{Lu}[\p{L}'’.]{0,20}){0,4}`;
const singaporeCode = String.raw`(?:S|Singapore|S'pore)\s?\(?\d{6}\)?`;
/** "Blk 412 Pandan Gardens #07-118, S(600412)". */
const housingBlock = new RegExp(String.raw`(?:[Bb]lk|BLK|[Bb]lock|BLOCK)\.?\s?\d{1,4}[A-Za-z]?,?\s(?:${words}(?: \d{1,3})?)(?:,?\s#\d{1,3}-\d{1,4}[A-Za-z]?)?(?:,?\s${singaporeCode})?`, 'uy');
/** "Flat C, 12/F, Tower 3": a flat, its floor and its tower, as in Hong Kong. */
const flatOnFloor = /(?:flat|rm|room|unit|shop|suite)\.?\s?[a-z\d]{1,5},?\s(?:\d{1,3}\/f|g\/f|\d{1,2}(?:st|nd|rd|th) floor)(?:,?\s(?:block|tower|blk)\s[a-z\d]{1,3}(?![\p{L}\d]))?/iuy;
const singaporePostcode = new RegExp(String.raw`(?<=(?<![\p{L}\d])(?<lead>S\s?\(|(?:Singapore|S'pore)\s\(?))\d{6}(?!\d)\)?`, 'uy');
/** "#07-118": storey and unit. */
const storeyUnit = /(?<=#)\d{1,3}-\d{1,4}[A-Za-z]?(?![\p{L}\d])/uy;
/** Houses of India: "B-14, Shanti Niwas, near Ganesh Mandir, MG Road". */
const houseKind = '(?:Niwas|Nivas|Nilay|Nilaya|Nilayam|Bhavan|Bhawan|Sadan|Kunj|Kutir|Villa|Mahal|Nagar|Colony|Apartments?|Apts?|Society|Chambers|Residency|Enclave|Vihar|Towers?|House|Heights|Complex|Chawl|Layout|Mansion|Court|Gardens?|Estate|Mandir|Masjid|Road|Marg)';
const indianHouse = new RegExp(String.raw`(?:[A-Z]{1,2}[-/ ]?\d{1,4}[A-Z]?|\d{1,4}[A-Z]?(?:[-/]\d{1,4}[A-Z]?)?),\s(?:\p{Lu}[\p{L}.]{1,20} ){1,3}${houseKind}(?:,\s(?:(?:near|opp\.?|opposite|behind|beside|off|next to) )?(?:\p{Lu}[\p{L}.]{0,20} ?){1,3}(?=,)){0,4}`, 'uy');

/** "on the M25", "crash on the A38", "A64 near Tadcaster". */
const numberedRoad = /(?:(?<=\b(?:on|off|along|down|up|of|near|by|around|to) the )[ABM]\d{1,4}(?:\(M\))?(?![\p{L}\p{N}-]|\s(?:receptor|segment|ward|form|paper|wave|gene|level))|(?:[AB]\d{2,4}|M\d{1,3})(?:\(M\))?(?= (?:near \p{Lu}|(?:junction|northbound|southbound|eastbound|westbound|roundabout)\b)))/uy;

/** A room or unit tells nothing by itself: wards have them too. */
const withinBuilding = /^(?:room|rm|unit|suite|no)/i;

interface Seed {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly detector: string;
}

function at(pattern: RegExp, text: string, start: number, detector: string, confidence: number): Seed | undefined {
  const match = matchAt(pattern, text, start);
  return match === null ? undefined : { start, end: start + match[0].trimEnd().length, detector, confidence };
}

/** Postcodes, which hold a digit. */
function codeAt({ text, tokens, numbers }: ReadText, index: number): Seed | undefined {
  const token = tokens[index];
  if (token === undefined || numbers.length === 0) return undefined;
  const length = token.end - token.start;
  if (token.hasLetter) {
    if (length > 7) return undefined;
    return at(britishPostcode, text, token.start, 'postcode', 0.9) ?? at(canadianPostcode, text, token.start, 'postcode', 0.9) ?? at(codeCue, text, token.start, 'postcode', 0.9) ?? (length <= 4 && length >= 2 ? at(looseBritish, text, token.start, 'postcode', 0.75) : undefined) ?? at(numberedRoad, text, token.start, 'road', 0.8) ?? at(outwardCode, text, token.start, 'postcode', 0.8) ?? at(numberedCross, text, token.start, 'street', 0.8);
  }
  if (length < 3 || length > 6) return undefined;
  if (length === 6) {
    const singaporean = matchAt(singaporePostcode, text, token.start);
    if (singaporean !== null) return { start: token.start - (singaporean.groups?.['lead']?.startsWith('S(') === true ? 2 : 0), end: token.end + (singaporean[0].endsWith(')') ? 1 : 0), detector: 'postcode', confidence: 0.9 };
  }
  return at(codeCue, text, token.start, 'postcode', 0.9) ?? (length === 5 ? at(zipBehindState, text, token.start, 'postcode', 0.9) : undefined);
}

/** A house told by its number and what stands behind it, or before: "B-14, Shanti Niwas", "#07-118". */
function houseAt({ text, tokens }: ReadText, index: number): Seed | undefined {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined || token.end - token.start > 6) return undefined;
  if (text.charAt(token.start - 1) === '#') return at(storeyUnit, text, token.start, 'dwelling', 0.85);
  const isLettered = before !== undefined && before.isCapitalised && before.end - before.start <= 2 && token.start - before.end === 1 && /[-/ ]/.test(text.charAt(before.end));
  return text.startsWith(', ', token.end) || /^[-/]/.test(text.slice(token.end, token.end + 1)) ? (isLettered ? at(indianHouse, text, before.start, 'street', 0.9) : undefined) ?? at(indianHouse, text, token.start, 'street', 0.9) : undefined;
}

function dwellingAt({ text }: ReadText, start: number): Seed | undefined {
  const military = at(militaryBox, text, start, 'postBox', 0.9);
  if (military !== undefined) return military;
  const box = matchAt(postBox, text, start);
  if (box !== null) return box.groups?.['lead'] === undefined && !/^p/i.test(box[0]) ? undefined : { start: start - (box.groups?.['lead']?.length ?? 0), end: start + box[0].length, detector: 'postBox', confidence: 0.9 };
  return at(housingBlock, text, start, 'dwelling', 0.9) ?? at(flatOnFloor, text, start, 'dwelling', 0.9) ?? at(dwelling, text, start, 'dwelling', 0.75) ?? at(plot, text, start, 'dwelling', 0.85) ?? at(numberedLane, text, start, 'dwelling', 0.85) ?? at(partedHouse, text, start, 'dwelling', 0.85);
}

function stretchOf(street: Stretch | undefined, detector: string): Seed | undefined {
  return street === undefined ? undefined : { ...street, detector };
}

function seedAt(read: ReadText, index: number): Seed | undefined {
  const token = read.tokens[index];
  if (token === undefined) return undefined;
  if (token.hasDigit) {
    const code = codeAt(read, index) ?? houseAt(read, index);
    if (code !== undefined) return code;
    const street = /^ ?\p{L}|^, /u.test(read.text.slice(token.end, token.end + 2)) ? (at(kindFirst, read.text, token.start, 'street', 0.85) ?? at(smallStreet, read.text, token.start, 'street', 0.85) ?? at(beforeFlat, read.text, token.start, 'street', 0.85) ?? at(announced, read.text, token.start, 'street', 0.85)) : undefined;
    if (street !== undefined) return street;
  }
  if ((token.roles & role.dwelling) !== 0 && read.numbers.length > 0) {
    const unit = dwellingAt(read, token.start);
    if (unit !== undefined) return unit;
  }
  if ((token.roles & (role.street | role.maybeStreet)) === 0) return undefined;
  return at(kindFirstNumberLast, read.text, token.start, 'street', 0.85) ?? stretchOf(streetAround(read, index), 'street') ?? stretchOf(isBareStreet(read, index), 'streetName');
}

/** Several parts of an address together are surer than one, and surer than what a tagger takes one of them for. */
const grownConfidence = 0.92;

/** Finds addresses: streets with their numbers, flats, post boxes and postcodes, with the town and whatever else stands beside them. */
export function findAddresses(read: ReadText): FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  let reached = 0;
  for (let index = 0; index < read.tokens.length; index += 1) {
    const token = read.tokens[index];
    if (token === undefined || token.end <= reached) continue;
    if (!token.hasDigit && (token.roles & (role.street | role.maybeStreet | role.dwelling)) === 0) continue;
    const seed = seedAt(read, index) ?? pinAt(read, index, found) ?? (token.hasDigit ? stretchOf(streetBeforeNumber(read, index), 'street') : undefined);
    if (seed === undefined) continue;
    const grown = withCorner(read.text, growAddress(read, seed.start, seed.end, found.at(-1)?.end ?? 0));
    if (seed.detector === 'street') grown.start = leadingNumber(read, grown.start, found.at(-1)?.end ?? 0);
    if (seed.detector === 'dwelling' && grown.end === seed.end && grown.start === seed.start && withinBuilding.test(read.text.slice(seed.start, seed.end))) continue;
    found.push({ start: grown.start, end: grown.end, type: 'LOCATION', detector: seed.detector, confidence: grown.end - grown.start > seed.end - seed.start ? grownConfidence : seed.confidence });
    reached = grown.end;
  }
  return found;
}

const cornerBefore = /(?<=(?<corner>(?<!\p{L})the corner of ))/iuy;
const crossStreet = / and (?:\p{Lu}[\p{L}'’-]{1,24}(?: (?=\p{Lu})|(?![\p{L}]))){1,3}/uy;

/** "the corner of Alšova 408 and Vedder Greens": the other street too. */
function withCorner(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const corner = matchAt(cornerBefore, text, start);
  return corner === null ? { start, end } : { start: start - (corner.groups?.['corner']?.length ?? 0), end: end + (matchAt(crossStreet, text, end)?.[0].length ?? 0) };
}

/** "1987 74 Diakou Street": one number more right before the street's own, as some write the postcode. */
function leadingNumber({ text, tokens }: ReadText, start: number, limit: number): number {
  const before = tokens[tokenFrom({ tokens }, start) - 1];
  const isCode = before !== undefined && before.start >= limit && before.hasDigit && !before.hasLetter && before.end - before.start >= 2 && before.end - before.start <= 6 && start - before.end === 1 && /[\s>,]|^$/.test(text.charAt(before.start - 1));
  return isCode && text.charAt(before.end) === ' ' ? before.start : start;
}

/** Digits behind a place are its postcode when they end it: in an address that was begun, or behind a word with a capital. */
function pinAt({ text, tokens }: ReadText, index: number, found: readonly FoundIdentifier[]): Seed | undefined {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token === undefined || before === undefined || token.hasLetter || token.end - token.start < 3 || !before.isCapitalised || before.hasDigit) return undefined;
  const isBehind = (before.roles & (role.cityStart | role.region)) !== 0;
  const away = token.start - (found.at(-1)?.end ?? -99);
  return ((before.roles & role.cityStart) !== 0 ? at(zipBehindTown, text, token.start, 'postcode', 0.8) : undefined) ?? (away < 30 || isBehind ? at(indianPin, text, token.start, 'postcode', 0.8) : undefined) ?? (away < 60 || isBehind ? at(lineOfPlace, text, token.start, 'postcode', 0.8) : undefined);
}
