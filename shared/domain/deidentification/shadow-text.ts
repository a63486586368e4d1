/**
 * A plainer copy of a text for the detectors to read: full-width and styled characters become ASCII, curly quotes and
 * odd dashes and spaces their plain forms, zero-width, bidi and combining characters disappear. Offsets map back.
 */
export interface ShadowText {
  readonly text: string;
  /** UTF-16 offset in the original of a shadow offset. */
  originalOffset(offset: number): number;
}

const plainOnly = /^[\x00-\x7F]*$/;
const dropped = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF\u0300-\u036F]/;
const replaced: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‛': "'", 'ʼ': "'", '′': "'", '“': '"', '”': '"', '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '﹣': '-',
  '\u00A0': ' ', '\u3000': ' ', '\u2002': ' ', '\u2003': ' ', '\u2009': ' ', '\u202F': ' ', '。': '.', '、': ',', '﹫': '@',
};

function plainOf(character: string, code: number): string {
  if (code < 0x80) return character;
  const known = replaced[character];
  if (known !== undefined) return known;
  if (dropped.test(character)) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2460 && code <= 0x24ff) || (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0x1f100 && code <= 0x1f1ff)) return character.normalize('NFKC');
  return character;
}

export function shadowText(text: string): ShadowText {
  if (plainOnly.test(text)) return { text, originalOffset: (offset) => offset };
  const parts: string[] = [];
  const origins = new Uint32Array(text.length * 4 + 1);
  let length = 0;
  let at = 0;
  for (const character of text) {
    const plain = plainOf(character, character.codePointAt(0) ?? 0);
    for (let unit = 0; unit < plain.length; unit += 1) origins[length + unit] = plain.length === character.length ? at + unit : at;
    length += plain.length;
    parts.push(plain);
    at += character.length;
  }
  origins[length] = text.length;
  return { text: parts.join(''), originalOffset: (offset) => origins[offset] ?? text.length };
}
