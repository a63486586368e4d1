import type { Filters, MeaningModel, Shares } from '../../shared/domain/urgency/danger/meaning-model.ts';
import { meaningReader, readWordRows, type Meaning } from '../../shared/domain/urgency/danger/read-meanings.ts';
import type { WordVectors } from '../../shared/domain/urgency/danger/word-vectors.ts';
import { learnFilters } from './learn-filters.ts';
import type { UrgencyText } from './urgency-texts.ts';

const settings = { count: 32, rounds: 12, step: 0.05, dropout: 0.15, pull: 1e-4 } as const;
/** A longer text is learnt from as far as this; its words come at the reading's cost alone. */
const mostWords = 400;

function learn(texts: readonly UrgencyText[], vectors: WordVectors): Filters {
  const examples = texts.map(({ tokens, label, weight }) => ({ rows: readWordRows(tokens, vectors).rows.subarray(0, mostWords), label, weight }));
  return learnFilters(examples, vectors.values, { ...settings, dimensions: vectors.dimensions }, 20_261_125);
}

/** What filters learnt from some texts say of others. */
export function readUnseen(seen: readonly UrgencyText[], unseen: readonly UrgencyText[], vectors: WordVectors): readonly Meaning[] {
  const read = meaningReader(learn(seen, vectors), vectors);
  return unseen.map(({ tokens }) => read(tokens));
}

/** The filters of all these texts, as they are shipped. */
export function trainMeanings(texts: readonly UrgencyText[], vectors: WordVectors, shares: Shares): MeaningModel {
  const { count, dimensions, parts, thresholds, speaks, intercepts } = learn(texts, vectors);
  return { version: 'meaning-weights-1', count, dimensions, parts: base64Of(parts), thresholds: base64Of(thresholds), speaks: base64Of(speaks), intercepts: base64Of(intercepts), shares };
}

function base64Of(values: Float32Array): string {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeFloatLE(value, at * 4));
  return bytes.toString('base64');
}
