import { describe, expect, it } from 'vitest';
import { deidentify } from '../../../shared/domain/deidentification/deidentify.ts';
import { PhiText } from '../../../shared/domain/phi-text.ts';
import { addressesOnline } from '../../corpus/identifiers/addresses-online.ts';
import { ages } from '../../corpus/identifiers/ages.ts';
import type { ClassCorpus } from '../../corpus/identifiers/class-corpus.ts';
import { dates } from '../../corpus/identifiers/dates.ts';
import { emails } from '../../corpus/identifiers/emails.ts';
import { handles } from '../../corpus/identifiers/handles.ts';
import { civilNumbers, healthNumbers } from '../../corpus/identifiers/numbers.ts';
import { phones } from '../../corpus/identifiers/phones.ts';
import { addresses, places } from '../../corpus/identifiers/places.ts';

const classes: Readonly<Record<string, ClassCorpus>> = { addresses, addressesOnline, ages, civilNumbers, dates, emails, handles, healthNumbers, phones, places };
const positives = Object.entries(classes).flatMap(([name, { types, positives: texts }]) => texts.map(([text, ...gone], index) => ({ name, index, types, text, gone })));
const nearMisses = Object.entries(classes).flatMap(([name, { nearMisses: texts }]) => texts.map((text, index) => ({ name, index, text })));

describe('B1 identifiers by class', () => {
  it.each(Object.entries(classes))('B1 knows twenty ways to write %s and ten that only look like it', (_, { positives: given, nearMisses: alike }) => {
    expect(given.length).toBeGreaterThanOrEqual(20);
    expect(alike.length).toBeGreaterThanOrEqual(10);
  });

  it.each(positives)('B1 removes $name $index', ({ text, gone, types }) => {
    const { text: output, spans } = deidentify(new PhiText(text));
    for (const part of gone) expect(output).not.toContain(part);
    expect(types).toEqual(expect.arrayContaining([expect.toBeOneOf(spans.map(({ type }) => type))]));
  });

  it.each(positives)('B1 finds nothing more in what is left of $name $index', ({ text }) => {
    const { text: output } = deidentify(new PhiText(text));
    expect(deidentify(new PhiText(output)).spans).toEqual([]);
  });

  it.each(nearMisses)('B4 leaves what looks like $name $index', ({ text }) => {
    expect(deidentify(new PhiText(text)).text).toBe(text);
  });
});
