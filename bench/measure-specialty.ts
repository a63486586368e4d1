import { join } from 'node:path';
import limits from './limits.json' with { type: 'json' };
import { printFigures } from './report.ts';
import { scoreSpecialty } from './score-specialty.ts';
import { projectDirectory } from './spawned-system.ts';

/** Aggregates alone are printed: whoever tunes must not see the texts that nobody tuned on. */
const corpora = process.argv.includes('--held-out') ? ['specialty.jsonl', 'held-out/specialty.jsonl'] : ['specialty.jsonl'];

for (const corpus of corpora) {
  const { texts, accuracy, hardAccuracy, macroF1, coverage, acceptedAccuracy, calibrationError } = scoreSpecialty(join(projectDirectory, 'test/corpus', corpus));
  const { specialty: limit } = limits;
  printFigures(`Specialty of ${texts} lay questions, ${corpus}`, [
    { what: 'accuracy', value: accuracy, unit: '', limit: limit.accuracy, isBetter: 'higher' },
    { what: 'accuracy on hard ones', value: hardAccuracy, unit: '', limit: limit.hardAccuracy, isBetter: 'higher' },
    { what: 'macro-F1 of neurology, psychiatry, other', value: macroF1, unit: '', limit: limit.macroF1, isBetter: 'higher' },
    { what: 'accepted without a person', value: coverage, unit: '', limit: limit.coverage, isBetter: 'higher' },
    { what: 'accuracy on accepted', value: acceptedAccuracy, unit: '', limit: limit.acceptedAccuracy, isBetter: 'higher' },
    { what: 'calibration error', value: calibrationError, unit: '', limit: limit.calibrationError, isBetter: 'lower' },
  ]);
}
