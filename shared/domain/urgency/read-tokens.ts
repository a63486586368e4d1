/** A word (or one Chinese character) of a text, as the phrase matcher compares it. */
export interface Token {
  /** Lower case, without apostrophes and accents; `can't` is `cant`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counts sentences; compositions do not reach over one unless their rule says so. */
  readonly sentence: number;
  /** Counts the parts between commas, dashes and line ends. */
  readonly clause: number;
}

// Markup and braces part what stands around them: a tag named `script` tells no story, and `none}` denies nothing behind it.
const pieces = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}]+)*|[.!?…;。！？；｡{}]+|<(?=[/!?a-zA-Z])|(?<=[a-zA-Z"'/-])>|[,，、:：()\n—–]|❓|❗/gu;
const sentenceEnd = /^[.!?…;。！？；｡❓❗{}<>]/u;
const clauseEnd = /^[,，、:：()\n—–]/u;

const spellings: ReadonlyMap<string, string> = new Map(Object.entries({
  cannot: 'cant', alot: 'much', wanna: 'want', gonna: 'going', ur: 'your', cuz: 'because', coz: 'because', bcz: 'because', rn: 'now',
  su1cide: 'suicide', suicde: 'suicide', sucide: 'suicide', suiside: 'suicide', suicid: 'suicide', suicidle: 'suicidal', sucidal: 'suicidal', sewerslide: 'suicide', su1cidal: 'suicidal',
  kms: 'killmyself', unalive: 'kill', unaliving: 'killing', unalived: 'killed', seziure: 'seizure', siezure: 'seizure', seisure: 'seizure', seizer: 'seizure',
  meself: 'myself', my5elf: 'myself', lithum: 'lithium', overdosed: 'overdosed', od: 'overdose', oded: 'overdosed', headach: 'headache', migrane: 'migraine',
  droping: 'drooping', slured: 'slurred', numbess: 'numbness', confussed: 'confused', diarrhea: 'diarrhoea', tumor: 'tumour', hemorrhage: 'haemorrhage',
}));

const plainWord = /^[a-z0-9]+$/;

function plain(piece: string): string {
  const lower = piece.toLowerCase();
  if (plainWord.test(lower)) return spellings.get(lower) ?? lower;
  const word = piece.normalize('NFKD').replace(/[\p{M}'’ʼ]/gu, '').toLowerCase();
  return spellings.get(word) ?? word;
}

/** Letters with spaces between them ("s u i c i d e") are one word again. */
function joinSpelledOut(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    let end = at;
    while (isLetter(tokens[end]) && end - at < 24) end += 1;
    const last = tokens[end - 1];
    if (end - at < 4 || last === undefined) {
      joined.push(token);
      continue;
    }
    joined.push({ ...token, word: plain(tokens.slice(at, end).map(({ word }) => word).join('')), end: last.end });
    at = end - 1;
  }
  return joined;
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && token.word.length === 1 && token.word >= 'a' && token.word <= 'z';
}

/** Reads a text's words with their places (UTF-16 code units). */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  for (const match of text.matchAll(pieces)) {
    const piece = match[0];
    if (sentenceEnd.test(piece)) {
      sentence += 1;
      clause += 1;
    } else if (clauseEnd.test(piece)) clause += 1;
    else tokens.push({ word: plain(piece), start: match.index, end: match.index + piece.length, sentence, clause });
  }
  return joinSpelledOut(tokens);
}
