import type { Family } from '../../shared/domain/classification/specialty-features.ts';
import { valuesOf } from '../../shared/domain/classification/specialty-model.ts';
import { wordingValue } from '../../shared/domain/classification/wording-model.ts';
import type { LabelledText } from './labelled-texts.ts';
import type { LearningSettings } from '../learn-weights.ts';
import { learnColumns, readBy, type Learnt, type Shown, type ShownOf } from './learn-columns.ts';

interface Reader {
  readonly shownOf: ShownOf<LabelledText>;
  readonly settings: Omit<LearningSettings, 'classes' | 'columns'>;
  /** A key that fewer texts show is no rule. */
  readonly leastTexts: number;
  /** How much its log-odds count. */
  readonly share: number;
}

function wording({ wording: keys }: LabelledText): Shown {
  const value = wordingValue(keys.length);
  return { keys, values: keys.map(() => value) };
}

const verbal: ReadonlySet<Family> = new Set(['word', 'pair']);

function concepts({ features }: LabelledText, isKnown: (key: number) => boolean): Shown {
  const values = valuesOf(features, isKnown);
  return { keys: values.map(({ feature }) => feature.key), values: values.map(({ value }) => value), verbal: values.map(({ feature }) => verbal.has(feature.family)) };
}

/** The readers whose log-odds together say where a text belongs. */
export const specialtyReaders = {
  concepts: { shownOf: concepts, settings: { pull: 2, rounds: 40, step: 0.3, leftOut: { each: 0.5, words: 0.3 } }, leastTexts: 3, share: 0.65 },
  wording: { shownOf: wording, settings: { pull: 0.03, rounds: 30, step: 0.3, leftOut: { each: 0.3, words: 0 } }, leastTexts: 3, share: 0.35 },
} as const satisfies Record<string, Reader>;
export type ReaderName = keyof typeof specialtyReaders;
export const readerNames = ['concepts', 'wording'] as const satisfies readonly ReaderName[];

export type LearntReaders = Readonly<Record<ReaderName, Learnt>>;

/** Lets every reader learn from these texts. */
export function learnReaders(texts: readonly LabelledText[]): LearntReaders {
  const learn = (name: ReaderName): Learnt => learnColumns(texts, specialtyReaders[name].shownOf, specialtyReaders[name].leastTexts, specialtyReaders[name].settings);
  return { concepts: learn('concepts'), wording: learn('wording') };
}

/** What each reader says of a text: log-probabilities of the classes. */
export function readByAll(text: LabelledText, learnt: LearntReaders): Readonly<Record<ReaderName, readonly number[]>> {
  const read = (name: ReaderName): number[] => readBy(text, specialtyReaders[name].shownOf, learnt[name]);
  return { concepts: read('concepts'), wording: read('wording') };
}
