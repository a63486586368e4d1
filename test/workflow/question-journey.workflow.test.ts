import { GetExecutionHistoryCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ThreadView } from '../../shared/contracts/thread-view.ts';
import type { Person } from './running-system.ts';
import { RunningSystem, eventually } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
let doctor: Person;
let moderator: Person;

beforeAll(async () => {
  await system.start();
  doctor = await system.engage('journey-doctor');
  moderator = await system.staff('moderator', 'journey-moderator');
});
afterAll(() => system.remove());

/** The names of the states that the question's first execution has entered. */
async function statesEntered(questionId: string): Promise<(string | undefined)[]> {
  const client = new SFNClient({
    endpoint: system.local.endpoints.stepFunctions,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const executionArn = `${system.local.endpoints.stateMachineArn.replace(':stateMachine:', ':execution:')}:${questionId}`;
  const { events = [] } = await client.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1_000 }));
  client.destroy();
  return events.flatMap((event) => event.stateEnteredEventDetails?.name ?? []);
}

/** Answers the question as its doctor and waits until it is published. */
async function publish(text: keyof typeof replies, submission: Record<string, unknown> = {}) {
  const patient = await system.submit({ text: texts[text], ...submission });
  await patient.reaches('assigned');
  expect((await doctor.post(`/assignments/${patient.questionId}/answer`, { reply: replies[text] })).status).toBe(200);
  return { patient, seen: await patient.reaches('published') };
}

describe('a question that needs no moderator', () => {
  it('J6 travels from the API to a public page in at most fourteen state transitions', async () => {
    const { patient, seen } = await publish('tremor', { title: 'Shaking right hand', about: { ageYears: 61, sex: 'male' }, contact: { email: 'asker@mail.example' } });
    expect(seen.answer?.doctor).toEqual({ name: 'Dr. journey-doctor', specialty: 'neurology' });
    const thread = ThreadView.parse((await system.person().get(`/threads/${seen.thread?.slug}`)).json());
    expect(thread).toMatchObject({ specialty: 'neurology', question: { asker: { ageBand: '60-69', sex: 'male' } } });
    const page = await system.person().get(`/t/${thread.slug}`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.text).toContain(thread.title);
    expect(page.text.match(/<script(?! type="application\/ld\+json")/)).toBeNull();
    const transitions = await eventually('the end of the execution', async () => {
      const names = await statesEntered(patient.questionId);
      return names.includes('Published') ? names.length : undefined;
    });
    expect(transitions).toBeLessThanOrEqual(14);
  });

  it('F8 tells the doctor and the patient by mail, without a word of the question', async () => {
    const { patient } = await publish('migraine', { contact: { email: 'aura@mail.example' } });
    const [toDoctor, toPatient] = await eventually('both mails', async () => {
      const mails = await system.mails();
      const toDoctor = mails.find((mail) => mail.to === 'journey-doctor@clinic.example' && mail.text.includes(patient.questionId));
      const toPatient = mails.find((mail) => mail.to === 'aura@mail.example');
      return toDoctor && toPatient ? [toDoctor, toPatient] : undefined;
    });
    for (const mail of [toDoctor, toPatient]) expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/migraine|aura|headache|propranolol/i);
  });

  it('H4 shows published neighbours on the page and drops one that is withdrawn', async () => {
    const first = await publish('tremor');
    const second = await publish('tremor');
    const read = async () => ThreadView.parse((await system.person().get(`/threads/${second.seen.thread?.slug}`)).json());
    expect((await read()).similar.map(({ slug }) => slug)).toContain(first.seen.thread?.slug);
    await first.patient.post(`/questions/${first.patient.questionId}/withdraw`);
    expect((await read()).similar.map(({ slug }) => slug)).not.toContain(first.seen.thread?.slug);
  });

  it('A4 answers privately when the patient does not want it public', async () => {
    const patient = await system.submit({ text: texts.panic, consent: { publish: false } });
    await patient.reaches('assigned');
    await doctor.post(`/assignments/${patient.questionId}/answer`, { reply: replies.panic });
    const seen = await patient.reaches('answeredPrivately');
    expect(seen.answer?.text).toContain('four to six weeks');
    expect(seen.thread).toBeUndefined();
  });

  it('H8 is gone everywhere after withdrawal, and says so for ever', async () => {
    const { patient, seen } = await publish('panic');
    const withdraw = () => patient.post(`/questions/${patient.questionId}/withdraw`);
    expect((await withdraw()).json()).toEqual({ questionId: patient.questionId, status: 'withdrawn' });
    expect((await withdraw()).status).toBe(200);
    expect((await system.person().get(`/threads/${seen.thread?.slug}`)).status).toBe(410);
    expect((await system.person().get(`/t/${seen.thread?.slug}`)).status).toBe(410);
    expect((await patient.view()).status).toBe('withdrawn');
    expect((await system.person().get('/threads')).text).not.toContain(seen.thread?.slug);
  });
});

describe('a question that a moderator sees', () => {
  it('D6 answers an emergency with guidance, pages a person at once and never publishes on one person’s word', async () => {
    const patient = await system.submit({ text: texts.crisis });
    expect(patient.accepted.guidance?.lines.length).toBeGreaterThanOrEqual(2);
    await eventually('the page to a person', async () => (await system.mails()).find((mail) => mail.to === 'on-call@example.org' && mail.text.includes(patient.questionId)));
    const item = await system.reviewOf(moderator, patient.questionId);
    expect(item).toMatchObject({ urgency: 'emergency', state: 'open' });
    expect((await system.decide(moderator, item, { decision: 'release', corrections: { specialty: 'psychiatry' } })).status).toBe(200);
    await patient.reaches('assigned');
    await doctor.post(`/assignments/${patient.questionId}/answer`, { reply: replies.crisis });
    const answer = await system.reviewOf(moderator, patient.questionId, 'answer');
    expect((await system.decide(moderator, answer, { decision: 'release' })).status).toBe(403);
    await moderator.post(`/reviews/${answer.reviewId}/unclaim`);
    const second = await system.staff('moderator', 'second-moderator');
    expect((await system.decide(second, answer, { decision: 'release' })).status).toBe(200);
    await patient.reaches('published');
  });

  it('C1 never forces another specialty into a clinic', async () => {
    const patient = await system.submit({ text: texts.rash });
    const item = await system.reviewOf(moderator, patient.questionId);
    expect(item).toMatchObject({ specialty: 'other', reasons: ['specialtyUncertain'] });
    const uncorrected = await system.decide(moderator, item, { decision: 'release' });
    expect(uncorrected.status).toBe(400);
    expect(uncorrected.json()).toMatchObject({ errors: [{ path: 'corrections.specialty', code: 'required' }] });
  });

  it('D5 puts a language that it cannot read before a person', async () => {
    const patient = await system.submit({ text: texts.spanish });
    expect((await system.reviewOf(moderator, patient.questionId)).reasons).toEqual(expect.arrayContaining(['languageUnsupported', 'urgencyUnknown']));
  });

  it('E4 refuses a stale decision with the item as it is now', async () => {
    const patient = await system.submit({ text: texts.rash });
    const item = await system.reviewOf(moderator, patient.questionId);
    await moderator.post(`/reviews/${item.reviewId}/claim`);
    const stale = await moderator.post(`/reviews/${item.reviewId}/decide`, { decision: 'decline', reason: 'Not ours', version: item.version });
    expect(stale.status).toBe(409);
    expect(stale.json()).toMatchObject({ current: { reviewId: item.reviewId, version: item.version + 1 } });
  });

  it('I2 tells the patient why a question is declined', async () => {
    const patient = await system.submit({ text: texts.rash });
    const item = await system.reviewOf(moderator, patient.questionId);
    await system.decide(moderator, item, { decision: 'decline', reason: 'Please ask a dermatologist.' });
    expect(await patient.reaches('declined')).toMatchObject({ reason: 'Please ask a dermatologist.' });
  });
});
