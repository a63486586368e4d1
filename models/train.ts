import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { trainNames } from './names/train-names.ts';
import { trainSpecialty } from './specialty/train-specialty.ts';

const own = join(import.meta.dirname, 'specialty/own-lay-questions.jsonl');
const { values } = parseArgs({ options: { lay: { type: 'string', multiple: true, default: [] }, clinical: { type: 'string', multiple: true, default: [] }, documents: { type: 'string', default: '60000' } } });
const { words, kilobytes } = trainNames({ lay: [own, ...values.lay], clinical: values.clinical, documents: Number(values.documents) });
process.stdout.write(`names: ${words} word forms, ${kilobytes.toFixed(0)} kB\n`);
const specialty = trainSpecialty(values);
process.stdout.write(`specialty: ${specialty.texts} texts, ${specialty.features} features, ${(specialty.accuracy * 100).toFixed(1)} % of our own right unseen, temperature ${specialty.temperature}, ${specialty.kilobytes.toFixed(0)} kB\n`);
