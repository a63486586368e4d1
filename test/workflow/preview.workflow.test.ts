import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ThreadView } from '../../shared/contracts/thread-view.ts';
import type { Patient, Person } from './running-system.ts';
import { RunningSystem, eventually } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
const week = 7 * 86_400;
let doctor: Person;

beforeAll(async () => {
  await system.start();
  doctor = await system.engage('preview-doctor');
});
afterAll(() => system.remove());

/** An answered question whose patient is looking at its page. */
async function shown(submission: Record<string, unknown> = {}): Promise<Patient> {
  const patient = await system.submit({ text: `Since I moved to the watermill it is worse. ${texts.tremor}`, consent: { publish: true, preview: true }, ...submission });
  await patient.reaches('assigned');
  expect((await doctor.post(`/assignments/${patient.questionId}/answer`, { reply: replies.tremor })).status).toBe(200);
  await patient.reaches('awaitingPatient');
  return patient;
}
const say = async (patient: Patient, decision: Record<string, unknown>) =>
  patient.post(`/questions/${patient.questionId}/preview`, { version: (await patient.view()).preview?.version, ...decision });
const mailsTo = async (address: string) => (await system.mails()).filter(({ to }) => to === address);

describe('I3 a page that its patient wants to see first', () => {
  it('is published without the words that they mark, over a restart of everything', async () => {
    const patient = await shown();
    await system.stop();
    await system.start();
    const text = (await patient.view()).preview?.thread.question.text ?? '';
    const start = text.indexOf('watermill');
    expect((await say(patient, { decision: 'approve', redactions: [{ start, end: start + 'watermill'.length }] })).json()).toEqual({ questionId: patient.questionId, status: 'answered' });
    const { thread } = await patient.reaches('published');
    const page = await system.person().get(`/threads/${thread?.slug}`);
    expect(ThreadView.parse(page.json()).question.text).toContain('moved to the [ID]');
    expect(page.text).not.toMatch(/watermill/i);
    expect((await patient.post(`/questions/${patient.questionId}/preview`, { decision: 'object', version: 1 })).status).toBe(409);
  });

  it('is not published when they object', async () => {
    const patient = await shown();
    expect((await say(patient, { decision: 'object' })).json()).toEqual({ questionId: patient.questionId, status: 'answeredPrivately' });
    expect(await patient.view()).toMatchObject({ status: 'answeredPrivately', answer: { doctor: { name: 'Dr. preview-doctor' } } });
  });

  it('is gone when they withdraw', async () => {
    const patient = await shown();
    expect((await patient.post(`/questions/${patient.questionId}/withdraw`)).status).toBe(200);
    expect((await say(patient, { decision: 'approve', version: 1 })).status).toBe(409);
  });

  it('is told of by mail without a word of it, and published when the window ends', async () => {
    const patient = await shown({ contact: { email: 'preview@mail.example' } });
    const mail = await eventually('a mail', async () => (await mailsTo('preview@mail.example'))[0]);
    expect(mail.subject).toContain('before it is published');
    expect(mail.text).not.toMatch(/tremor|shak|watermill|r1-/i);
    await system.person().post('/dev/clock', { advanceSeconds: week });
    await patient.reaches('published');
    await eventually('the second mail', async () => (await mailsTo('preview@mail.example'))[1]);
  });
});
