import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readSpecialtyFeatures, type SpecialtyFeature } from '../../shared/domain/classification/specialty-features.ts';
import { specialtyClasses } from '../../shared/domain/classification/specialty-model.ts';
import { readWording } from '../../shared/domain/classification/wording-features.ts';
import { Specialty } from '../../shared/domain/triage.ts';

const Line = z.object({ text: z.string(), label: Specialty });

/** How much a text counts: ours are the kind that is asked; the public ones are of other kinds and their labels noisy. */
const counted = { own: 1, public: 0.05, clinical: 0.02 } as const;
type Kind = keyof typeof counted;

const ownFiles = ['own', 'more', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((name) => `${name}-lay-questions.jsonl`);

export interface LabelledText {
  readonly features: readonly SpecialtyFeature[];
  /** Keys of its wording. */
  readonly wording: readonly number[];
  /** Its place among `specialtyClasses`. */
  readonly label: number;
  readonly weight: number;
  /** The file, that is the writer, of one of ours. */
  readonly writer?: string;
}

export interface SpecialtyTexts {
  /** JSONL files of labelled lay questions beside our own. */
  readonly lay: readonly string[];
  /** JSONL files of labelled clinical notes: vocabulary, not patients' voice. */
  readonly clinical: readonly string[];
}

/** All labelled texts `{text, label}`, read as the classifier reads them: our own, and those of the files. */
export function readLabelledTexts({ lay, clinical }: SpecialtyTexts): LabelledText[] {
  const own = ownFiles.flatMap((name) => readFile(join(import.meta.dirname, name), 'own', name));
  return [...own, ...lay.flatMap((file) => readFile(file, 'public')), ...clinical.flatMap((file) => readFile(file, 'clinical'))];
}

function readFile(file: string, kind: Kind, writer?: string): LabelledText[] {
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => {
    const { text, label } = Line.parse(JSON.parse(line));
    const { features, telling } = readSpecialtyFeatures(text);
    return { features, wording: readWording(telling), label: specialtyClasses.indexOf(label), weight: counted[kind], ...(writer === undefined ? {} : { writer }) };
  });
}
