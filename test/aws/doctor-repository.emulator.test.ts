import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doctorRepository } from '../../shared/aws/doctor-repository.ts';
import type { DoctorRepository } from '../../shared/aws/doctor-repository.ts';
import { orLostRace } from '../../shared/aws/or-lost-race.ts';
import type { TransactItem } from '../../shared/aws/transact-item.ts';
import { startDynamoDb, tables } from './dynamodb-engine.ts';
import type { DynamoDbEngine } from './dynamodb-engine.ts';

let engine: DynamoDbEngine;
let doctors: DoctorRepository;

beforeAll(async () => {
  engine = await startDynamoDb();
  await engine.createTables();
  doctors = doctorRepository(engine.client, tables.doctors);
});
afterAll(() => engine.stop());

const entry = (doctorId: string) => ({
  doctorId, name: 'Dr. Lin', specialties: ['neurology' as const], languages: ['en', 'zh-Hant'], capacity: 2,
  licenceValidUntil: '2030-12-31', email: 'lin@example.org', onDuty: true,
});
const write = (...items: TransactItem[]) => orLostRace(() => engine.client.send(new TransactWriteCommand({ TransactItems: items })));
const placesOf = async (doctorId: string) => (await doctors.get(doctorId)).openAssignments;

describe('doctorRepository', () => {
  it('creates a doctor with no places in use', async () => {
    expect(await doctors.put(entry('created'))).toEqual({ ...entry('created'), openAssignments: 0 });
    expect(await doctors.find('created')).toEqual({ ...entry('created'), openAssignments: 0 });
  });

  it('keeps the places in use when an admin replaces a doctor', async () => {
    const doctor = await doctors.put(entry('replaced'));
    await write(doctors.takePlace(doctor.doctorId));
    const replaced = { ...entry('replaced'), name: 'Dr. Chen', specialties: ['psychiatry' as const], capacity: 0 };
    expect(await doctors.put(replaced)).toEqual({ ...replaced, openAssignments: 1 });
  });

  it('F2 never gives more places than the capacity, with 50 at once', async () => {
    const doctor = await doctors.put({ ...entry('busy'), capacity: 7 });
    const takes = await Promise.all(Array.from({ length: 50 }, () => write(doctors.takePlace(doctor.doctorId))));
    expect(takes.filter((take) => take !== 'lostRace')).toHaveLength(7);
    expect(await placesOf('busy')).toBe(7);
  });

  it.each([
    ['goes off duty', { onDuty: false }],
    ['loses all capacity', { capacity: 0 }],
  ])('F1 takes no place when the doctor %s in between', async (what, change) => {
    const doctorId = `changed-${Object.keys(change).join()}`;
    const doctor = await doctors.put(entry(doctorId));
    await doctors.put({ ...entry(doctorId), ...change });
    expect(await write(doctors.takePlace(doctor.doctorId)), what).toBe('lostRace');
  });

  it('frees a place, and does not fail where the count knows of none', async () => {
    await doctors.put(entry('freed'));
    await write(doctors.takePlace('freed'));
    for (let times = 0; times < 2; times += 1) {
      expect(await write(doctors.freePlace('freed'))).not.toBe('lostRace');
      expect(await placesOf('freed')).toBe(0);
    }
  });

  it('puts nobody on the roster by freeing a place of theirs', async () => {
    await write(doctors.freePlace('forgotten'));
    expect([await doctors.find('forgotten'), (await doctors.roster()).filter(({ doctorId }) => doctorId === 'forgotten')]).toEqual([undefined, []]);
    await expect(doctors.setDuty('forgotten', true)).rejects.toMatchObject({ kind: 'notFound' });
    expect(await doctors.put(entry('forgotten'))).toMatchObject({ doctorId: 'forgotten', openAssignments: 0 });
  });

  it('takes no place of somebody who is not on the roster', async () => {
    expect(await write(doctors.takePlace('nobody'))).toBe('lostRace');
    expect(await doctors.find('nobody')).toBeUndefined();
  });

  it('sets duty for a doctor, and creates nobody by it', async () => {
    await doctors.put(entry('duty'));
    expect(await doctors.setDuty('duty', false)).toMatchObject({ onDuty: false, name: 'Dr. Lin' });
    await expect(doctors.setDuty('stranger', true)).rejects.toMatchObject({ kind: 'notFound' });
    expect(await doctors.find('stranger')).toBeUndefined();
  });

  it('reads a roster of several pages', async () => {
    for (let n = 0; n < 120; n += 1) await doctors.put(entry(`many-${n}`));
    const all = await doctors.roster();
    expect(all.filter(({ doctorId }) => doctorId.startsWith('many-'))).toHaveLength(120);
    const first = await doctors.list(undefined);
    const second = await doctors.list(first.cursor);
    expect([...first.items, ...second.items]).toEqual(all);
    expect(second.cursor).toBeUndefined();
  });

  it.each(['nonsense', Buffer.from('{"doctorId":1}').toString('base64url')])('refuses the cursor %s', async (cursor) => {
    await expect(doctors.list(cursor)).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'cursor', code: 'not_a_cursor' }] });
  });
});
