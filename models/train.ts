import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { trainNames } from './names/train-names.ts';

const own = join(import.meta.dirname, 'specialty/own-lay-questions.jsonl');
const { values } = parseArgs({ options: { lay: { type: 'string', multiple: true, default: [] }, clinical: { type: 'string', multiple: true, default: [] }, documents: { type: 'string', default: '60000' } } });
const { words, kilobytes } = trainNames({ lay: [own, ...values.lay], clinical: values.clinical, documents: Number(values.documents) });
process.stdout.write(`names: ${words} word forms, ${kilobytes.toFixed(0)} kB\n`);
