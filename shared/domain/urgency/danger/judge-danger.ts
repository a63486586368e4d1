import dangerModel from '../../../../models/urgency/danger-model.json' with { type: 'json' };
import meaningModel from '../../../../models/urgency/meaning-model.json' with { type: 'json' };
import wordVectors from '../../../../models/urgency/word-vectors.json' with { type: 'json' };
import type { RedFlagReading } from '../find-red-flags.ts';
import { readDangerFeatures } from './danger-features.ts';
import { dangerJudge, type Danger } from './danger-model.ts';
import { openFilters } from './meaning-model.ts';
import { meaningReader } from './read-meanings.ts';
import { weighReaders } from './weigh-readers.ts';
import { openWordVectors } from './word-vectors.ts';

const judgeFeatures = dangerJudge(dangerModel);
let readMeanings: ReturnType<typeof meaningReader> | undefined;

/** Judges a text by both readers whose weights are shipped; see `models/urgency/card.md`. They are opened when the first text is judged. */
export function judgeDanger(read: RedFlagReading): Danger {
  readMeanings ??= meaningReader(openFilters(meaningModel), openWordVectors(wordVectors));
  return weighReaders(judgeFeatures(readDangerFeatures(read)), readMeanings(read.reading.tokens), meaningModel.shares);
}
