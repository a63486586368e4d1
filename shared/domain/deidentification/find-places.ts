import { findAddresses } from './find-addresses.ts';
import { findHanPlaces } from './find-han-places.ts';
import type { FoundIdentifier } from './found-identifier.ts';
import { cities, wordCities } from './places.ts';
import { eponymNouns } from './protected-words.ts';
import { matchAt, wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

const mostWordsOfCity = 3;
/** Behind a city's name these make something else of it: a team, a paper, a scale. */
const notOfCity = new Set(['united', 'rovers', 'wanderers', 'albion', 'hotspur', 'fc', 'indians', 'philharmonic', 'symphony', 'orchestra', 'marathon', 'scale', 'score', 'test', 'criteria', 'postnatal', 'cognitive', 'sprouts', 'syndrome', 'virus', 'time', 'fashion', 'triathlon', 'derby', 'lions', 'celtics', 'bulls', 'lakers', 'yankees', 'knicks', 'lost', 'won', 'beat', 'scored', 'fans', 'match', 'shirt', 'supporter', 'supporters', 'game', 'goal', 'kit']);

/** Where a city's name ends that begins at token `at`, the longest first; undefined when none does, or when it may mean something else. */
function cityEnd({ text, tokens }: ReadText, at: number): number | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  for (let last = Math.min(tokens.length, at + mostWordsOfCity) - 1; last >= at; last -= 1) {
    const end = tokens[last]?.end ?? 0;
    const name = text.slice(first.start, end).toLowerCase();
    if (!cities.has(name)) continue;
    const [before, after] = [tokens[at - 1], tokens[last + 1]];
    const isEponym = after !== undefined && after.start - end <= 2 && (eponymNouns.has(wordOf(text, after)) || notOfCity.has(wordOf(text, after)));
    const isCued = before !== undefined && (before.roles & role.placeCue) !== 0 && first.start - before.end === 1;
    const isPlace = first.isCapitalised ? isCued || !wordCities.has(name) : isCued && !wordCities.has(name);
    if (!isEponym && isPlace) return end;
  }
  return undefined;
}

const lead = String.raw`(?:live|lives|living|lived|reside|resides|residing|stay|staying|based|grew up|raised|moved|relocated|moving|settled|born)(?: (?:here|now|alone|back|out|together))? (?:in|near|at|to|outside|around|from)|(?:i am|i'm|im|we are|we're|he is|she is|originally|hail|comes?|coming|native) (?:originally )?(?:from|of)|(?:home ?town|village|town|native place)(?: is|:| of)?`;
/** Behind "I live in": one to three capitalised words. What is no place below a state is sorted out by its role. */
const residence = new RegExp(String.raw`(?:${lead}) (?:the )?(?<place>\p{Lu}[\p{L}'’-]{1,25}(?: (?:upon|on|of|le|la) ?| ?)(?:\p{Lu}[\p{L}'’-]{1,25} ?){0,2})`, 'uy');
/** The same in lower case: one word, and nothing but the end of the clause behind it. */
const lowerResidence = new RegExp(String.raw`(?:(?:live|lives|living|lived|reside|resides|residing|moved|relocated|born|grew up) (?:here |now |back |out )?(?:in|to|from|near)|(?:i am|i'm|im|we are|we're|he is|she is|originally|hail|comes?) (?:originally |now )?from) (?<place>\p{Ll}[\p{L}'’-]{3,25})(?=\s{0,2}(?:[.,;!?)\n]|$|(?:and|but|with|since|for|now|where|in|uk|usa|india|near)(?!\p{L})))`, 'iuy');
const notPlaces = new Set(
  `home here there bed pain fear hospital work school town city village country countryside abroad overseas london's apartment house flat hell denial shock college university university's hostel peace poverty isolation silence care prison jail rehab january february march april may june july august september october november december
  europe africa asia america brazil mexico italy spain portugal greece turkey russia ukraine poland sweden norway denmark finland iceland switzerland austria belgium holland netherlands egypt nigeria kenya ghana ethiopia iran iraq israel jordan lebanon syria saudi arabia qatar kuwait oman argentina chile peru colombia cuba jamaica zealand romania hungary bulgaria serbia croatia lanka sri scandinavia
  science research evidence reality faith truth shame guilt agony misery grief hope luxury darkness limbo chaos harmony comfort sin exile quarantine lockdown dorm hostels flats bits pieces childhood adulthood birth infancy experience nowhere everywhere somewhere anywhere abuse england's anxiety depression migraine stress family parents background early premature wedlock christian muslim south north east west southern northern eastern western central middle rural urban deep same different another other this that these those here's new work's bangladesh`.split(/\s+/),
);

function residenceAt({ text, tokens }: ReadText, at: number): FoundIdentifier | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const match = matchAt(residence, text, token.start);
  const lower = match === null ? matchAt(lowerResidence, text, token.start) : null;
  const place = (match ?? lower)?.groups?.['place']?.trim() ?? '';
  const whole = (match ?? lower)?.[0].trimEnd() ?? '';
  if (place === '' || notPlaces.has(place.split(/[ ']/, 1)[0]?.toLowerCase() ?? '')) return undefined;
  const start = token.start + whole.length - place.length;
  const named = tokens.slice(at, at + 8).find((each) => each.start === start);
  if (named === undefined || (named.roles & (role.region | role.month | role.weekday | role.plain | role.unit | role.person)) !== 0) return undefined;
  return { start, end: start + place.length, type: 'LOCATION', detector: 'residence', confidence: lower === null ? 0.7 : 0.6 };
}

/** Finds addresses, postcodes and places below state level. */
export function findPlaces(read: ReadText): readonly FoundIdentifier[] {
  const { tokens, roles } = read;
  const found: FoundIdentifier[] = [...findAddresses(read), ...(read.hasHan ? findHanPlaces(read.text) : [])];
  if ((roles & (role.cityStart | role.residence)) === 0) return found;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = (token.roles & role.cityStart) === 0 ? undefined : cityEnd(read, at);
    if (end !== undefined) found.push({ start: token.start, end, type: 'LOCATION', detector: 'city', confidence: 0.85 });
    const place = (token.roles & (role.residence | role.person)) === 0 ? undefined : residenceAt(read, at);
    if (place !== undefined) found.push(place);
  }
  return found;
}
