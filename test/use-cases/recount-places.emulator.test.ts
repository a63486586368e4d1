import { TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeCounts } from '../../shared/aws/place-counts.ts';
import type { TransactItem } from '../../shared/aws/transact-item.ts';
import { withdrawn } from '../../shared/domain/lifecycle/withdraw-question.ts';
import { recountPlaces } from '../../shared/use-cases/recount-places.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(10);

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const recount = () => recountPlaces({ doctors: clinic.doctors, places: placeCounts(clinic.client, tables.doctors, tables.questions) }, now);
const placesOf = async (doctorId: string) => (await clinic.doctors.get(doctorId)).openAssignments;
const write = (item: TransactItem) => clinic.client.send(new TransactWriteCommand({ TransactItems: [item] }));
const withdraw = (questionId: Awaited<ReturnType<typeof clinic.place>>['questionId']) =>
  clinic.questions.apply('withdraw', questionId, now, (question) => ({ next: withdrawn(question, now), actor: 'patient' }));

/** A doctor with one question in each status that holds a place, and a count that says something else. */
async function miscounted(doctorId: string, openAssignments: number) {
  await clinic.placeDoctor(doctorId, { capacity: 9, openAssignments });
  const held = await Promise.all((['assigned', 'answered', 'answerInReview'] as const).map((status) => clinic.place(status, { doctorId })));
  await Promise.all((['awaitingDoctor', 'published'] as const).map((status) => clinic.place(status, { excludedDoctors: [doctorId] })));
  return held;
}

describe('a count of places that is wrong', () => {
  it.each([['too high', 5], ['too low', 1], ['nothing', 0]])('F2 is mended when it is seen twice: %s', async (_, count) => {
    const doctorId = `doctor-${count}`;
    await miscounted(doctorId, count);
    expect([await recount(), await placesOf(doctorId)]).toEqual([0, count]);
    expect([await recount(), await placesOf(doctorId)]).toEqual([1, 3]);
    expect([await recount(), await placesOf(doctorId)]).toEqual([0, 3]);
  });

  it('keeps no question from its end, and is mended after it', async () => {
    const held = await miscounted('forgotten', 0);
    for (const { questionId } of held) expect((await withdraw(questionId)).status).toBe('withdrawn');
    for (let times = 0; times < 2; times += 1) await recount();
    await write(clinic.doctors.takePlace('forgotten'));
    expect(await placesOf('forgotten')).toBe(1);
    await write(clinic.doctors.freePlace('forgotten'));
  });

  it('is mended by what it is wrong by, whatever is taken and freed between the two looks', async () => {
    const [assigned] = await miscounted('busy', 7);
    await recount();
    if (assigned) await withdraw(assigned.questionId);
    expect([await recount(), await placesOf('busy')]).toEqual([1, 2]);
  });

  it('is only suspected anew when it is wrong by another number', async () => {
    await miscounted('moving', 4);
    await recount();
    await clinic.client.send(new UpdateCommand({ TableName: tables.doctors, Key: { doctorId: 'moving' }, UpdateExpression: 'SET openAssignments = :n', ExpressionAttributeValues: { ':n': 6 } }));
    expect([await recount(), await placesOf('moving')]).toEqual([0, 6]);
    expect([await recount(), await placesOf('moving')]).toEqual([1, 3]);
  });
});

it('goes through a larger roster in turn', async () => {
  const looked = new Set<string>();
  const doctors = { roster: async () => Array.from({ length: 120 }, (_, n) => ({ doctorId: `d${n}` })) as never };
  const places = { recount: async (doctorId: string) => (looked.add(doctorId), 'right' as const) };
  for (const minutes of [0, 5, 10]) await recountPlaces({ doctors, places }, minutesIn(minutes));
  expect(looked.size).toBe(120);
});
