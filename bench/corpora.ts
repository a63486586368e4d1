import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from './spawned-system.ts';

/** A folder of labelled texts, and what it is called in a report. */
export interface Corpus {
  readonly name: string;
  /** JSON lines of the files whose names begin so. */
  readonly linesOf: (beginning: string) => unknown[];
}

/**
 * The corpora to measure on: ours that we tune on; with `--validation` those by others, of which we watched the figures while we
 * chose features and thresholds; with `--held-out` those by others again, measured after the last choice. Of the last two
 * figures alone are printed: whoever tunes must not see the texts.
 */
export function chosenCorpora(options: readonly string[] = process.argv): readonly Corpus[] {
  return ['.', ...['validation', 'held-out'].filter((name) => options.includes(`--${name}`))].map((folder) => ({
    name: folder === '.' ? 'development' : folder,
    linesOf: (beginning) => {
      const directory = join(projectDirectory, 'test/corpus', folder);
      const files = readdirSync(directory).filter((file) => file.startsWith(beginning) && file.endsWith('.jsonl')).sort();
      return files.flatMap((file) => readFileSync(join(directory, file), 'utf8').trim().split('\n').map((line): unknown => JSON.parse(line)));
    },
  }));
}
