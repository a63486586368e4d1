import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trainNames } from './names/train-names.ts';
import { trainSpecialty } from './specialty/train-specialty.ts';
import { trainUrgency } from './urgency/train-urgency.ts';

/** Trains the models that are named, all when none is: `npm run train -- urgency --lay questions.jsonl`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lay: { type: 'string', multiple: true, default: [] }, clinical: { type: 'string', multiple: true, default: [] }, documents: { type: 'string', default: '1200000' } },
});
const wants = (model: string): boolean => positionals.length === 0 || positionals.includes(model);
const corpus = join(import.meta.dirname, '../test/corpus');
const inCorpus = (...names: string[]): string[] => names.map((name) => join(corpus, name));
const own = ['own-lay-questions.jsonl', 'more-lay-questions.jsonl', 'third-lay-questions.jsonl', 'fourth-lay-questions.jsonl'].map((name) => join(import.meta.dirname, 'specialty', name));

if (wants('names')) {
  const { words, kilobytes } = trainNames({ lay: [...own.slice(0, 1), ...values.lay], clinical: values.clinical, documents: Number(values.documents) });
  process.stdout.write(`names: ${words} word forms, ${kilobytes.toFixed(0)} kB\n`);
}
if (wants('specialty')) {
  const { texts, features, temperature, accuracies } = trainSpecialty(values);
  process.stdout.write(`specialty: ${texts} texts, ${features} features, temperature ${temperature.toFixed(2)}\n`);
  for (const [writer, accuracy] of Object.entries(accuracies)) process.stdout.write(`  right where the writer was not learnt from: ${writer} ${(accuracy * 100).toFixed(1)} %\n`);
}
if (wants('urgency')) {
  const phrasings = readdirSync(join(corpus, 'red-flags')).filter((file) => file.endsWith('.json')).map((file) => join(corpus, 'red-flags', file));
  const labelled = [join(import.meta.dirname, 'urgency/short-sentences.jsonl'), ...inCorpus('urgency-neurology.jsonl', 'urgency-psychiatry.jsonl', 'urgency-calm.jsonl', 'red-flags-in-stories.jsonl')];
  const lay = [...own, ...inCorpus('specialty.jsonl', 'identifiers.jsonl', 'deidentification.jsonl'), ...values.lay];
  const { texts, features, words, temperature, shares, recognised } = trainUrgency({ labelled, phrasings, lay });
  process.stdout.write(`urgency: ${texts} texts, ${features} features, ${words} word vectors, temperature ${temperature.toFixed(1)}, features count ${shares.features.toFixed(1)}, meanings ${shares.meanings.toFixed(1)}\n`);
  for (const { falseAlarms, threshold, byFeatures, byMeanings, byBoth } of recognised) {
    const [features, meanings, both] = [byFeatures, byMeanings, byBoth].map((share) => (share * 100).toFixed(1));
    process.stdout.write(`  unseen emergencies where ${falseAlarms * 100} % of calm texts are taken for one (from ${threshold.toFixed(2)} on): ${features} % by features, ${meanings} % by meanings, ${both} % by both\n`);
  }
}
