import { findEmails } from './find-emails.ts';
import { findHandles } from './find-handles.ts';
import { findSaidAloud } from './find-said-aloud.ts';
import type { FoundIdentifier } from './found-identifier.ts';
import { matchAt, wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

const path = String.raw`(?:[/?#][^\s<>"'\p{Script=Han}]{0,400}(?<![.,;:!?)\]}]))?`;
const address = /(?:https?|ftp|hxxps?):\/{1,3}[^\s<>"'\p{Script=Han}]{3,500}(?<![.,;:!?)\]}])/iuy;
const www = new RegExp(String.raw`www[.\d]{1,3}(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?::\d{2,5})?${path}`, 'iuy');
const domain = new RegExp(String.raw`(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}[a-z]{2,24}(?![\w-]|\.[a-z]{2})${path}`, 'iuy');
/** Ends of domains that also begin a sentence whose blank was forgotten: "today.It", "worse.In". */
const alsoWords = new Set(['in', 'me', 'us', 'it', 'be', 'at', 'no', 'is', 'so', 'my', 'as', 'info', 'health', 'site', 'online', 'blog', 'life', 'page', 'link', 'name', 'care', 'clinic', 'test', 'example', 'pro', 'de', 'es', 'ai', 'my', 'ph', 'pt', 'se', 'dk', 'za', 'ee', 'gl', 'tv', 'cc', 'ie', 'au', 'pl', 'sg', 'ch', 'ca', 'invalid']);
const ipv4 = /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d|\.\d)(?:\/\d{1,2}(?!\d)|:\d{2,5}(?!\d))?/uy;
const ipv6 = /(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}(?![\w:])|(?:[\da-f]{1,4}:){2,7}:(?![\w:])/iuy;
const mac = /(?:[\da-f]{2}(?<mark>[:-]))(?:[\da-f]{2}\k<mark>){4}[\da-f]{2}(?![\w:-])/iuy;

function urlAt({ text, tokens }: ReadText, at: number): FoundIdentifier | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const match = matchAt(address, text, token.start) ?? matchAt(www, text, token.start);
  return match === null ? undefined : { start: token.start, end: token.start + match[0].length, type: 'URL', detector: 'url', confidence: 0.99 };
}

/** The address without "www" whose end is at `at`: "bit.ly/3xYz", "anna-smiles.blog". */
function domainAt({ text, tokens }: ReadText, at: number): FoundIdentifier | undefined {
  let from = at;
  const isJoined = (left: number): boolean => {
    const [a, b] = [tokens[left], tokens[left + 1]];
    return a !== undefined && b !== undefined && b.start - a.end === 1 && (text.charAt(a.end) === '.' || text.charAt(a.end) === '-');
  };
  while (from > 0 && at - from < 6 && isJoined(from - 1)) from -= 1;
  const [first, end] = [tokens[from], tokens[at]];
  if (from === at || first === undefined || end === undefined || /[@\w-]/.test(text.charAt(first.start - 1)) || text.charAt(end.end) === '@') return undefined;
  const match = matchAt(domain, text, first.start);
  if (match === null || match[0].length < end.end - first.start) return undefined;
  const label = text.slice(first.start, (tokens[at - 1]?.end ?? 0));
  const goesOn = match[0].length > end.end - first.start;
  const isOdd = /[\d-]/.test(label) || /\.(?:co|com|gov|org|ac|net|nhs|edu)$/i.test(label);
  const isGlued = end.isCapitalised || alsoWords.has(wordOf(text, end));
  if (/^\d+$/.test(label) || (isGlued && !goesOn && !isOdd) || (end.end - end.start === 1)) return undefined;
  return { start: first.start, end: first.start + match[0].length, type: 'URL', detector: 'domain', confidence: 0.85 };
}

/** IPv4, IPv6 and hardware addresses begin with a token of at most four hexadecimal digits. */
function networkAt(read: ReadText, at: number): FoundIdentifier | undefined {
  const { text, tokens } = read;
  const token = tokens[at];
  if (token === undefined || token.end - token.start > 4 || /[\w.:]/.test(text.charAt(token.start - 1))) return undefined;
  const mark = text.charAt(token.end);
  if (mark === '.' && !token.hasLetter) {
    const match = matchAt(ipv4, text, token.start);
    const isVersion = match === null || /^(?:v|version|firmware|section|chapter|release|ios|android)$/.test(wordOf(text, tokens[at - 1])) || /^0\.|^\d\.\d\.\d\.\d$/.test(match[0]);
    return isVersion ? undefined : { start: token.start, end: token.start + match[0].length, type: 'IP', detector: 'ipv4', confidence: 0.9 };
  }
  if (mark !== ':' && mark !== '-') return undefined;
  const hardware = matchAt(mac, text, token.start);
  if (hardware !== null) return { start: token.start, end: token.start + hardware[0].length, type: 'DEVICE', detector: 'mac', confidence: 0.95 };
  const match = mark === ':' ? matchAt(ipv6, text, token.start) : null;
  return match === null ? undefined : { start: token.start, end: token.start + match[0].length, type: 'IP', detector: 'ipv6', confidence: 0.95 };
}

/** Finds e-mail addresses (also spelled out), web and network addresses and social handles. */
export function findContacts(read: ReadText): readonly FoundIdentifier[] {
  const { text, tokens, roles } = read;
  const found: FoundIdentifier[] = [...findEmails(read), ...findHandles(read), ...findSaidAloud(text)];
  const hasColon = text.includes(':');
  tokens.forEach((token, at) => {
    const isSchemed = (token.roles & role.spelledAddress) !== 0 && (/[:.]/.test(text.charAt(token.end)) || /^www/i.test(text.slice(token.start, token.end)));
    const isEnd = (roles & role.topLevelDomain) !== 0 && (token.roles & role.topLevelDomain) !== 0 && text.charCodeAt(token.start - 1) === 46;
    const mayBeNetwork = token.hasDigit || (hasColon && text.charAt(token.end) === ':' && token.end - token.start <= 4);
    const one = (isSchemed ? urlAt(read, at) : undefined) ?? (isEnd ? domainAt(read, at) : undefined) ?? (mayBeNetwork ? networkAt(read, at) : undefined);
    if (one !== undefined) found.push(one);
  });
  return found;
}
