import { chosenCorpora } from './corpora.ts';
import limits from './limits.json' with { type: 'json' };
import { printFigures } from './report.ts';
import { scoreSpecialty } from './score-specialty.ts';

for (const { name, linesOf } of chosenCorpora()) {
  const { texts, accuracy, hardAccuracy, macroF1, coverage, acceptedAccuracy, calibrationError } = scoreSpecialty(linesOf('specialty'));
  const { specialty: limit } = limits;
  printFigures(`Specialty of ${texts} lay questions, ${name}`, [
    { what: 'accuracy', value: accuracy, unit: '', limit: limit.accuracy, isBetter: 'higher' },
    { what: 'accuracy on hard ones', value: hardAccuracy, unit: '', limit: limit.hardAccuracy, isBetter: 'higher' },
    { what: 'macro-F1 of neurology, psychiatry, other', value: macroF1, unit: '', limit: limit.macroF1, isBetter: 'higher' },
    { what: 'accepted without a person', value: coverage, unit: '', limit: limit.coverage, isBetter: 'higher' },
    { what: 'accuracy on accepted', value: acceptedAccuracy, unit: '', limit: limit.acceptedAccuracy, isBetter: 'higher' },
    { what: 'calibration error', value: calibrationError, unit: '', limit: limit.calibrationError, isBetter: 'lower' },
  ]);
}
