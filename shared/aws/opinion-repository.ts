import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { OpinionBody, OpinionRequestBody } from '../domain/bodies.ts';
import type { QuestionId, StaffId } from '../domain/ids.ts';
import type { Clinic } from '../domain/triage.ts';
import { queryAll } from './query-all.ts';
import { newestFirst, opinionsBy, opinionsWantedFrom, partitionOf } from './question-keys.ts';
import { readWorklist } from './read-worklist.ts';
import type { TransactItem } from './transact-item.ts';

/** Second opinions on published answers, and the wish for them. They go with their question’s other bodies when it is erased. */
export interface OpinionRepository {
  /** What a doctor last said of a question’s answer. */
  find(questionId: QuestionId, doctorId: StaffId): Promise<OpinionBody | undefined>;
  /** The transaction item that writes it, over what the same doctor said before. */
  put(questionId: QuestionId, opinion: OpinionBody): TransactItem;
  /** A doctor’s last fifty opinions, the newest first. */
  givenBy(doctorId: StaffId): Promise<OpinionBody[]>;
  /** What waits for a moderator on this page, the oldest first. */
  held(questionId: QuestionId, slug: string): Promise<OpinionBody[]>;
  findRequest(questionId: QuestionId): Promise<OpinionRequestBody | undefined>;
  /** The transaction item that lists an answer among those on which doctors of a clinic are asked for an opinion. */
  putRequest(questionId: QuestionId, clinic: Clinic, request: OpinionRequestBody): TransactItem;
  /** The transaction item that takes it off that list; idempotent. */
  dropRequest(questionId: QuestionId): TransactItem;
  /** The first fifty requests to doctors of a clinic, the longest waiting first. Each ends with the first opinion. */
  wantedFrom(clinic: Clinic): Promise<OpinionRequestBody[]>;
}

const pageSize = 50;
const Row = z.object({ body: OpinionBody });
const RequestRow = z.object({ body: OpinionRequestBody });
const ofOpinions = 'BODY#opinion#';
const opinionKey = (questionId: QuestionId, doctorId: StaffId) => ({ pk: partitionOf(questionId), sk: `${ofOpinions}${doctorId}` });
const requestKey = (questionId: QuestionId) => ({ pk: partitionOf(questionId), sk: 'BODY#opinionRequest' });

export function opinionRepository(client: DynamoDBDocumentClient, table: string): OpinionRepository {
  const read = async (Key: Record<string, string>) => (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  return {
    async find(questionId, doctorId) {
      const item = await read(opinionKey(questionId, doctorId));
      return item && Row.parse(item).body;
    },
    put(questionId, body) {
      const listed = { worklist: opinionsBy(body.doctorId), rank: newestFirst(body.givenAt) };
      return { Put: { TableName: table, Item: { ...opinionKey(questionId, body.doctorId), body: OpinionBody.parse(body), ...listed } } };
    },
    async givenBy(doctorId) {
      const { rows } = await readWorklist(client, table, { index: 'worklist', partition: opinionsBy(doctorId), limit: pageSize });
      return rows.map((row) => Row.parse(row).body);
    },
    async held(questionId, slug) {
      const rows = await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :opinions)',
        ExpressionAttributeValues: { ':pk': partitionOf(questionId), ':opinions': ofOpinions },
        ConsistentRead: true,
      });
      const opinions = rows.map((row) => Row.parse(row).body);
      return opinions.filter((opinion) => opinion.state === 'held' && opinion.slug === slug).sort((a, b) => (a.givenAt < b.givenAt ? -1 : 1));
    },
    async findRequest(questionId) {
      const item = await read(requestKey(questionId));
      return item && RequestRow.parse(item).body;
    },
    putRequest: (questionId, clinic, body) => ({
      Put: { TableName: table, Item: { ...requestKey(questionId), body, worklist: opinionsWantedFrom(clinic), rank: body.requestedAt } },
    }),
    dropRequest: (questionId) => ({ Delete: { TableName: table, Key: requestKey(questionId) } }),
    async wantedFrom(clinic) {
      const { rows } = await readWorklist(client, table, { index: 'worklist', partition: opinionsWantedFrom(clinic), limit: pageSize });
      return rows.map((row) => RequestRow.parse(row).body);
    },
  };
}
