import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SubmissionAccepted } from '../../shared/contracts/submission.ts';
import type { Person } from './running-system.ts';
import { RunningSystem, eventually } from './running-system.ts';
import { texts } from './texts.ts';

const system = new RunningSystem();
let moderator: Person;

beforeAll(async () => {
  await system.start();
  await system.engage('declared-doctor');
  moderator = await system.staff('moderator', 'declared-moderator');
});
afterAll(() => system.remove());

describe('a sign ticked at the emergency screen', () => {
  it('A2 is answered with the numbers of the country in the same call, kept as an emergency, and paged to a person', async () => {
    const answer = await system.person().post('/questions', { text: texts.tremor, consent: { publish: true }, country: 'TW', redFlags: ['face_droop'] });
    const { guidance, questionId } = SubmissionAccepted.parse(answer.json());
    expect(guidance?.lines.map(({ number }) => number)).toEqual(expect.arrayContaining(['119', '1925']));
    const page = await eventually('the page', async () => (await system.mails()).find(({ text }) => text.includes(questionId)));
    expect(page.subject).toMatch(/emergency/i);
    const review = await eventually('the review', async () => system.reviewOf(moderator, questionId));
    expect(review).toMatchObject({ urgency: 'emergency', reasons: ['emergency'] });
  });
});

describe('a question about somebody under age', () => {
  it('A5 waits for a moderator when no guardian is named, and for none when one is', async () => {
    const alone = await system.submit({ text: texts.tremor, about: { ageYears: 15, relation: 'self' } });
    await alone.reaches('inReview');
    expect((await system.reviewOf(moderator, alone.questionId)).reasons).toEqual(['minor']);
    const guarded = await system.submit({ text: texts.migraine, about: { ageYears: 15, relation: 'child', guardian: true } });
    await guarded.reaches('assigned');
  });
});

describe('the emergency screen', () => {
  it('A2 is data for any frontend: signs in plain words, lines of the country, without a token', async () => {
    const screen = (await system.person().get('/emergency?country=US&locale=zh-Hant')).json() as { country: string; redFlags: { code: string; text: string }[]; lines: { number: string }[] };
    expect(screen.country).toBe('US');
    expect(screen.redFlags).toContainEqual({ code: 'face_droop', text: '一側臉部突然下垂' });
    expect(screen.lines.map(({ number }) => number)).toEqual(['911', '988']);
  });
});
