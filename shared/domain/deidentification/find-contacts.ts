import type { PhiCategory } from '../triage.ts';
import type { FoundIdentifier } from './found-identifier.ts';

interface Rule {
  readonly detector: string;
  readonly type: PhiCategory;
  readonly pattern: RegExp;
  readonly confidence: number;
}

const atWord = String.raw`(?:@|\s{0,3}[\[({<]\s?at\s?[\])}>]\s{0,3}|\s{1,3}(?:at|AT)\s{1,3})`;
const dotWord = String.raw`(?:\.|\s{0,3}[\[({<]\s?dot\s?[\])}>]\s{0,3}|\s{1,3}(?:dot|DOT)\s{1,3})`;

/** Every quantifier is bounded and every start is anchored, so that no repetition makes these slower than linear. */
const rules: readonly Rule[] = [
  { detector: 'email', type: 'EMAIL', confidence: 0.99, pattern: /(?<![\w.+%-])[\w.+%'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/gu },
  {
    detector: 'emailSpelled',
    type: 'EMAIL',
    confidence: 0.9,
    pattern: new RegExp(String.raw`(?<![\w.+-])[\w+-]{1,40}(?:${dotWord}[\w+-]{1,40}){0,3}${atWord}[a-z0-9-]{2,40}(?:${dotWord}[a-z0-9-]{2,20}){0,2}${dotWord}(?:com|net|org|edu|gov|tw|uk|co|in|io|me|hk|sg)(?![\w])`, 'giu'),
  },
  { detector: 'emailBroken', type: 'EMAIL', confidence: 0.9, pattern: /(?<![\w.+-])[\w.+-]{2,64}\s?@\s?(?:gmail|hotmail|yahoo|outlook|icloud|live|proton(?:mail)?)\b(?:\s?\.\s?[a-z]{2,6}){0,2}/giu },
  { detector: 'url', type: 'URL', confidence: 0.99, pattern: /(?<![\w])(?:https?|ftp):\/{1,3}[^\s<>"'\p{Script=Han}]{3,500}(?<![.,;:!?)\]}])/giu },
  { detector: 'domain', type: 'URL', confidence: 0.95, pattern: /(?<![\w@.-])www\.[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?:\/[^\s<>"'\p{Script=Han}]{0,300}(?<![.,;:!?)\]}]))?/giu },
  {
    detector: 'domain',
    type: 'URL',
    confidence: 0.85,
    pattern: /(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|net|org|edu|gov|info|biz|io|tw|uk|us|ca|au|de|fr|hk|sg|me|ly|xyz|online|site|blog|health)(?![\w.-]*\w@)(?![\w-])(?:\/[^\s<>"'\p{Script=Han}]{0,300}(?<![.,;:!?)\]}]))?/giu,
  },
  { detector: 'ipv4', type: 'IP', confidence: 0.9, pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]\d)(?!\d)/gu },
  { detector: 'ipv6', type: 'IP', confidence: 0.95, pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\w:])/giu },
  { detector: 'ipv6', type: 'IP', confidence: 0.95, pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4}(?![\w:])/giu },
  { detector: 'mac', type: 'DEVICE', confidence: 0.95, pattern: /(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])/giu },
  { detector: 'handleCue', type: 'HANDLE', confidence: 0.9, pattern: /(?<![\p{L}\p{N}])(?:line|wechat|weixin|telegram|whatsapp|instagram|insta|ig|facebook|fb|twitter|tiktok|snapchat|snap|discord|skype|reddit|kakao)(?:\s{0,2}(?:id|account|handle|name|user(?:name)?))?(?:\s{0,2}(?:is|[:=])\s{0,2}|\s{1,2}@)@?(?!(?:a|an|the|my|not|so|full|that|it|where|and|also|too|always|usually|really|very|just|now)\b)([\w][\w.-]{1,39}\w)/giu },
  { detector: 'handleCue', type: 'HANDLE', confidence: 0.9, pattern: /(?:賴|微信|臉書|帳號|帳戶|LINE|Line|line|IG|ig|FB|fb)\s{0,2}(?:ID|id|Id|帳號)?\s{0,2}(?:是|為|叫|[:=])\s{0,2}@?([A-Za-z0-9_][\w.-]{1,39}\w)/gu },
  { detector: 'handleCue', type: 'HANDLE', confidence: 0.9, pattern: /(?<![\p{L}\p{N}])(?:user\s?name|screen\s?name|handle|gamertag)\s{0,2}(?:is|[:=])\s{0,2}@?([\w][\w.-]{1,39}\w)/giu },
  { detector: 'handle', type: 'HANDLE', confidence: 0.9, pattern: /(?<![\w@./])@[A-Za-z_][\w.]{1,38}\w/gu },
  { detector: 'redditUser', type: 'HANDLE', confidence: 0.95, pattern: /(?<![\w])\/?u\/[\w-]{3,30}/gu },
];

function captured(match: RegExpExecArray | RegExpMatchArray): { start: number; end: number } {
  const whole = match[0];
  const value = match[1] ?? whole;
  const start = (match.index ?? 0) + (value === whole ? 0 : whole.lastIndexOf(value));
  return { start, end: start + value.length };
}

/** Finds e-mail addresses (also spelled out), web and network addresses and social handles. */
export function findContacts(shadow: string): readonly FoundIdentifier[] {
  return rules.flatMap(({ detector, type, pattern, confidence }) => [...shadow.matchAll(pattern)].map((match) => ({ ...captured(match), type, detector, confidence })));
}
