import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shares } from '../../shared/domain/urgency/danger/meaning-model.ts';
import { weighReaders } from '../../shared/domain/urgency/danger/weigh-readers.ts';
import { openWordVectors, type WordVectors } from '../../shared/domain/urgency/danger/word-vectors.ts';
import { buildWordVectors } from '../word-vectors/build-word-vectors.ts';
import { dangerOf, fitShares, fitTemperature } from './fit-shares.ts';
import { falseAlarmRates, recognisedAt, thresholdAt } from './recognised.ts';
import { judgeUnseen, trainDanger } from './train-danger.ts';
import { readUnseen, trainMeanings } from './train-meanings.ts';
import type { UnseenText } from './unseen-text.ts';
import { foldsOf, readUrgencyTexts, type UrgencySources, type UrgencyText } from './urgency-texts.ts';

const folds = 4;
const vectorSettings = { frequent: 18_000, dimensions: 32 } as const;

/** Where so many calm texts are taken for emergencies: the probability from which on they are, and the emergencies that then are. */
export interface Recognised {
  readonly falseAlarms: number;
  readonly threshold: number;
  readonly byFeatures: number;
  readonly byMeanings: number;
  readonly byBoth: number;
}

export interface TrainedUrgency {
  readonly texts: number;
  readonly features: number;
  readonly words: number;
  readonly temperature: number;
  readonly shares: Shares;
  /** Of our own texts, by weights that had not seen them. */
  readonly recognised: readonly Recognised[];
}

/**
 * Trains both readers of danger, and how much each counts, from the same texts; writes `word-vectors.json`, `danger-model.json`
 * and `meaning-model.json`. The same texts make the same files.
 */
export function trainUrgency(sources: UrgencySources): TrainedUrgency {
  const texts = readUrgencyTexts(sources);
  const file = buildWordVectors(new Set(texts.flatMap(({ tokens }) => tokens.map(({ word }) => word))), vectorSettings);
  const vectors = openWordVectors(file);
  const unseen = judgeFolds(texts, vectors);
  const temperature = fitTemperature(unseen);
  const shares = fitShares(unseen, temperature);
  const danger = trainDanger(texts, temperature);
  const meanings = trainMeanings(texts, vectors, shares);
  write('word-vectors.json', file);
  write('danger-model.json', danger);
  write('meaning-model.json', meanings);
  return { texts: texts.length, features: Buffer.from(danger.keys, 'base64').length / 4, words: vectors.words, temperature, shares, recognised: recognisedIn(unseen.filter(({ isPublic }) => !isPublic), temperature, shares) };
}

/** Every text as both readers judge it that learnt from the other folds. */
function judgeFolds(texts: readonly UrgencyText[], vectors: WordVectors): UnseenText[] {
  const foldOf = foldsOf(texts, folds);
  return Array.from({ length: folds }, (_, fold) => {
    const seen = texts.filter((_text, at) => foldOf[at] !== fold);
    const others = texts.filter((_text, at) => foldOf[at] === fold);
    const features = judgeUnseen(seen, others);
    const meanings = readUnseen(seen, others, vectors);
    return others.flatMap(({ label, weight, isPublic }, at) => {
      const [byFeatures, meaning] = [features[at], meanings[at]];
      return byFeatures === undefined || meaning === undefined ? [] : [{ label, weight, isPublic, features: byFeatures, meaning }];
    });
  }).flat();
}

/** What the readers recognise of texts that they had not seen, alone and together. */
function recognisedIn(texts: readonly UnseenText[], temperature: number, shares: Shares): Recognised[] {
  const danger = texts.map((text) => dangerOf(text, temperature));
  const features = danger.map(({ emergency }) => emergency);
  const meanings = texts.map(({ meaning: { logits } }) => (logits[2] ?? 0) - Math.log(Math.exp(logits[0] ?? 0) + Math.exp(logits[1] ?? 0)));
  const both = texts.map(({ meaning }, at) => weighReaders(danger[at] ?? { emergency: 0, alarm: 0, sentence: 0 }, meaning, shares).emergency);
  return falseAlarmRates.map((rate) => ({
    falseAlarms: rate,
    threshold: thresholdAt(texts, both, rate),
    byFeatures: recognisedAt(texts, features, rate),
    byMeanings: recognisedAt(texts, meanings, rate),
    byBoth: recognisedAt(texts, both, rate),
  }));
}

function write(name: string, model: unknown): void {
  writeFileSync(join(import.meta.dirname, name), `${JSON.stringify(model)}\n`);
}
