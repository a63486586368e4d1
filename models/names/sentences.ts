import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';

interface SentenceFile {
  readonly lines: readonly string[];
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

const folder = join(import.meta.dirname, 'sentences');

function readSentences(file: string): SentenceFile {
  const written = readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const lists = new Map(written.flatMap((line) => {
    const [, name, items] = /^@(\w+) = (.*)$/.exec(line) ?? [];
    return name === undefined || items === undefined ? [] : [[name, items.split('|')] as const];
  }));
  return { lines: written.filter((line) => !line.startsWith('@')), lists };
}

const mostDraws = 6;
/** How many ways there are to fill in a line: lines with many are drawn more often, up to a point. */
function variety(line: string): number {
  return Math.min(mostDraws, 1 + (line.match(/[[<]/g)?.length ?? 0));
}

/**
 * Draws sentences with slots from `sentences/`. A line is drawn by how varied it is; of `[a|b|]` one is chosen, `<list>` is one of
 * the items of `@list = a|b`, and `\n` is a line's end.
 */
export function sentenceSource(random: Random): () => string {
  const files = readdirSync(folder).sort().map(readSentences);
  const lines = files.flatMap(({ lines: all, lists }) => all.flatMap((line) => Array.from({ length: variety(line) }, () => ({ line, lists }))));
  return () => {
    const { line, lists } = random.pick(lines);
    let chosen = line.replace(/\[([^[\]]*)\]/g, (_, options: string) => random.pick(options.split('|')));
    for (let round = 0; round < 3; round += 1) chosen = chosen.replace(/<(\w+)>/g, (_, list: string) => random.pick(lists.get(list) ?? ['']));
    return chosen.replaceAll('\\n', '\n').trim();
  };
}
