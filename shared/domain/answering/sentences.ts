/** A sentence and its place, in UTF-16 code units of the text read. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const alwaysEnds = new Set(['\n', '。', '！', '？', '；', '｡']);
const mayEnd = new Set(['.', '!', '?', '~', '～', '…']);
const abbreviations = new Set(['dr', 'mr', 'mrs', 'prof', 'e.g', 'i.e', 'vs', 'approx', 'st']);

/** The sentences of an English or Chinese text, in order; white space around them is left out. A line end ends one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const sentence = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (sentence !== '') sentences.push({ text: sentence, start: from, end: from + sentence.length });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (alwaysEnds.has(char) || (mayEnd.has(char) && endsHere(text, at))) close(at + 1);
  }
  close(text.length);
  return sentences.filter(({ text: sentence }) => /[\p{L}\p{N}]/u.test(sentence));
}

/** A mark ends a sentence before white space, unless it closes an abbreviation; inside links and numbers it does not. */
function endsHere(text: string, at: number): boolean {
  if (!/^$|^["'”’)\]]*(?:\s|$)|^\p{Script=Han}/u.test(text.slice(at + 1, at + 4))) return false;
  if (text.charAt(at) !== '.') return true;
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  return !abbreviations.has(word.toLowerCase()) && word !== 'Ms';
}
