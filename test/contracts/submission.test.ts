import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdempotencyKey, Submission, SubmissionMessage } from '../../shared/contracts/submission.ts';
import { questionIdOf } from '../domain/make-question.ts';

const least = { text: 'My eyelid twitches.', consent: { publish: true } };
const pathsOf = (body: unknown) => Submission.safeParse(body).error?.issues.map(({ path }) => path.join('.'));

describe('a submission', () => {
  it.each([
    ['only what is needed', least],
    ['everything', {
      ...least, title: 'Twitching', nickname: 'Wren', about: { ageYears: 120, ageBand: '90+', sex: 'other', relation: 'child' },
      contact: { email: 'wren@example.org' }, language: 'zh-Hant-TW', country: 'TW', redFlags: ['face_droop', 'chestPain'],
    }],
    ['a guardian’s word', { ...least, about: { ageYears: 12, relation: 'child', guardian: true } }],
    ['the youngest', { ...least, about: { ageYears: 0 } }],
  ])('may hold %s', (_, body) => {
    expect(Submission.safeParse(body).success).toBe(true);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no text', { text: undefined }, 'text'],
    ['a text of another type', { text: 7 }, 'text'],
    ['no consent', { consent: undefined }, 'consent'],
    ['consent in words', { consent: { publish: 'yes' } }, 'consent.publish'],
    ['an age below 0', { about: { ageYears: -1 } }, 'about.ageYears'],
    ['an age above 120', { about: { ageYears: 121 } }, 'about.ageYears'],
    ['half a year', { about: { ageYears: 0.5 } }, 'about.ageYears'],
    ['an age that is no number', { about: { ageYears: NaN } }, 'about.ageYears'],
    ['a band that is none', { about: { ageBand: '23' } }, 'about.ageBand'],
    ['an address that is none', { contact: { email: 'wren at example' } }, 'contact.email'],
    ['a language that is none', { language: 'Chinese' }, 'language'],
    ['a country that is none', { country: 'tw' }, 'country'],
    ['a long title', { title: 'x'.repeat(201) }, 'title'],
    ['an empty nickname', { nickname: '' }, 'nickname'],
    ['a red flag that is none', { redFlags: ['hiccups'] }, 'redFlags.0'],
    ['a field that we do not know', { phone: '0912' }, ''],
    ['one inside another', { about: { job: 'x' } }, 'about'],
  ])('may not hold %s', (_, changes, path) => {
    expect(pathsOf({ ...least, ...changes })).toEqual([path]);
  });

  it('A1 fails for anything else without throwing', () => {
    fc.assert(fc.property(fc.anything(), (body) => !Submission.safeParse(body).success));
  });
});

describe('the message on the queue', () => {
  it('A1 is what our API sends, or the bare body of another frontend', () => {
    const ours = SubmissionMessage.parse({ questionId: questionIdOf(0), submission: least });
    const theirs = SubmissionMessage.parse(least);
    expect([ours.questionId, ours.submission.text.reveal()]).toEqual([questionIdOf(0), least.text]);
    expect([theirs.questionId, theirs.submission.text.reveal()]).toEqual([undefined, least.text]);
  });

  it.each([[{ questionId: 'q1', submission: least }], [{ ...least, questionId: questionIdOf(0) }], [{}], ['text'], [null]])('is nothing else', (message) => {
    expect(SubmissionMessage.safeParse(message).success).toBe(false);
  });
});

describe('IdempotencyKey', () => {
  it.each([['x'.repeat(16), true], ['x'.repeat(128), true], ['x'.repeat(15), false], ['x'.repeat(129), false], ['with a space 1234', false], ['schlüssel-1234567', false]])('%s: %s', (key, taken) => {
    expect(IdempotencyKey.safeParse(key).success).toBe(taken);
  });
});
