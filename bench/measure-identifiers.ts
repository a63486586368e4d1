import { deidentify } from '../shared/domain/deidentification/deidentify.ts';
import { PhiText } from '../shared/domain/phi-text.ts';
import { chosenCorpora } from './corpora.ts';
import limits from './limits.json' with { type: 'json' };
import { printFigures } from './report.ts';
import { LabelledText, scoreIdentifiers } from './score-identifiers.ts';

/** How much of what identifies people the de-identifier leaves, and how much of the rest it takes. */
const asLowerCase = (text: string): string => text.toLowerCase();
/** Digits as they are typed with a Chinese keyboard. */
const asFullWidth = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

for (const { name, linesOf } of chosenCorpora()) {
  const samples = linesOf('identifiers').map((line) => LabelledText.parse(line));
  const [plain, lower, fullWidth] = [(text: string): string => text, asLowerCase, asFullWidth].map((written) => scoreOf(samples, written));
  if (plain === undefined || lower === undefined || fullWidth === undefined) continue;
  const { identifiers: limit } = limits;
  printFigures(`Identifiers of ${samples.length} texts, ${name}`, [
    { what: 'leak: identifier characters that stay', value: plain.leak * 100, unit: '%', limit: limit.leakPercent, isBetter: 'lower' },
    { what: 'over-redaction: other characters that go', value: plain.overRedaction * 100, unit: '%', limit: limit.overRedactionPercent, isBetter: 'lower' },
    { what: 'identifiers not fully removed', value: plain.notFullyRemoved * 100, unit: '%', limit: limit.notFullyRemovedPercent, isBetter: 'lower' },
    { what: 'texts without an identifier that lose something', value: plain.cleanTouched * 100, unit: '%', limit: limit.cleanTouchedPercent, isBetter: 'lower' },
    { what: 'leak of lower-case copies beside it', value: lower.leak / plain.leak, unit: 'times', limit: limit.lowerCaseTimes, isBetter: 'lower' },
    { what: 'leak of copies with full-width digits beside it', value: fullWidth.leak / plain.leak, unit: 'times', limit: limit.fullWidthTimes, isBetter: 'lower' },
  ]);
}

/** A copy that is longer than its text (letters whose lower case is two) is left out: its labels would not fit. */
function scoreOf(samples: readonly LabelledText[], written: (text: string) => string) {
  const copies = samples.map((sample) => ({ ...sample, text: written(sample.text) })).filter(({ text }, index) => text.length === samples[index]?.text.length);
  return scoreIdentifiers(copies, copies.map(({ text }) => deidentify(new PhiText(text)).spans));
}
