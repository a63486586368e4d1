import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { visitor } from './visitor.ts';

const Endpoints = z.object({ dynamodb: z.string(), stepFunctions: z.string(), stateMachineArn: z.string(), tables: z.object({ questions: z.string() }).loose() });
const StateRow = z.object({ pk: z.string(), status: z.string(), question: z.looseObject({ assignedAt: z.iso.datetime().optional() }) });

/** What became of a question: how many executions it has, where it stands, and when its assignment began (ms since 1970). */
export interface Standing {
  readonly executions: number;
  readonly status: string | undefined;
  readonly assignedAt: number | undefined;
}

const connection = (endpoint: string) => ({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } });

/** Looks into the engines, past the API: where every question stands, by its id. */
export async function takeStock(url: string): Promise<ReadonlyMap<string, Standing>> {
  const endpoints = Endpoints.parse(await visitor(url).get('/dev/endpoints'));
  const [states, executions] = await Promise.all([readStates(endpoints), countExecutions(endpoints)]);
  const ids = new Set([...states.keys(), ...executions.keys()]);
  return new Map([...ids].map((id) => [id, { status: undefined, assignedAt: undefined, ...states.get(id), executions: executions.get(id) ?? 0 }]));
}

/** Of these questions, those that do not have exactly one execution and one state in `status`. */
export function droppedOf(questionIds: readonly string[], status: string, stock: ReadonlyMap<string, Standing>): number {
  return questionIds.filter((id) => stock.get(id)?.executions !== 1 || stock.get(id)?.status !== status).length;
}

async function readStates({ dynamodb, tables }: z.output<typeof Endpoints>): Promise<Map<string, Omit<Standing, 'executions'>>> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connection(dynamodb)));
  const states = new Map<string, Omit<Standing, 'executions'>>();
  let from: Record<string, unknown> | undefined;
  do {
    const scan: ScanCommand = new ScanCommand({ TableName: tables.questions, FilterExpression: 'sk = :state', ExpressionAttributeValues: { ':state': 'STATE' }, ExclusiveStartKey: from });
    const { Items = [], LastEvaluatedKey } = await client.send(scan);
    for (const { pk, status, question } of Items.map((item) => StateRow.parse(item))) {
      states.set(pk.replace(/^Q#/, ''), { status, assignedAt: question.assignedAt === undefined ? undefined : Date.parse(question.assignedAt) });
    }
    from = LastEvaluatedKey;
  } while (from !== undefined);
  client.destroy();
  return states;
}

async function countExecutions({ stepFunctions, stateMachineArn }: z.output<typeof Endpoints>): Promise<Map<string, number>> {
  const client = new SFNClient(connection(stepFunctions));
  const counts = new Map<string, number>();
  let nextToken: string | undefined;
  do {
    const list: ListExecutionsCommand = new ListExecutionsCommand({ stateMachineArn, maxResults: 1_000, nextToken });
    const page = await client.send(list);
    for (const { name = '' } of page.executions ?? []) {
      const questionId = name.split('-')[0] ?? name;
      counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
    }
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  client.destroy();
  return counts;
}
