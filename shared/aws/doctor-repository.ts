import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Doctor } from '../domain/doctor.ts';
import { Problem } from '../domain/errors.ts';
import { StaffId } from '../domain/ids.ts';
import type { Instant } from '../domain/ids.ts';
import { batchGet } from './batch-get.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { orLostRace } from './or-lost-race.ts';
import type { TransactItem } from './transact-item.ts';

/** What an admin says of a doctor. */
export type DoctorEntry = Omit<Doctor, 'openAssignments' | 'awayUntil'>;

export interface DoctorRepository {
  find(doctorId: StaffId): Promise<Doctor | undefined>;
  /** As `find`. Throws Problem('notFound'). */
  get(doctorId: StaffId): Promise<Doctor>;
  /** Creates or replaces what an admin says; the places in use stay as they are. */
  put(entry: DoctorEntry): Promise<Doctor>;
  /** Throws Problem('notFound') for somebody who is not on the roster. */
  setDuty(doctorId: StaffId, onDuty: boolean, awayUntil?: Instant): Promise<Doctor>;
  /** On duty again, when the time that the doctor named has come. Idempotent. */
  endAbsence(doctorId: StaffId, now: Instant): Promise<void>;
  /** A page of the roster, by id. Throws Problem('invalid') for a cursor that is not ours. */
  list(cursor: string | undefined): Promise<{ items: Doctor[]; cursor?: string | undefined }>;
  /** Everybody, by id. */
  roster(): Promise<Doctor[]>;
  /** The transaction item that takes a place; its condition fails when none is free or the doctor went off duty. */
  takePlace(doctorId: StaffId): TransactItem;
  /** The transaction item that takes a place for what is the doctor's own already, whether one is free or not. */
  takeBack(doctorId: StaffId): TransactItem;
  /**
   * The transaction item that frees a place. It has no condition: a count that is wrong (tables restored to different
   * instants) keeps no question from its end, stays wrong by the same number, and is mended by `placeCounts`.
   */
  freePlace(doctorId: StaffId): TransactItem;
}

const rosterPartition = 'doctors';
const Key = z.object({ doctorId: StaffId });
const Counted = z.looseObject({ openAssignments: z.int() });

/** The doctor of a row. A count below nothing, which a restored table may hold, is shown as none. */
function doctorOf(item: unknown): Doctor {
  const row = Counted.parse(item);
  return Doctor.parse({ ...row, openAssignments: Math.max(0, row.openAssignments) });
}

export function doctorRepository(client: DynamoDBDocumentClient, table: string): DoctorRepository {
  const find = async (doctorId: StaffId) => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: { doctorId }, ConsistentRead: true }));
    // A row that is not on the roster only counts: a place of somebody was freed whom the table does not know.
    return Item?.roster === undefined ? undefined : doctorOf(Item);
  };

  const list = async (cursor: string | undefined) => {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, Key);
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'roster',
        KeyConditionExpression: 'roster = :roster',
        ExpressionAttributeValues: { ':roster': rosterPartition },
        Limit: 100,
        ExclusiveStartKey: after && { ...after, roster: rosterPartition },
      }),
    );
    const doctors = (await batchGet(client, table, Items.map((item) => Key.parse(item)))).map(doctorOf);
    const items = doctors.sort((a, b) => (a.doctorId < b.doctorId ? -1 : 1));
    return { items, cursor: LastEvaluatedKey && encodeCursor(Key.parse(LastEvaluatedKey)) };
  };

  return {
    find,
    list,
    async get(doctorId) {
      const doctor = await find(doctorId);
      if (!doctor) throw new Problem('notFound', 'No such doctor.');
      return doctor;
    },
    async put({ doctorId, ...entry }) {
      const { Attributes } = await client.send(new UpdateCommand({ TableName: table, Key: { doctorId }, ...replacing(entry), ReturnValues: 'ALL_NEW' }));
      return doctorOf(Attributes);
    },
    async setDuty(doctorId, onDuty, awayUntil) {
      const update = new UpdateCommand({
        TableName: table,
        Key: { doctorId },
        UpdateExpression: awayUntil === undefined ? 'SET onDuty = :onDuty REMOVE awayUntil' : 'SET onDuty = :onDuty, awayUntil = :until',
        ConditionExpression: 'attribute_exists(roster)',
        ExpressionAttributeValues: { ':onDuty': onDuty, ...(awayUntil === undefined ? {} : { ':until': awayUntil }) },
        ReturnValues: 'ALL_NEW',
      });
      const updated = await orLostRace(() => client.send(update));
      if (updated === 'lostRace') throw new Problem('notFound', 'No such doctor.');
      return doctorOf(updated.Attributes);
    },
    async endAbsence(doctorId, now) {
      const update = new UpdateCommand({
        TableName: table,
        Key: { doctorId },
        UpdateExpression: 'SET onDuty = :true REMOVE awayUntil',
        ConditionExpression: 'awayUntil <= :now',
        ExpressionAttributeValues: { ':true': true, ':now': now },
      });
      await orLostRace(() => client.send(update));
    },
    async roster() {
      const doctors: Doctor[] = [];
      let cursor: string | undefined;
      do {
        const page = await list(cursor);
        doctors.push(...page.items);
        cursor = page.cursor;
      } while (cursor !== undefined);
      return doctors;
    },
    takePlace(doctorId) {
      return {
        Update: {
          TableName: table,
          Key: { doctorId },
          UpdateExpression: 'SET openAssignments = openAssignments + :one',
          ConditionExpression: 'openAssignments < #capacity AND onDuty = :true',
          ExpressionAttributeNames: { '#capacity': 'capacity' },
          ExpressionAttributeValues: { ':one': 1, ':true': true },
        },
      };
    },
    takeBack(doctorId) {
      return {
        Update: {
          TableName: table,
          Key: { doctorId },
          UpdateExpression: 'ADD openAssignments :one',
          ConditionExpression: 'attribute_exists(roster)',
          ExpressionAttributeValues: { ':one': 1 },
        },
      };
    },
    freePlace(doctorId) {
      return {
        Update: {
          TableName: table,
          Key: { doctorId },
          UpdateExpression: 'ADD openAssignments :less',
          ExpressionAttributeValues: { ':less': -1 },
        },
      };
    },
  };
}

/** An update rather than a put, so that places in use are never overwritten by what was read before they changed. */
function replacing(entry: Omit<DoctorEntry, 'doctorId'>) {
  const attributes = Object.entries({ ...entry, roster: rosterPartition });
  const sets = attributes.map(([name]) => `#${name} = :${name}`);
  return {
    UpdateExpression: `SET ${sets.join(', ')}, openAssignments = if_not_exists(openAssignments, :none) REMOVE awayUntil`,
    ExpressionAttributeNames: Object.fromEntries(attributes.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: { ...Object.fromEntries(attributes.map(([name, value]) => [`:${name}`, value])), ':none': 0 },
  };
}
