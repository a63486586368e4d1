import { stir } from './naming/word-hash.ts';
import { rolesOf } from './word-roles.ts';

/** A run of letters and digits of a shadow text: what stands between blanks, punctuation and Han characters. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** What its lower-case form can mean to a detector, see `word-roles.ts`. */
  readonly roles: number;
  readonly isCapitalised: boolean;
  readonly hasDigit: boolean;
  readonly hasLetter: boolean;
}

/** A shadow text, read once for all detectors. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Indices of the tokens that hold a digit. */
  readonly numbers: readonly number[];
  /** All roles of all tokens. */
  readonly roles: number;
  readonly hasHan: boolean;
}

/** 0: none of a word, 1: lower case, 2: upper case, 3: digit. */
const kinds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 48 && code <= 57) return 3;
  if (code >= 65 && code <= 90) return 2;
  return code >= 97 && code <= 122 ? 1 : 0;
});

/** Letters outside ASCII: everything from À on but signs, and what is written without blanks between words. */
function kindOf(code: number): number {
  if (code < 0x80) return kinds[code] ?? 0;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2c00) || code >= 0x2e80) return 0;
  const character = String.fromCharCode(code);
  return character === character.toLowerCase() ? 1 : 2;
}

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff);
}

/** Reads the tokens of a shadow text with what each can mean; linear. */
export function readText(text: string): ReadText {
  const tokens: Token[] = [];
  const numbers: number[] = [];
  const { length } = text;
  let allRoles = 0;
  let hasHan = false;
  for (let at = 0; at < length; ) {
    let code = text.charCodeAt(at);
    const first = kindOf(code);
    if (first === 0) {
      if (code >= 0x3007) hasHan ||= isHan(code);
      at += 1;
      continue;
    }
    const start = at;
    let hash = 2_166_136_261;
    let seen = 0;
    for (let kind = first; kind !== 0; kind = kindOf(code)) {
      seen |= 1 << kind;
      hash = Math.imul(hash ^ (kind === 2 ? lowerCode(code) : code), 16_777_619);
      at += 1;
      if (at === length) break;
      code = text.charCodeAt(at);
    }
    const hasDigit = (seen & 8) !== 0;
    const roles = rolesOf(stir(hash));
    allRoles |= roles;
    if (hasDigit) numbers.push(tokens.length);
    tokens.push({ start, end: at, roles, isCapitalised: first === 2, hasDigit, hasLetter: (seen & 6) !== 0 });
  }
  return { text, tokens, numbers, roles: allRoles, hasHan };
}

function lowerCode(code: number): number {
  return code < 0x80 ? code | 0x20 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** The lower-case form of a token; '' for none. */
export function wordOf(text: string, token: Token | undefined): string {
  return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase();
}

/** What stands between two tokens. */
export function gapBetween({ text, tokens }: ReadText, left: number, right: number): string {
  return text.slice(tokens[left]?.end ?? 0, tokens[right]?.start ?? text.length);
}

/** Matches a sticky expression at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** The index of the first token that begins at an offset or behind it. */
export function tokenFrom({ tokens }: Pick<ReadText, 'tokens'>, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
