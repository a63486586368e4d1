import { describe, expect, it } from 'vitest';
import { deidentify, deidentifyFields } from '../../../shared/domain/deidentification/deidentify.ts';
import { PhiText } from '../../../shared/domain/phi-text.ts';
import { identifierCorpus, lookalikes } from './identifier-corpus.ts';
import { triageVersions } from '../../../shared/domain/triage-versions.ts';

const textOf = (text: string): string => deidentify(new PhiText(text)).text;
const categories = Object.keys(identifierCorpus) as (keyof typeof identifierCorpus)[];
const cases = categories.flatMap((category) => identifierCorpus[category].map(([text, ...gone], index) => ({ category, text, gone, index })));
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe('B1 B2 deidentify', () => {
  it.each(cases)('B1 removes $category $index', ({ category, text, gone }) => {
    const { text: output, spans } = deidentify(new PhiText(text));
    for (const part of gone) expect(output).not.toContain(part);
    expect(spans.map(({ type }) => type as string)).toContain(category);
  });

  it.each(cases)('B1 finds nothing more in its own output: $category $index', ({ text }) => {
    expect(deidentify(new PhiText(textOf(text))).spans).toEqual([]);
  });

  it.each(cases.filter(({ category, text }) => category !== 'NAME' && category !== 'LOCATION' && category !== 'ORGANISATION' && /\d/.test(text)))('B2 removes $category $index in full-width characters', ({ text, gone }) => {
    const { text: output } = deidentify(new PhiText(fullWidth(text)));
    for (const part of gone) expect(output.normalize('NFKC')).not.toContain(part);
  });

  it.each(lookalikes.map((text, index) => ({ text, index })))('B4 leaves lookalikes alone: $index', ({ text }) => {
    expect(textOf(text)).toBe(text);
  });

  it('B2 checks the digit of a Taiwanese identity number that nothing introduces', () => {
    expect(textOf('code A123456789 and A123456788')).toBe('code [ID] and A123456788');
  });

  it('B5 tells class, detector, version and confidence of every span', () => {
    const { spans, placeholders, version, text } = deidentify(new PhiText('Mail a.b@example.org now'));
    expect(spans).toEqual([{ start: 5, end: 20, type: 'EMAIL', detector: 'email', confidence: 0.99 }]);
    expect(placeholders.map(({ start, end }) => text.slice(start, end))).toEqual(['[EMAIL]']);
    expect(version).toBe(triageVersions.deidentification);
  });

  it('gives spans as UTF-16 offsets of the input, past emoji, zero-width and combining characters', () => {
    const text = '🙂 I\u200b am Jose\u0301 Garcia, mail x\u200b@example.com';
    const found = deidentify(new PhiText(text)).spans.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Jose\u0301 Garcia', 'x\u200b@example.com']);
  });

  it.each([
    ['On 2020/09/03 I fell', 'On [DATE, 2020] I fell'],
    ['民國109年9月3日看診', '[DATE, 2020]看診'],
    ['on 3 May', 'on [DATE]'],
  ])('keeps the year of a date alone: %s', (text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  it.each([
    ['I am only 23, and tired', 'I am only in my twenties, and tired'],
    ['I am only 23 years old, and tired', 'I am only 20–29 years old, and tired'],
    ["I'm 34 and well", "I'm in my thirties and well"],
    ['a 45-year-old man', 'a 40–49-year-old man'],
    ['My 5 year old son', 'My 0–9 year old son'],
    ['my wife is 88.', 'my wife is 80–89.'],
    ['I am 92 years old', 'I am 90+ years old'],
    ['aged 97', 'aged 90+'],
    ['今年45歲', '今年40–49歲'],
    ['三十五歲女性', '30–39歲女性'],
  ])('B4 says the band instead of the age: %s', (text, expected) => {
    expect(textOf(text)).toBe(expected);
  });
});

describe('surrogates', () => {
  it('calls the same person by the same number', () => {
    expect(textOf('My husband Rajesh Kumar saw Dr. Wong. Rajesh is tired. Dr Wong agrees.')).toBe('My husband [NAME 1] saw Dr. [NAME 2]. [NAME 1] is tired. Dr [NAME 2] agrees.');
  });

  it('finds a name again where nothing introduces it', () => {
    expect(textOf("Dr. Kim's assistant says Kim is away. 我太太林美玲頭痛,美玲很擔心")).toBe("Dr. [NAME 1]'s assistant says [NAME 1] is away. 我太太[NAME 2]頭痛,[NAME 2]很擔心");
  });

  it('keeps numbers across the fields of one question', () => {
    const fields = deidentifyFields({ title: new PhiText('About my son Liam'), text: new PhiText('Dr. Wong saw Liam.') });
    expect([fields.title.text, fields.text.text]).toEqual(['About my son [NAME 1]', 'Dr. [NAME 2] saw [NAME 1].']);
  });

  it('numbers new persons past those that a text already names', () => {
    expect(textOf('[NAME 1] wrote to Dr. Wong')).toBe('[NAME 1] wrote to Dr. [NAME 2]');
  });
});

describe('doubt', () => {
  it('is certain of a text without identifiers', () => {
    expect(deidentify(new PhiText('My head hurts in the morning.')).uncertain).toBe(false);
  });

  it('asks a person about a long number that it cannot name', () => {
    expect(deidentify(new PhiText('Somebody wrote 4837261940123 on my letter')).uncertain).toBe(true);
  });
});
