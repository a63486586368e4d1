import type { FoundIdentifier } from './found-identifier.ts';
import { matchAt, wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

const localPart = /(?<=(?<local>[\w.+%'-]{1,64}))@/uy;
const host = /@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/uy;
const looseHost = /\s?@\s?(?:gmail|hotmail|yahoo|outlook|icloud|live|proton(?:mail)?|aol|gmx|rediff(?:mail)?|ymail|googlemail)(?:\s?\.\s?[a-z]{2,6}){0,2}(?!\w)|\s?@\s{0,2}[a-z\d-]{2,40}\s?\.\s?(?:com|net|org|edu|co|in|uk|tw|de)(?:\s?\.\s?(?:in|uk|tw|au|nz))?(?![\w.]*\w)/iuy;
const looseLocal = /(?<=(?<![\w.+-])(?<local>[\w.+-]{2,64})\s?)@/uy;

const dot = String.raw`(?:\s\.\s?|\.|\s{0,3}[\[({<]\s?(?:dot|\.)\s?[\])}>]\s{0,3}|\s{1,3}(?:dot|period|point|punto|punkt|ponto|full stop)\s{1,3}|_dot_|\s?[點点]\s?)`;
const at = String.raw`(?:[\[({<]\s?(?:at|@)\s?[\])}>]\s{0,3}|at[\s-]the[\s-]rate(?: of| sign)?\s|at\s{1,3}(?:the\s|sign\s)?|arroba\s|at_)`;
const ending = String.raw`(?:com|net|org|edu|gov|tw|uk|co|in|io|me|hk|sg|de|fr|au|ca|nz|ie|example|test|info|mail|health|nhs)`;
const provider = String.raw`(?:gmail|hotmail|yahoo|outlook|icloud|protonmail|proton|aol|gmx|rediffmail|rediff|ymail|googlemail|qq|msn|mail|live)`;
/** From the word "at" on: a host with its dots spelled out, or a provider that everybody knows. */
const spelledHost = new RegExp(String.raw`${at}(?:${provider}(?:${dot}[a-z]{2,8}|\s(?:com|co|net|org)(?:\s(?:uk|in|tw))?(?!\w)){0,2}(?!\w)|(?:[a-z0-9]{1,30}(?:\s?(?:dash|hyphen|-)\s?[a-z0-9]{1,30})?${dot}){1,3}${ending}(?:${dot}(?:uk|tw|in|au|nz|hk|sg))?(?!\w))`, 'iuy');
const bracketAt = new RegExp(String.raw`(?<=(?<![\w.+-])(?<local>[\w.+-]{1,64}(?:\s{1,2}(?:dot|period|point|punto|underscore|dash|hyphen|minus|plus)\s{1,2}[\w+-]{1,40}){0,4}(?:\s(?:\d{1,6}|(?:zero|one|two|three|four|five|six|seven|eight|nine|double)(?:\s(?:zero|one|two|three|four|five|six|seven|eight|nine)){0,6}))?)\s{0,3}|_)`, 'iuy');
/** "jay.hsu 小老鼠 gmail.com": what Chinese calls the sign. */
const littleMouse = /(?<local>[\w.+-]{2,64})\s{0,2}[(（]?(?:小老鼠|老鼠|艾特)[)）]?\s{0,2}(?:[a-z\d-]{2,40}(?:\s?(?:\.|點)\s?[a-z]{2,10}){1,3}|gmail|yahoo|hotmail|outlook|icloud)/giu;
/** "b o l a (dot) ade 77 [at] yahoo (dot) com": letters one by one. */
const letterByLetter = /(?<![\p{L}\d])(?:[a-z\d]\s){2,30}(?:[a-z\d]{1,20}\s?|[[(]?(?:dot|\.|underscore|dash)[\])]?\s){0,6}[[(]?(?:at|@)[\])]?\s(?:[a-z\d]{2,30}|(?:[a-z]\s){2,20})\s?(?:[[(]?(?:dot|\.)[\])]?\s?[a-z]{2,8}(?!\p{L})\s?){1,2}/giu;
const plainDot = /^at\s{1,3}(?:the\s)?[a-z0-9-]+\.[a-z]/i;
const sureSign = /^(?:arroba|at[\s-]the[\s-]rate)/i;
const knownProvider = new RegExp(String.raw`^at\s{1,3}(?:the\s)?${provider}\b`, 'i');
const namedMail = /(?:gmail|e-?mail|mail id|email id|email address|hotmail|yahoo)\s?(?:id|address|account)?\s?(?:is|:|=|-)\s{0,2}(?<local>(?=[\w.+-]{0,40}[\d._])[a-z][\w.+-]{3,40}\w)(?![\w@])/iuy;

function emailAt(text: string, offset: number): FoundIdentifier | undefined {
  const local = matchAt(localPart, text, offset)?.groups?.['local'];
  const domain = local === undefined ? null : matchAt(host, text, offset);
  if (local !== undefined && domain !== null) {
    const start = offset - local.replace(/^['.-]+/, '').length;
    return { start, end: offset + domain[0].length, type: 'EMAIL', detector: 'email', confidence: 0.99 };
  }
  const loose = matchAt(looseLocal, text, offset);
  const from = offset - (/\s$/.test(text.slice(Math.max(0, offset - 1), offset)) ? 1 : 0);
  const hosted = loose === null ? null : matchAt(looseHost, text, from);
  if (loose === null || hosted === null) return undefined;
  return { start: from - (loose.groups?.['local']?.length ?? 0), end: from + hosted[0].length, type: 'EMAIL', detector: 'emailBroken', confidence: 0.9 };
}

/** "jess.carver84 at gmail dot com", "anna [at] mail [dot] org"; "look at bbc.co.uk" is none. */
function spelledAt({ text, tokens }: ReadText, index: number): FoundIdentifier | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const bracket = /[[({<]\s?$/.exec(text.slice(Math.max(0, token.start - 2), token.start))?.[0].length ?? 0;
  const offset = token.start - bracket;
  const domain = matchAt(spelledHost, text, offset);
  const lead = domain === null ? null : matchAt(bracketAt, text, offset);
  const local = lead?.groups?.['local'];
  if (domain === null || local === undefined) return undefined;
  const isPlain = bracket === 0 && plainDot.test(domain[0]) && !knownProvider.test(domain[0]) && !sureSign.test(domain[0]);
  if (isPlain && !/[\d._+]|\s/.test(local)) return undefined;
  if (bracket === 0 && /^(?:me|look|looked|account|registered|signed|someone|here|works?|email|emails)$/i.test(local) && !/\bdot\b/i.test(domain[0])) return undefined;
  const gap = text.slice(0, offset).length - text.slice(0, offset).trimEnd().length;
  return { start: offset - gap - local.length, end: offset + domain[0].trimEnd().length, type: 'EMAIL', detector: 'emailSpelled', confidence: 0.9 };
}

function namedAt(text: string, start: number): FoundIdentifier | undefined {
  const match = matchAt(namedMail, text, start);
  const local = match?.groups?.['local'] ?? '';
  return match === null ? undefined : { start: start + match[0].length - local.length, end: start + match[0].length, type: 'EMAIL', detector: 'emailNamed', confidence: 0.86 };
}

function everyMail(pattern: RegExp, text: string): FoundIdentifier[] {
  return Array.from(text.matchAll(pattern), ({ 0: written, index }): FoundIdentifier => ({ start: index, end: index + written.trimEnd().length, type: 'EMAIL', detector: 'emailSpelled', confidence: 0.9 }));
}

/** Finds e-mail addresses, also those that are spelled out or broken by blanks. */
export function findEmails(read: ReadText): FoundIdentifier[] {
  const { text, tokens, roles } = read;
  const found: FoundIdentifier[] = [];
  const keep = (one: FoundIdentifier | undefined): void => {
    if (one !== undefined) found.push(one);
  };
  for (let offset = text.indexOf('@'); offset >= 0; offset = text.indexOf('@', offset + 1)) keep(emailAt(text, offset));
  if (read.hasHan && text.includes('鼠')) found.push(...everyMail(littleMouse, text));
  if ((roles & (role.spelledAddress | role.mailProvider)) === 0) return found;
  if ((roles & role.topLevelDomain) !== 0 && /dot/i.test(text)) found.push(...everyMail(letterByLetter, text));
  tokens.forEach((token, index) => {
    if ((token.roles & role.spelledAddress) !== 0 && /^(?:at|arroba)$/.test(wordOf(text, token))) keep(spelledAt(read, index));
    if ((token.roles & role.mailProvider) !== 0) keep(namedAt(text, token.start));
  });
  return found;
}
