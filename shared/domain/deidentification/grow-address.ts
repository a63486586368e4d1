import { tokenFrom, wordOf, type ReadText, type Token } from './read-text.ts';
import { role } from './word-roles.ts';

const mostParts = 16;
const connecting = new Set(['of', 'the', 'de', 'la', 'near', 'opp', 'opposite', 'behind', 'beside', 'next', 'to', 'off', 'and', 'du', 'da', 'del', 'county', 'dist', 'district', 'city', 'township', 'village', 'area', 'post', 'ps', 'po', 'via', 'taluk', 'tehsil', 'sec', 'section']);
/** Words with a capital that begin something else than the next line of an address. */
const notPlaces = new Set(['i', 'my', 'we', 'he', 'she', 'it', 'is', 'the', 'a', 'an', 'this', 'name', 'phone', 'tel', 'mobile', 'email', 'dob', 'mrn', 'patient', 'contact', 'please', 'thank', 'thanks', 'regards', 'dr', 'mr', 'mrs', 'ms', 'hi', 'hello', 'fax', 'age', 'male', 'female', 'and', 'but', 'can', 'what', 'why', 'how', 'problem', 'complaint', 'aadhaar', 'id', 'call', 'ref', 'nhs', 'ssn', 'mri', 'ct', 'eeg', 'since', 'on', 'in', 'at', 'for', 'date', 'born']);

/** Whether a token can belong to an address whose last part ends before it. */
function fits({ text }: ReadText, token: Token, gap: string): boolean {
  if (gap === "'") return true;
  const isListed = gap.includes(',') || gap.includes('\n') || gap.includes('(');
  if (token.hasDigit) return token.end - token.start <= 7 && /^(?:\d{1,6}[a-z]?|\d{1,2}(?:st|nd|rd|th|f)|[a-z]\d[a-z]|\d[a-z]\d|[a-z]{1,2}\d[a-z\d]?|\d[a-z]{2}|[a-z]-?\d{1,4})$/i.test(text.slice(token.start, token.end));
  const word = wordOf(text, token);
  if (!token.isCapitalised && word.length < 3) return false;
  if (token.isCapitalised) return !notPlaces.has(word) && (token.roles & (role.month | role.weekday)) === 0;
  if (isListed) return (token.roles & (role.cityStart | role.region | role.dwelling)) !== 0;
  return (token.roles & (role.region | role.dwelling | role.street)) !== 0 && (token.roles & role.plain) === 0;
}

const abbreviations = new Set('app bât bat appt st rd ave av blvd bd ln dr ct pl sq hwy pkwy cir apt ste rm fl flr bldg blk no nr opp sec aly dist tal p.o po mt ft n s e w m g j k r b c d h l p t v'.split(' '));
const gapWithin = /^(?:,? {0,2}|\n, ?|,?\n {0,6}|\.,? ?|[-/#']| ?[-(] ?|\)? ?,? ?|, ?#? ?)$/;

/** A full stop ends an address, but not "Rd., Sec. 2", "St. Mary". */
function isBroken(text: string, gap: string, before: Token | undefined): boolean {
  if (!gapWithin.test(gap) || /\n\s*\n/.test(gap)) return true;
  return /^\. ?$/.test(gap) && (before === undefined || before.hasDigit || !abbreviations.has(wordOf(text, before)));
}

/** How far an address goes on behind its part: "…, Harrogate HG2 8PQ", "…, near City Mall, Pune 411001". */
function growRight(read: ReadText, end: number): number {
  const { text, tokens } = read;
  let reached = end;
  let from = end;
  let pending = 0;
  let at = tokenFrom(read, end);
  for (let parts = 0; parts < mostParts; parts += 1, at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const gap = text.slice(from, token.start);
    if (isBroken(text, gap, tokens[at - 1]) || (gap.startsWith('.') && (token.roles & role.plain) !== 0)) break;
    if (token.hasDigit && gap.includes('\n') && tokens[at + 1]?.hasDigit === true && (tokens[at + 1]?.start ?? 0) - token.end <= 2) break;
    if (fits(read, token, gap)) {
      if (token.hasDigit && !/[A-Z]/i.test(text.slice(token.start, token.end)) && (((tokens[at + 1]?.roles ?? 0) & role.unit) !== 0 && (tokens[at + 1]?.start ?? 0) - token.end <= 1)) break;
      reached = token.end;
      pending = 0;
    } else if (connecting.has(wordOf(text, token)) && pending < 2 && gap !== '' && (pending > 0 || gap.includes(',') || wordOf(text, token) === 'near' || wordOf(text, token) === 'of')) pending += 1;
    else break;
    from = token.end;
  }
  return reached;
}

/** What stands before: "flat 4B, Shanti Apartments, M.G. Road". Only parts set off by commas, and with a capital or a number. */
function growLeft(read: ReadText, start: number, limit: number): number {
  const { text, tokens } = read;
  let reached = start;
  let isInPart = false;
  for (let at = tokenFrom(read, start) - 1, parts = 0; at >= 0 && parts < mostParts; at -= 1, parts += 1) {
    const token = tokens[at];
    if (token === undefined || token.start < limit) break;
    const gap = text.slice(token.end, reached);
    const isListed = /^\.?, ?$/.test(gap);
    if (!isListed && !(isInPart && /^(?: |-|\. |\.)$/.test(gap))) break;
    const word = wordOf(text, token);
    const isPart = token.hasDigit || (token.roles & role.dwelling) !== 0 || (token.isCapitalised && !notPlaces.has(word));
    if (!isPart || (token.hasDigit && token.end - token.start > 5) || (token.roles & (role.month | role.weekday)) !== 0) break;
    if (isListed && !isInPart && !startsPart(read, at)) break;
    isInPart = true;
    reached = token.start;
  }
  return reached;
}

/** A part before an address belongs to it if it holds a number or a kind of house: not "Dear Tom, 22 Baker Street". */
function startsPart({ text, tokens }: ReadText, last: number): boolean {
  for (let at = last; at >= Math.max(0, last - 4); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || (at < last && !/^(?: |-|')$/.test(text.slice(token.end, next?.start)) && !(token.end - token.start <= 3 && /^\. ?$/.test(text.slice(token.end, next?.start))))) return false;
    if (token.hasDigit || (token.roles & (role.dwelling | role.street | role.maybeStreet)) !== 0) return true;
  }
  return false;
}

/** An address around one of its parts; `limit` is where the one before it ends. */
export function growAddress(read: ReadText, start: number, end: number, limit: number): { start: number; end: number } {
  return { start: growLeft(read, start, limit), end: growRight(read, end) };
}
