import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssignmentDetail } from '../../shared/contracts/assignment-view.ts';
import { ThanksList } from '../../shared/contracts/feedback-view.ts';
import { ThreadView } from '../../shared/contracts/thread-view.ts';
import type { Patient, Person } from './running-system.ts';
import { RunningSystem, eventually } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
const doctors: Record<string, Person> = {};

beforeAll(async () => {
  await system.start();
  for (const id of ['con-ada', 'con-bea', 'con-cy']) doctors[id] = await system.engage(id);
});
afterAll(() => system.remove());

/** The doctor who has the question. */
async function holderOf(patient: Patient): Promise<string> {
  return eventually('a doctor', async () => {
    for (const [id, doctor] of Object.entries(doctors)) if ((await doctor.get(`/assignments/${patient.questionId}`)).status === 200) return id;
    return undefined;
  });
}
async function answer(patient: Patient): Promise<string> {
  const id = await holderOf(patient);
  expect((await doctors[id]?.post(`/assignments/${patient.questionId}/answer`, { reply: replies.tremor }))?.status).toBe(200);
  await patient.reaches('published');
  return id;
}
const followUp = ({ questionId, accepted: { receipt } }: Patient, text: string) => system.submit({ text, followUpOf: { questionId, receipt } });

describe('I4 A6 a conversation', () => {
  it('goes on with the same doctor for three rounds, on one page, and begins anew with the fourth', async () => {
    const first = await system.submit({ text: texts.tremor });
    const doctor = await answer(first);
    const second = await followUp(first, `Thank you. ${texts.tremor}`);
    expect(second.accepted.followUp).toEqual({ outcome: 'nextRound', round: 2 });
    expect(await holderOf(second)).toBe(doctor);
    const detail = AssignmentDetail.parse((await doctors[doctor]?.get(`/assignments/${second.questionId}`))?.json());
    expect(detail.earlier).toMatchObject([{ answer: { doctor: `Dr. ${doctor}` } }]);
    expect(await answer(second)).toBe(doctor);
    const third = await followUp(second, `One more thing. ${texts.tremor}`);
    expect(await answer(third)).toBe(doctor);
    const slugs = await Promise.all([first, second, third].map(async (patient) => (await patient.view()).thread?.slug));
    expect(new Set(slugs).size).toBe(1);
    const thread = ThreadView.parse((await system.person().get(`/threads/${slugs[0]}`)).json());
    expect(thread.rounds?.map(({ round }) => round)).toEqual([2, 3]);
    expect((await system.person().get(`/t/${slugs[0]}`)).text).toContain('One more thing.');
    expect((await followUp(third, `And again. ${texts.tremor}`)).accepted.followUp).toEqual({ outcome: 'newQuestion' });
    expect((await second.post(`/questions/${second.questionId}/withdraw`)).status).toBe(200);
    const after = ThreadView.parse((await system.person().get(`/threads/${slugs[0]}`)).json());
    expect(after.rounds?.map(({ round }) => round)).toEqual([3]);
  });

  it('is nobody’s without the receipt of what it goes on from', async () => {
    const first = await system.submit({ text: texts.tremor });
    const other = await system.submit({ text: texts.tremor });
    const reply = await system.person().post('/questions', { text: texts.tremor, consent: { publish: true }, followUpOf: { questionId: first.questionId, receipt: other.accepted.receipt } });
    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain(other.accepted.receipt);
  });
});

describe('G7 what other doctors say of the answer', () => {
  it('G7 stands on its page with two names, reaches a moderator when it is a disagreement, and is refused of its own doctor', async () => {
    const patient = await system.submit({ text: texts.tremor });
    const author = await answer(patient);
    const { thread } = await patient.view();
    const path = `/threads/${thread?.slug}/opinions`;
    const others = Object.entries(doctors).filter(([id]) => id !== author);
    for (const [, doctor] of others) expect((await doctor.post(path, { kind: 'agree' })).status).toBe(200);
    const refused = await doctors[author]?.post(path, { kind: 'agree' });
    expect([refused?.status, refused?.text]).toEqual([403, expect.stringContaining('Nobody gives a second opinion on their own answer.')]);
    const page = await system.person().get(`/t/${thread?.slug}`);
    for (const [id] of others) expect(page.text).toContain(`Agree: <bdi>Dr. ${id}</bdi> (Neurology, `);
    expect(page.text).toContain('"@type":"QAPage"');
    const [first] = others;
    expect((await first?.[1].post(path, { kind: 'disagree', text: 'This asks for a magpie first.' }))?.json()).toMatchObject({ own: { state: 'held' }, opinions: [{ kind: 'agree' }] });
    const item = await system.reviewOf(await system.staff('moderator', 'con-moderator'), patient.questionId, 'opinion');
    expect(item).toMatchObject({ reasons: ['disagreement'], opinions: [{ kind: 'disagree', text: 'This asks for a magpie first.' }] });
    expect((await system.person().get(`/t/${thread?.slug}`)).text).not.toMatch(/magpie/);
    await eventually('the mail to moderators', async () => (await system.mails()).find(({ subject }) => subject.includes('A second opinion needs review')));
  });
});

describe('I5 what a patient says of the answer', () => {
  it('reaches its doctor as thanks and a moderator as an item, and no reader', async () => {
    const patient = await system.submit({ text: texts.tremor });
    const doctor = await answer(patient);
    const path = `/questions/${patient.questionId}/feedback`;
    expect((await patient.post(path, { answered: 'no', thanks: true, comment: 'It left out the magpie.' })).json()).toEqual({ questionId: patient.questionId, answered: 'no', thanks: true });
    expect((await patient.post(path, { answered: 'yes' })).status).toBe(409);
    const thanked = await eventually('the thanks', async () => ThanksList.parse((await doctors[doctor]?.get('/doctors/me/thanks'))?.json()).items.find(({ questionId }) => questionId === patient.questionId));
    expect(z.iso.datetime().safeParse(thanked.thankedAt).success).toBe(true);
    const moderator = await system.staff('moderator', 'con-moderator');
    const item = await system.reviewOf(moderator, patient.questionId, 'answer');
    expect(item).toMatchObject({ reasons: ['lowRating'], feedback: { answered: 'no', comment: 'It left out the magpie.' } });
    const { thread } = await patient.view();
    expect((await system.person().get(`/t/${thread?.slug}`)).text).not.toMatch(/magpie/);
    expect((await system.person().get(`/threads/${thread?.slug}`)).text).not.toMatch(/magpie/);
  });
});
