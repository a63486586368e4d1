import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { StaffId } from '../domain/ids.ts';
import { orLostRace } from './or-lost-race.ts';
import { answeredBy, assignedTo } from './question-keys.ts';
import { readKeys } from './read-worklist.ts';

export interface PlaceCounts {
  /**
   * Compares the count of a doctor's places with the questions that hold them. A difference is only suspected the first
   * time, since the index lags; the same difference again is taken off the count. Taking and freeing move the count and
   * never the difference, so nothing that happens meanwhile is lost.
   */
  recount(doctorId: StaffId): Promise<'right' | 'suspected' | 'mended'>;
}

/** `suspected`: what the count was too high by when it was last looked at. */
const Row = z.object({ openAssignments: z.int(), suspected: z.int().optional() });
const pageSize = 500;

export function placeCounts(client: DynamoDBDocumentClient, doctors: string, questions: string): PlaceCounts {
  const look = async (doctorId: StaffId) => {
    const { Item } = await client.send(new GetCommand({ TableName: doctors, Key: { doctorId }, ConsistentRead: true }));
    return Row.parse(Item);
  };
  const held = async (partition: string): Promise<number> => {
    let count = 0;
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page = await readKeys(client, questions, { index: 'worklist', partition, limit: pageSize, cursor });
      count += page.rows.length;
      cursor = page.cursor;
    }
    return count;
  };
  const update = (doctorId: StaffId, change: Omit<UpdateCommandInput, 'TableName' | 'Key'>) =>
    orLostRace(() => client.send(new UpdateCommand({ TableName: doctors, Key: { doctorId }, ...change })));

  return {
    async recount(doctorId) {
      const before = await look(doctorId);
      const counted = (await held(assignedTo(doctorId))) + (await held(answeredBy(doctorId)));
      const { openAssignments, suspected } = await look(doctorId);
      const excess = openAssignments - counted;
      if (openAssignments !== before.openAssignments) return 'right';
      if (excess === 0) {
        if (suspected !== undefined) await update(doctorId, { UpdateExpression: 'REMOVE suspected' });
        return 'right';
      }
      if (excess !== suspected) {
        await update(doctorId, { UpdateExpression: 'SET suspected = :excess', ExpressionAttributeValues: { ':excess': excess } });
        return 'suspected';
      }
      const mended = await update(doctorId, {
        UpdateExpression: 'ADD openAssignments :less REMOVE suspected',
        ConditionExpression: 'suspected = :excess',
        ExpressionAttributeValues: { ':less': -excess, ':excess': excess },
      });
      return mended === 'lostRace' ? 'suspected' : 'mended';
    },
  };
}
