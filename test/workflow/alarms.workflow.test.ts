import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RunningSystem, eventually } from './running-system.ts';
import type { Person } from './running-system.ts';
import { texts } from './texts.ts';

const system = new RunningSystem();
let moderator: Person;
const minute = 60;

beforeAll(async () => {
  await system.start();
  moderator = await system.staff('moderator', 'alarm-moderator');
});
afterAll(() => system.remove());

const stateOf = async (alarm: string) => (await system.alarms()).find(({ name }) => name === `askwell-local-${alarm}`)?.state;
const ringing = async () => (await system.alarms()).filter(({ state }) => state === 'ALARM').map(({ name }) => name.replace('askwell-local-', ''));
const stands = (alarm: string, state: 'ALARM' | 'OK') => eventually(`${alarm} to be ${state}`, async () => ((await stateOf(alarm)) === state ? true : undefined));
/** Five minutes are what an alarm looks back; one more, and the sweep has measured anew. */
const letItClear = async (alarm: string) => {
  await system.advance(6 * minute);
  await stands(alarm, 'OK');
};

describe('an alarm by the clock', () => {
  it('J2 is quiet as long as nothing is late and everything ticks', async () => {
    await stands('emergency-unclaimed', 'OK');
    await system.advance(20 * minute);
    for (const tick of ['deadline-tick', 'reconcile-tick']) await stands(`${tick}-missed`, 'OK');
    expect(await ringing()).toEqual([]);
  });

  it('D6 rings for an emergency that nobody claims in time, and is quiet after the decision', async () => {
    const patient = await system.submit({ text: texts.crisis });
    const item = await system.reviewOf(moderator, patient.questionId);
    expect(await stateOf('emergency-unclaimed')).toBe('OK');
    await system.advance(16 * minute);
    await stands('emergency-unclaimed', 'ALARM');
    expect((await system.decide(moderator, item, { decision: 'decline', reason: 'The patient was called, and is safe.' })).status).toBe(200);
    await patient.reaches('declined');
    await letItClear('emergency-unclaimed');
  });

  it('J3 rings for a review beyond its promise, and is quiet after the decision', async () => {
    const patient = await system.submit({ text: texts.rash });
    const item = await system.reviewOf(moderator, patient.questionId);
    await system.advance(25 * 60 * minute);
    await stands('reviews-overdue', 'ALARM');
    expect(await stateOf('emergency-unclaimed')).toBe('OK');
    expect((await system.decide(moderator, item, { decision: 'decline', reason: 'Not one of our clinics.' })).status).toBe(200);
    await letItClear('reviews-overdue');
  });

  it('rings for a question that has no doctor for nearly as long as was promised', async () => {
    const patient = await system.submit({ text: texts.migraine });
    await patient.reaches('awaitingDoctor');
    await system.advance(37 * 60 * minute);
    await stands('waiting-age', 'ALARM');
    await system.engage('late-doctor');
    await patient.reaches('assigned');
    await letItClear('waiting-age');
  });

  it('K1 rings for raw text that was read', async () => {
    const patient = await system.submit({ text: texts.rash });
    const { reviewId } = await system.reviewOf(moderator, patient.questionId);
    await moderator.post(`/reviews/${reviewId}/claim`);
    expect((await moderator.post(`/reviews/${reviewId}/raw`, { reason: 'Somebody must be found.' })).status).toBe(200);
    await stands('raw-text-read', 'ALARM');
  });
});
