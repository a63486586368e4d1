import type { Token } from './read-tokens.ts';

/** The different words of a text, and which of them stands at each place. */
export interface TextWords {
  readonly words: readonly string[];
  /** For each token, the index of its word in `words`. */
  readonly at: Int32Array;
}

/** Every lexicon reads the same tokens; what is kept goes when they go. */
const known = new WeakMap<readonly Token[], TextWords>();

/** The different words of a text, so that each is looked up once however often it is said. */
export function textWords(tokens: readonly Token[]): TextWords {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const words: string[] = [];
  const indexOf = new Map<string, number>();
  const at = new Int32Array(tokens.length);
  for (let place = 0; place < tokens.length; place += 1) {
    const word = tokens[place]?.word ?? '';
    let index = indexOf.get(word);
    if (index === undefined) {
      index = words.push(word) - 1;
      indexOf.set(word, index);
    }
    at[place] = index;
  }
  const read = { words, at };
  known.set(tokens, read);
  return read;
}
