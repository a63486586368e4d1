import * as z from 'zod';
import { classifySpecialty } from '../shared/domain/classification/classify-specialty.ts';
import { Specialty } from '../shared/domain/triage.ts';

const Line = z.object({ text: z.string(), label: Specialty, hard: z.boolean() });
type Judged = { readonly label: Specialty; readonly hard: boolean; readonly specialty: Specialty; readonly confidence: number; readonly review: boolean };

const shareOf = <T>(all: readonly T[], holds: (each: T) => boolean): number => (all.length === 0 ? Number.NaN : all.filter(holds).length / all.length);
const isRight = ({ label, specialty }: Judged): boolean => label === specialty;

function f1Of(judged: readonly Judged[], specialty: Specialty): number {
  const hits = judged.filter((each) => isRight(each) && each.label === specialty).length;
  const named = judged.filter((each) => each.specialty === specialty).length;
  const meant = judged.filter((each) => each.label === specialty).length;
  return (2 * hits) / (named + meant);
}

/** How far probabilities are from how often they come true, in ten bins. */
function calibrationErrorOf(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, (_, bin) => judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin));
  return bins.reduce((sum, bin) => sum + Math.abs(bin.reduce((gap, each) => gap + each.confidence - Number(isRight(each)), 0)), 0) / judged.length;
}

/** What the specialty classifier does on a corpus of `{text, label, hard}`: shares from 0 to 1. */
export function scoreSpecialty(lines: readonly unknown[]) {
  const judged = lines.map((line): Judged => {
    const { text, label, hard } = Line.parse(line);
    const { specialty, confidence, review } = classifySpecialty(text);
    return { label, hard, specialty, confidence, review };
  });
  const accepted = judged.filter(({ review }) => !review);
  return {
    texts: judged.length,
    accuracy: shareOf(judged, isRight),
    hardAccuracy: shareOf(judged.filter(({ hard }) => hard), isRight),
    macroF1: (f1Of(judged, 'neurology') + f1Of(judged, 'psychiatry') + f1Of(judged, 'other')) / 3,
    f1OfBoth: f1Of(judged, 'both'),
    coverage: accepted.length / judged.length,
    acceptedAccuracy: shareOf(accepted, isRight),
    calibrationError: calibrationErrorOf(judged),
  };
}
