import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { QuestionContext } from '../../../shared/domain/context/question-context.ts';
import { readContext } from '../../../shared/domain/context/read-context.ts';
import { deidentify } from '../../../shared/domain/deidentification/deidentify.ts';
import { PhiText } from '../../../shared/domain/phi-text.ts';
import { Asker } from '../../../shared/domain/question.ts';

const words = z.array(z.string()).default([]);
/** A context on one line: `6 weeks~` is about six weeks, `-mri` a test that was not done or a carer who was not seen. */
const Row = z.object({ age: z.string().optional(), sex: z.string().optional(), for: z.string().optional(), course: z.string().optional(), care: words, tests: words, medicines: words });
const Case = Row.extend({ id: z.string(), text: z.string(), asker: Asker.default({}) });
type Row = z.infer<typeof Row>;

const cases = readFileSync(new URL('../../corpus/context.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => Case.parse(JSON.parse(line)));
/** What a row does not say is not in the text. */
const absent = { age: undefined, sex: undefined, for: undefined, course: undefined };
const contextOf = (text: string, asker: Asker = {}) => readContext({ text, asker }, 'en');

function rowOf({ ageBand, sex, duration, course, careSoFar, tests, medicines }: QuestionContext): Row {
  return {
    age: ageBand, sex, course,
    for: duration && `${duration.amount} ${duration.unit}${duration.approximate ? '~' : ''}`,
    care: careSoFar.map(({ by, seen }) => (seen ? by : `-${by}`)),
    tests: tests.map(({ test, done }) => (done ? test : `-${test}`)),
    medicines: medicines.map(({ name, use, dose }) => [name, ...(use === 'taken' ? [] : [use]), ...(dose === undefined ? [] : [dose])].join(' ')),
  };
}

describe('readContext', () => {
  it('A3 reads at least 97 % of our own texts exactly, in every field', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    const missed = cases.filter((each) => !isDeepStrictEqual(Row.parse(rowOf(contextOf(each.text, each.asker))), Row.parse({ ...absent, ...Row.parse(each) })));
    expect(missed.map(({ id }) => id).slice(Math.floor(cases.length * 0.03))).toEqual([]);
  });

  it('A3 reads twitching with a fear of ALS as five months, neurologists seen, no EMG, B vitamins', () => {
    const text =
      'For almost five months my muscles have been twitching, two or three seconds each time, in the thighs and shoulders. I find it harder and harder to carry the shopping, my legs get weaker and I cannot stop thinking of ALS. ' +
      'I saw one neurologist after another and switched hospitals, yet not one of them ever did an EMG. They call it nerves and told me to exercise and take B vitamins, without effect. I am only 23. Is it safe to wait, or should I go to a psychiatrist?';
    const asker = { ageBand: '20-29', sex: 'female' } as const;
    expect(readContext({ text: deidentify(new PhiText(text)).text, asker }, 'en')).toMatchObject({
      language: 'en', ageBand: '20-29', sex: 'female', course: 'worse', duration: { amount: 5, unit: 'months', approximate: true },
      careSoFar: [{ by: 'neurologist', seen: true }], tests: [{ test: 'emg', done: false }], medicines: [{ name: 'vitamin B', use: 'taken' }], missingInfo: [],
    });
  });

  it('A3 lists what a short question leaves out', () => {
    const { missingInfo } = contextOf('My left eye keeps twitching and I want to know what helps.');
    expect(missingInfo).toEqual(['age', 'sex', 'duration', 'course', 'medicines', 'careSoFar', 'tests']);
    expect(contextOf('頭痛怎麼辦').missingInfo).toContain('symptomDetail');
  });

  it('A3 reads Traditional Chinese', () => {
    const context = readContext({ text: '我右手麻了半年，看過神經內科，沒有做肌電圖，只吃維他命B群，情況一直沒改善。', asker: { ageBand: '30-39', sex: 'male' } }, 'zh-TW');
    expect(context).toMatchObject({
      language: 'zh-Hant', duration: { amount: 6, unit: 'months' }, course: 'same', careSoFar: [{ by: 'neurologist', seen: true }],
      tests: [{ test: 'emg', done: false }], medicines: [{ name: 'vitamin B', use: 'taken' }], missingInfo: ['symptomDetail'],
    });
  });

  it('believes the profile before the text, and a stated language only where the text tells none', () => {
    expect(contextOf('I am a 30–39 year old man with a tremor.', { ageBand: '40-49', sex: 'female' })).toMatchObject({ ageBand: '40-49', sex: 'female', language: 'en' });
    expect(readContext({ text: '???', asker: { sex: 'unknown' } }, 'zh-Hant')).toMatchObject({ language: 'zh-Hant' });
    expect(contextOf('???', { sex: 'unknown' })).not.toHaveProperty('sex');
  });

  it.each([
    ['another’s', 'My mother takes lithium. I have a tremor in both hands.', { relation: 'self' } as const],
    ['a fear of', 'I worry that sertraline could harm me. Should I take it?', {}],
    ['a question about', 'Can I take melatonin for my jet lag?', {}],
  ])('does not take %s medicine for the patient’s', (_, text, asker) => {
    expect(contextOf(text, asker).medicines).toEqual([]);
  });

  it('A3 reads the patient’s own medicines when somebody asks for them', () => {
    const text = 'My mother takes lithium 400 mg and her hands shake. I take sertraline myself.';
    expect(contextOf(text, { relation: 'parent' }).medicines).toEqual([{ name: 'lithium', use: 'taken', dose: '400 mg' }]);
  });

  it('answers in one form whatever is written, and alike each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(QuestionContext.parse(contextOf(text))).toEqual(contextOf(text));
      }),
    );
  });
});
