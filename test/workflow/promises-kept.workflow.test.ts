import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReviewItem, ReviewList } from '../../shared/contracts/review-view.ts';
import { DoctorList } from '../../shared/contracts/doctor-record.ts';
import type { Patient, Person } from './running-system.ts';
import { RunningSystem, eventually } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
let moderator: Person;
let admin: Person;
const minute = 60;
const day = 86_400;

beforeAll(async () => {
  await system.start();
  moderator = await system.staff('moderator', 'clock-moderator');
  admin = await system.staff('admin', 'clock-admin');
});
afterAll(() => system.remove());

/** Which of these doctors has the question now. */
async function holderOf(patient: Patient, doctors: Readonly<Record<string, Person>>): Promise<string> {
  return eventually('a doctor', async () => {
    for (const [name, doctor] of Object.entries(doctors)) {
      if ((await doctor.get(`/assignments/${patient.questionId}`)).status === 200) return name;
    }
    return undefined;
  });
}

async function retire(...doctors: string[]): Promise<void> {
  for (const doctor of doctors) await (await system.staff('doctor', doctor)).put('/doctors/me/duty', { onDuty: false });
}

describe('time', () => {
  it('F6 warns, records the breach and gives the question to another doctor, each once', async () => {
    const doctors = { early: await system.engage('early'), late: await system.engage('late') };
    const patient = await system.submit({ text: texts.tremor });
    const first = await holderOf(patient, doctors);
    for (let step = 0; step < 4; step += 1) await system.advance(5 * day);
    await eventually('another doctor', async () => ((await holderOf(patient, doctors)) === first ? undefined : true));
    const toFirst = (await system.mails()).filter((mail) => mail.to === `${first}@clinic.example` && mail.text.includes(patient.questionId));
    expect(toFirst.map(({ subject }) => subject)).toHaveLength(new Set(toFirst.map(({ subject }) => subject)).size);
    expect(toFirst.length).toBeGreaterThanOrEqual(3);
    await retire('early', 'late');
  });

  it('F3 gives out what waits, the oldest first, as soon as somebody is on duty', async () => {
    const older = await system.submit({ text: texts.panic });
    await older.reaches('awaitingDoctor');
    const newer = await system.submit({ text: texts.panic });
    await newer.reaches('awaitingDoctor');
    await system.engage('single', { capacity: 1 });
    await system.advance(minute);
    await older.reaches('assigned');
    expect((await newer.view()).status).toBe('awaitingDoctor');
    await newer.post(`/questions/${newer.questionId}/withdraw`);
    await retire('single');
  });

  it('F4 sends a question that three doctors declined to a moderator', async () => {
    const doctors = { ann: await system.engage('ann'), ben: await system.engage('ben'), cyd: await system.engage('cyd') };
    const patient = await system.submit({ text: texts.migraine });
    for (let round = 0; round < 3; round += 1) {
      const holder = await holderOf(patient, doctors);
      await doctors[holder as keyof typeof doctors].post(`/assignments/${patient.questionId}/decline`, { reason: 'Not my field.' });
    }
    expect((await system.reviewOf(moderator, patient.questionId)).reasons).toContain('declinedByDoctors');
    await retire('ann', 'ben', 'cyd');
  });

  it('D6 pages the second line when nobody claims an emergency', async () => {
    const patient = await system.submit({ text: texts.crisis });
    await system.reviewOf(moderator, patient.questionId);
    await system.advance(16 * minute);
    await eventually('the second line', async () =>
      (await system.mails()).find((mail) => mail.to === 'second-line@example.org' && mail.text.includes(patient.questionId)),
    );
  });

  it('E3 frees a claim that was not renewed', async () => {
    const patient = await system.submit({ text: texts.rash });
    const { reviewId } = await system.reviewOf(moderator, patient.questionId);
    await moderator.post(`/reviews/${reviewId}/claim`);
    const other = await system.staff('moderator', 'other-moderator');
    expect((await other.post(`/reviews/${reviewId}/claim`)).status).toBe(409);
    await system.advance(16 * minute);
    expect(ReviewItem.parse((await other.post(`/reviews/${reviewId}/claim`)).json()).claimedBy).toBe('other-moderator');
  });

  it('E9 closes nothing by age: after ninety days every open item is still there, and escalated', async () => {
    const patient = await system.submit({ text: texts.rash });
    const { reviewId } = await system.reviewOf(moderator, patient.questionId);
    for (let month = 0; month < 3; month += 1) await system.advance(30 * day);
    await eventually('the escalation', async () =>
      (await system.mails()).find((mail) => mail.to === 'second-line@example.org' && mail.text.includes(patient.questionId)),
    );
    const items = ReviewList.parse((await moderator.get('/reviews')).json()).items;
    expect(items.map((item) => item.reviewId)).toContain(reviewId);
  });
});

describe('a restart on the same data', () => {
  it('J1 goes on where every question was: with a moderator, in the backlog, with a doctor', async () => {
    const doctor = await system.engage('steady');
    const assigned = await system.submit({ text: texts.tremor });
    await assigned.reaches('assigned');
    const reviewed = await system.submit({ text: texts.rash });
    const item = await system.reviewOf(moderator, reviewed.questionId);
    await system.stop();
    await system.start();
    await doctor.post(`/assignments/${assigned.questionId}/answer`, { reply: replies.tremor });
    await assigned.reaches('published');
    expect((await system.decide(moderator, item, { decision: 'release', corrections: { specialty: 'neurology' } })).status).toBe(200);
    await reviewed.reaches('assigned');
    const roster = DoctorList.parse((await admin.get('/doctors')).json()).items;
    expect(roster.find(({ doctorId }) => doctorId === 'steady')?.openAssignments).toBe((await system.assignmentsOf(doctor)).length);
  });
});
