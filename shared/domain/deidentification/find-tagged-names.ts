import type { PhiCategory } from '../triage.ts';
import { isEverydayUse, isPublicName } from './everyday-uses.ts';
import type { FoundIdentifier } from './found-identifier.ts';
import { plainForm } from './naming/read-name-tokens.ts';
import type { NameClass, TaggedName } from './naming/name-tagger.ts';
import { eponyms, medicineStem, nameLikeTerms, notNames, peoples, titledTerms } from './protected-words.ts';
import { kinTerms, thingNames } from './public-names.ts';
import { matchAt } from './read-text.ts';
import { regions } from './regions.ts';
import { tagger } from './trained-names.ts';

const categories: Readonly<Record<NameClass, PhiCategory>> = { NAME: 'NAME', PLACE: 'LOCATION', ORGANISATION: 'ORGANISATION' };

/** What a rule is sure of has a better-known kind: the tagger widens it and does not outvote it. */
const mostConfident = 0.84;

/** So sure, the tagger outvotes a list: "then Wilson said" is no disease. */
const outvoting = 0.9;
/** One letter needs more: "vitamin D", "plan B". */
const sureOfLetter = 0.97;

/** "rose-coloured", "st-something". */
const hyphenated = /-(?:coloured|colored|like|shaped|based|type|free|related|induced|style|something|sided?|sized|positive|negative|stained|scented|flavoured|flavored|proof|ish)$/;
const platformWords: ReadonlySet<string> = new Set(['gamertag', 'username', 'handle', 'nickname', 'line', 'insta']);

/** "e.g", "b.d", "vit d". */
const shortForms = /^(?:e\.?g|i\.?e|b\.?d|o\.?d|t\.?d\.?s|p\.?r\.?n|vit\.? ?[a-ek]|upto)\.?$/;
const shortestMedicine = 7;
/** Longer than any list's terms. */
const longestTerm = 60;

/** Whether it stays in any text: what bears a person's name, and capitals of everyday life. */
function isProtected(words: string, type: NameClass, probability: number): boolean {
  if (words.length > longestTerm) return false;
  const plain = plainForm(words);
  if (nameLikeTerms.has(plain) || ((type !== 'NAME' || probability < outvoting) && regions.has(plain))) return true;
  if (plain.length > shortestMedicine && medicineStem.test(plain)) return true;
  if (plain.includes('/') && plain.split(/[ /]/).every((word) => word.length < 2 || notNames.has(word))) return true;
  if (shortForms.test(plain)) return true;
  const parts = plain.split(/[ -]/);
  if (parts.length > 1 && !plain.includes(' ') && parts.every((word) => eponyms.has(word))) return true;
  if (hyphenated.test(plain) || (type === 'NAME' && parts.length === 1 && peoples.has(plain)) || platformWords.has(plain)) return true;
  return probability < outvoting && parts.every((word) => notNames.has(word) || eponyms.has(word));
}

const titles: ReadonlySet<string> = new Set('dr prof professor doctor mr mrs ms miss mx sgt cllr rev sir hon nurse sister pastor judge officer'.split(' '));
/** Titles behind which even an eponym is somebody: "Dr Young". */
const strongTitles: ReadonlySet<string> = new Set('dr prof mr mrs ms miss'.split(' '));
const longestTitle = 9;

function isBlank(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === ' ' || character === '.' || character === '\n';
}

/** How much of a stretch is a title: "Prof. Ogundipe" without "Prof. ". No expression, for a tagger may find a name at every letter. */
function titleLength(shadow: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start <= longestTitle && !isBlank(shadow, at)) at += 1;
  if (at === start || !titles.has(shadow.slice(start, at).toLowerCase())) return 0;
  while (at < end && isBlank(shadow, at)) at += 1;
  return at - start;
}

const lead = /(?<=(?:son|daughter|brother|sister|my|our|his|her) )(?:young|little|old|big|poor|dear|late) (?=\p{L})|(?:niece|nephew|cousin|auntie?|aunty|uncle|grandma|grandson) (?=\p{Ll})/iuy;

/** How much of a stretch only says whose name it is: "young" of "son young Derek". */
function leadLength(shadow: string, start: number, end: number): number {
  return end - start < 6 ? 0 : (matchAt(lead, shadow, start)?.[0].length ?? 0);
}

const tail = /(?: [sdrwc]\/o| late| gamertag)+$/iu;

/** Where a name ends that a clerk's sign follows: "Venkata Rao s/o". */
function withoutTail(shadow: string, { start, end }: TaggedName): number {
  const last = shadow.charCodeAt(end - 1) | 0x20;
  if (last !== 111 && last !== 101 && last !== 103) return end;
  const from = Math.max(start, end - 24);
  return end - (tail.exec(shadow.slice(from, end))?.[0].length ?? 0);
}

function isTitled(shadow: string, from: number): boolean {
  let end = from;
  while (end > 0 && from - end < 3 && isBlank(shadow, end - 1)) end -= 1;
  let start = end;
  while (start > 0 && end - start < 5 && !isBlank(shadow, start - 1)) start -= 1;
  return end < from && strongTitles.has(shadow.slice(start, end).toLowerCase());
}

/** What follows who only says "dr" to the reader: "hello dr. so i had botox". */
const addressing: ReadonlySet<string> = new Set('so ji i im my we please can what is are if when how why and but pls plz kindly the this sir hi hello thanks thank'.split(' '));

const introductions = ['name is ', 'name’s ', "name's ", 'name: ', 'named '];
const longestIntroduction = 8;

/** "my name is will": no list holds it back. */
function isIntroduced(shadow: string, from: number): boolean {
  const before = shadow.slice(Math.max(0, from - longestIntroduction), from).toLowerCase();
  return introductions.some((introduction) => before.endsWith(introduction));
}

/** "Earl" where "Earl Grey" stands. */
function isPartOfTerm(shadow: string, from: number, end: number): boolean {
  const behind = shadow.indexOf(' ', end + 1);
  const next = shadow.slice(from, behind < 0 ? shadow.length : Math.min(behind, end + 16));
  return end - from < 12 && nameLikeTerms.has(plainForm(next));
}

/** Elders by their kind, things, public figures, and words that only elsewhere are names. */
function isNobody(shadow: string, from: number, end: number): boolean {
  if (end - from > longestTerm) return false;
  const plain = plainForm(shadow.slice(from, end));
  if (thingNames.has(plain) || isPublicName(shadow, from, plain)) return true;
  if (plain.split(' ').every((word) => kinTerms.has(word))) return true;
  return isEverydayUse(shadow, from, end, plain);
}

/** Whether what was tagged stays after all. */
function stays(shadow: string, from: number, end: number, { type, probability }: TaggedName): boolean {
  const words = shadow.slice(from, end);
  if (isTitled(shadow, from)) return titledTerms.has(plainForm(words)) || addressing.has(words);
  if (isIntroduced(shadow, from)) return false;
  const isEponym = shadow.charAt(end) === "'" && eponyms.has(plainForm(words));
  return isEponym || isProtected(words, type, probability) || isPartOfTerm(shadow, from, end) || isNobody(shadow, from, end);
}

/**
 * Finds persons, places and organisations by a trained tagger: names that nothing introduces, in lower case, of any spelling.
 * What it was trained on and how well it does: `models/names/card.md`.
 */
export function findTaggedNames(shadow: string): readonly FoundIdentifier[] {
  return tagger.tag(shadow).flatMap((tagged) => {
    const { start, type, probability, isDoubtful } = tagged;
    const end = type === 'NAME' ? withoutTail(shadow, tagged) : tagged.end;
    const from = start + (type === 'NAME' ? titleLength(shadow, start, end) + leadLength(shadow, start, end) : 0);
    if (from >= end || (end - from === 1 && probability < sureOfLetter) || stays(shadow, from, end, tagged)) return [];
    return [{ start: from, end, type: categories[type], detector: tagger.version, confidence: Math.min(probability, mostConfident), ...(isDoubtful && { isDoubtful }) }];
  });
}
