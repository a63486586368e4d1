import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyOf, fitTemperature, judgeUnseen } from './judge-unseen.ts';
import { readLabelledTexts, type SpecialtyTexts } from './labelled-texts.ts';
import { packColumns } from './learn-columns.ts';
import { learnReaders, specialtyReaders } from './specialty-readers.ts';

/** Those of our own texts that are judged unseen: each file is by another writer, and large enough. */
const judgedWriters = ['fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((name) => `${name}-lay-questions.jsonl`);

export interface TrainedSpecialty {
  readonly texts: number;
  readonly features: number;
  readonly temperature: number;
  /** Share of each writer's texts that readers judge right who have not seen the writer. */
  readonly accuracies: Readonly<Record<string, number>>;
}

/** Trains the readers of specialty and writes `specialty-model.json` and `wording-model.json`; the same texts write the same files. */
export function trainSpecialty(files: SpecialtyTexts): TrainedSpecialty {
  const texts = readLabelledTexts(files);
  const judged = judgeUnseen(texts, judgedWriters);
  const temperature = fitTemperature(judged);
  const learnt = learnReaders(texts);
  const shareOf = (name: keyof typeof specialtyReaders): number => specialtyReaders[name].share / temperature;
  write('specialty-model.json', { version: 'specialty-weights-2', ...packColumns(learnt.concepts), temperature: 1 / shareOf('concepts') });
  write('wording-model.json', { version: 'wording-weights-1', ...packColumns(learnt.wording), share: shareOf('wording') });
  return {
    texts: texts.length,
    features: learnt.concepts.columns.size + learnt.wording.columns.size,
    temperature,
    accuracies: Object.fromEntries(judgedWriters.map((writer) => [writer, accuracyOf(judged.filter((text) => text.writer === writer))])),
  };
}

function write(name: string, model: unknown): void {
  writeFileSync(join(import.meta.dirname, name), `${JSON.stringify(model)}\n`);
}
