import {
  CreateTableCommand,
  DescribeTableCommand,
  UpdateTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type CreateTableCommandInput,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { StartupError } from '../startup-error.ts';
import type { Stack } from '../template/stack.ts';

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const Projection = z.object({ ProjectionType: z.enum(['ALL', 'INCLUDE', 'KEYS_ONLY']), NonKeyAttributes: z.array(z.string()).optional() });
const SecondaryIndex = z.object({ IndexName: z.string(), KeySchema, Projection });
const TableProperties = z.object({
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema,
  GlobalSecondaryIndexes: z.array(SecondaryIndex).optional(),
  LocalSecondaryIndexes: z.array(SecondaryIndex).optional(),
  StreamSpecification: z.object({ StreamViewType: z.enum(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']) }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string().optional(), Enabled: z.boolean() }).optional(),
});
type TableProperties = z.infer<typeof TableProperties>;

/** A table of the stack as the engines need to know it. */
export interface Table {
  readonly name: string;
  readonly keyAttributes: readonly string[];
  /** The attribute of epoch seconds after which an item goes. */
  readonly expiryAttribute: string | undefined;
  readonly hasStream: boolean;
}

/** Makes the stack's tables and indexes that do not exist yet. Throws StartupError where the data has another shape. */
export async function ensureTables(client: DynamoDBClient, stack: Stack): Promise<Table[]> {
  const resources = stack.all(['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'], TableProperties);
  return Promise.all(
    resources.map(async ({ ref: name, properties }) => {
      const existing = await describe(client, name);
      if (existing === undefined) await client.send(new CreateTableCommand(creation(name, properties)));
      else await migrate(client, name, properties, existing);
      const ttl = properties.TimeToLiveSpecification;
      return {
        name,
        keyAttributes: properties.KeySchema.map((key) => key.AttributeName),
        expiryAttribute: ttl?.Enabled === true ? ttl.AttributeName : undefined,
        hasStream: properties.StreamSpecification !== undefined,
      };
    }),
  );
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

function creation(name: string, properties: TableProperties): CreateTableCommandInput {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, LocalSecondaryIndexes, StreamSpecification } = properties;
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions,
    KeySchema,
    GlobalSecondaryIndexes,
    LocalSecondaryIndexes,
    ...(StreamSpecification !== undefined && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
  };
}

async function migrate(client: DynamoDBClient, name: string, wanted: TableProperties, existing: TableDescription): Promise<void> {
  if (shapeOf(existing.KeySchema) !== shapeOf(wanted.KeySchema)) {
    throw new StartupError(`The table ${name} of this data directory has other keys than the template: start with another --data, or move the old one away.`);
  }
  const present = new Map(existing.GlobalSecondaryIndexes?.map((index) => [index.IndexName, shapeOf(index.KeySchema)]));
  for (const index of wanted.GlobalSecondaryIndexes ?? []) {
    if (present.get(index.IndexName) === shapeOf(index.KeySchema)) continue;
    const GlobalSecondaryIndexUpdates = [...(present.has(index.IndexName) ? [{ Delete: { IndexName: index.IndexName } }] : []), { Create: index }];
    for (const update of GlobalSecondaryIndexUpdates) {
      await client.send(new UpdateTableCommand({ TableName: name, AttributeDefinitions: wanted.AttributeDefinitions, GlobalSecondaryIndexUpdates: [update] }));
    }
  }
}

function shapeOf(schema: TableDescription['KeySchema']): string {
  return (schema ?? []).map((key) => `${key.KeyType}:${key.AttributeName}`).join();
}
