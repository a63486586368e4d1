import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { QuestionId } from '../../shared/domain/ids.ts';

const StateKey = z.object({ pk: z.templateLiteral(['Q#', z.string()]) });

/**
 * The ids of questions on a table, at most `limit` (whole number, 1 or more), in no order. Scans, which nothing that is
 * deployed may do: for a command on somebody's machine only.
 */
export async function* storedQuestions(client: DynamoDBDocumentClient, table: string, limit: number): AsyncGenerator<QuestionId> {
  let left = limit;
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        FilterExpression: 'sk = :state',
        ExpressionAttributeValues: { ':state': 'STATE' },
        ProjectionExpression: 'pk',
        ExclusiveStartKey,
      }),
    );
    for (const item of page.Items ?? []) {
      if (left === 0) return;
      left -= 1;
      yield QuestionId.parse(StateKey.parse(item).pk.slice('Q#'.length));
    }
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey !== undefined);
}
