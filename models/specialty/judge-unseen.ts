import { specialtyClasses } from '../../shared/domain/classification/specialty-model.ts';
import type { LabelledText } from './labelled-texts.ts';
import { learnReaders, readByAll, readerNames, specialtyReaders } from './specialty-readers.ts';

/** An own text, judged by readers that learnt from all texts but those of its writer. */
export interface JudgedText {
  readonly label: number;
  readonly writer: string;
  /** Log-odds of the classes, before any temperature. */
  readonly logits: readonly number[];
}

/**
 * Judges the texts of each writer by readers that learnt from everybody else: a new writer is read worse than another text of a
 * known one, and a new writer is what comes in.
 */
export function judgeUnseen(texts: readonly LabelledText[], writers: readonly string[]): JudgedText[] {
  return writers.flatMap((writer) => {
    const learnt = learnReaders(texts.filter((text) => text.writer !== writer));
    return texts.filter((text) => text.writer === writer).map((text) => {
      const read = readByAll(text, learnt);
      const logits = specialtyClasses.map((_, each) => readerNames.reduce((sum, name) => sum + specialtyReaders[name].share * (read[name][each] ?? 0), 0));
      return { label: text.label, writer, logits };
    });
  });
}

/** The temperature under which what came true had the highest probability. */
export function fitTemperature(judged: readonly JudgedText[]): number {
  const loss = (temperature: number): number => judged.reduce((sum, { label, logits }) => sum - Math.log(Math.max(1e-12, probabilitiesOf(logits, temperature)[label] ?? 0)), 0);
  return Array.from({ length: 57 }, (_, each) => 0.2 + each / 20).reduce((best, next) => (loss(next) < loss(best) ? next : best));
}

/** The share of texts whose most probable class is theirs. */
export function accuracyOf(judged: readonly JudgedText[]): number {
  return judged.filter(({ label, logits }) => logits.indexOf(Math.max(...logits)) === label).length / judged.length;
}

function probabilitiesOf(logits: readonly number[], temperature: number): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp((logit - most) / temperature));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
