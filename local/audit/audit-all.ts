import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { auditTrail } from '../../shared/aws/audit-trail.ts';
import { questionIdOf } from '../../shared/aws/question-keys.ts';
import { describeRecord } from './describe-record.ts';

const Key = z.object({ pk: z.string(), sk: z.string() });

/**
 * Verifies every question of a table and answers a line for each that is broken, then how many are intact. It reads the
 * whole table: for drills and after a restore, not for every day.
 */
export async function auditAll(client: DynamoDBDocumentClient, table: string): Promise<{ isIntact: boolean; lines: string[] }> {
  const trail = auditTrail(client, table);
  const broken: string[] = [];
  let intact = 0;
  let last: string | undefined;
  let from: Record<string, unknown> | undefined;
  do {
    const page: { Items?: unknown[]; LastEvaluatedKey?: Record<string, unknown> } = await client.send(
      new ScanCommand({ TableName: table, ProjectionExpression: 'pk, sk', ExclusiveStartKey: from }),
    );
    const recorded = z.array(Key).parse(page.Items ?? []).filter(({ sk }) => sk === 'STATE' || sk.startsWith('EVENT#'));
    for (const pk of new Set(recorded.map((key) => key.pk))) {
      if (pk === last) continue;
      last = pk;
      const questionId = questionIdOf(pk);
      const found = await trail.read(questionId);
      const record = found && describeRecord(questionId, found);
      if (record?.isIntact === false) broken.push(`${questionId}: ${record.lines.at(-1)}`);
      else intact += 1;
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return { isIntact: broken.length === 0, lines: [...broken, `chains intact: ${intact}, broken: ${broken.length}`] };
}
