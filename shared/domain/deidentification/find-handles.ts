import type { FoundIdentifier } from './found-identifier.ts';
import { gapBetween, matchAt, wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

const atName = /@[\p{L}_][\w.]{1,38}\w(?!@)/uy;
const redditUser = /u\/[\w-]{3,30}/iuy;
const value = /@?(?<name>[\p{Script=Latin}\d_](?:[\p{Script=Latin}\d_.-]{1,39}[\p{Script=Latin}\d_])(?:#\d{3,5})?)/uy;
/** Platforms whose names are words, or that people speak of without giving a name there. */
const everyday = new Set(['line', 'signal', 'threads', 'messenger', 'teams', 'steam', 'nickname', 'snap', 'handle', 'qq', 'youtube', 'facebook', 'fb', 'reddit', 'twitter', 'linkedin']);
const linkWords = new Set(['id', 'ids', 'account', 'handle', 'name', 'user', 'username', 'is', 'as', 'under', 'me', 'on', 'at', 'my', 'add', 'its', 'it', 's', 'profile', 'screen', 'page', 'too', 'called', 'by', 'dm', 'msg', 'message', 'use', 'same', 'the', 'there', 'or', 'and', 'here', 'code', 'contact']);
const announcing = new Set(['id', 'is', 'as', 'handle', 'username', 'account', 'under', 'called', 'name', 'by']);
const notNames = new Set(
  'a an the my not so full that it where and also too always usually really very just now what when there down up good bad busy dead gone open private public blocked hacked called being getting all no yes me you i we they he she on off for with of to in or but if because which who how why is was are be been has have had can could would will says said saying'.split(' '),
);
const hanCue = /(?:賴|微信|臉書|帳號|帳戶|line|ig|fb|wechat|telegram|抖音|小紅書|推特|噗浪|痞客邦)\s{0,2}(?:id|帳號|號|的)?\s{0,2}(?:是|為|叫|[:：=])?\s{0,2}@?(?<name>[A-Za-z\d_](?=[\w.-]{0,38}[A-Za-z])[\w.-]{1,38}\w)/giu;

/** Nobody joins words by underscores but to name an account. */
const underscored = /[\p{Script=Latin}\d]{2,30}(?:_[\p{Script=Latin}\d.]{1,30}){1,4}(?![\w@])/uy;

function underscoredAt(text: string, start: number): FoundIdentifier | undefined {
  const match = /[\w@/.]/.test(text.charAt(start - 1)) ? null : matchAt(underscored, text, start);
  return match === null ? undefined : { start, end: start + match[0].replace(/\.$/, '').length, type: 'HANDLE', detector: 'underscored', confidence: 0.75 };
}

/** The handle that ends the words of a cue: "my insta is sad_girl", "add me on discord: moth#4412". */
function cuedHandle(read: ReadText, platform: number): FoundIdentifier | undefined {
  const { text, tokens } = read;
  const name = wordOf(text, tokens[platform]);
  let isAnnounced = name === 'username' || name === 'gamertag';
  for (let at = platform + 1; at <= platform + 6; at += 1) {
    const token = tokens[at];
    const gap = gapBetween(read, at - 1, at);
    if (token === undefined || gap.length > 5 || /[!?;\n]|\. /.test(gap) || (gap.includes(',') && !isAnnounced)) return undefined;
    const isMarked = /[:=@]/.test(gap);
    isAnnounced ||= isMarked || /\(/.test(gap) || / [-–] /.test(gap);
    const word = wordOf(text, token);
    if (!isMarked && linkWords.has(word) && !/^[_.]\w/.test(text.slice(token.end, token.end + 2))) {
      isAnnounced ||= announcing.has(word);
      continue;
    }
    const match = matchAt(value, text, token.start - (text.charAt(token.start - 1) === '_' ? 1 : 0));
    const handle = match?.groups?.['name'];
    if (match === null || handle === undefined || handle.length < 3 || notNames.has(handle.toLowerCase())) return undefined;
    const isOdd = /[\d_#]|\.\w/.test(handle);
    const isMentioned = isOdd && !/^\d+$/.test(handle) && gap === ' ';
    if (!isMarked && !isMentioned && !(isAnnounced && (isOdd || (!everyday.has(name) && isLastWord(read, at)) || wordOf(text, tokens[at - 1]) === 'id' || wordOf(text, tokens[at - 2]) === 'id'))) return undefined;
    if (isMarked && everyday.has(name) && !isOdd && !/id|handle|name|@/i.test(text.slice(tokens[platform]?.end, token.start))) return undefined;
    const start = token.start - (text.charAt(token.start - 1) === '_' || text.charAt(token.start - 1) === '@' ? 1 : 0);
    return { start, end: token.start + handle.length - (text.charAt(token.start - 1) === '_' ? 1 : 0), type: 'HANDLE', detector: 'handleCue', confidence: 0.9 };
  }
  return undefined;
}

function isLastWord({ text, tokens }: ReadText, at: number): boolean {
  return /^(?:\s?[.,;!?)\n]|\s*$|\s(?:and|if|but|so|please|pls|thanks|i|my)\b)/i.test(text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 8));
}

/** Finds names that people go by on social media. */
export function findHandles(read: ReadText): FoundIdentifier[] {
  const { text, tokens, roles, hasHan } = read;
  const found: FoundIdentifier[] = [];
  for (let offset = text.indexOf('@'); offset >= 0; offset = text.indexOf('@', offset + 1)) {
    const match = /[\w.%+-]/.test(text.charAt(offset - 1)) ? null : matchAt(atName, text, offset);
    if (match !== null) found.push({ start: offset, end: offset + match[0].length, type: 'HANDLE', detector: 'handle', confidence: 0.9 });
  }
  for (let at = 0; text.includes('_') && at < tokens.length; at += 1) {
    const token = tokens[at];
    const handle = token !== undefined && text.charAt(token.end) === '_' ? underscoredAt(text, token.start) : undefined;
    if (handle !== undefined) found.push(handle);
  }
  if ((roles & (role.platform | role.spelledAddress)) !== 0) {
    tokens.forEach((token, at) => {
      if ((token.roles & role.platform) !== 0) {
        const handle = cuedHandle(read, at);
        if (handle !== undefined) found.push(handle);
      } else if (token.end - token.start === 1 && text.charAt(token.end) === '/' && (token.roles & role.spelledAddress) !== 0) {
        const match = matchAt(redditUser, text, token.start);
        if (match !== null) found.push({ start: token.start - (text.charAt(token.start - 1) === '/' ? 1 : 0), end: token.start + match[0].length, type: 'HANDLE', detector: 'redditUser', confidence: 0.95 });
      }
    });
  }
  if (!hasHan) return found;
  for (const match of text.matchAll(hanCue)) {
    const name = match.groups?.['name'] ?? '';
    if (/\p{Script=Han}|[:=]/u.test(match[0].slice(0, match[0].length - name.length)) && !/^(?:app|id)$/i.test(name)) found.push({ start: match.index + match[0].length - name.length, end: match.index + match[0].length, type: 'HANDLE', detector: 'handleCue', confidence: 0.9 });
  }
  return found;
}
