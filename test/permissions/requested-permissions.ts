import * as z from 'zod';
import type { AwsCall, AwsService } from '../../local/call-gateway/call-watcher.ts';
import { accountId, region } from '../../local/region.ts';
import type { PermissionRequest } from './policy-decision.ts';

type Context = PermissionRequest['context'];
type Asked = Omit<PermissionRequest, 'context'> & { readonly context?: Context };

const arn = (service: string, resource: string) => `arn:aws:${service}:${region}:${accountId}:${resource}`;
const tableArn = (table: string) => arn('dynamodb', `table/${table}`);

/** What IAM is asked for a call: one request for each action and resource. Throws for an operation that is not here. */
export function requestedPermissions(call: AwsCall, stateMachineArn: string): PermissionRequest[] {
  return expand(call, stateMachineArn).map(({ context = {}, ...asked }) => ({ ...asked, context }));
}

function expand({ service, action, input }: AwsCall, stateMachineArn: string): Asked[] {
  switch (service) {
    case 'dynamodb':
      return tablePermissions(action, input);
    case 'sqs':
      return [{ action: `sqs:${action}`, resource: arn('sqs', z.object({ QueueUrl: z.url() }).parse(input).QueueUrl.split('/').at(-1) ?? '') }];
    case 'sns':
      return [{ action: action === 'PublishBatch' ? 'sns:Publish' : `sns:${action}`, resource: z.object({ TopicArn: z.string() }).parse(input).TopicArn }];
    case 'states':
      return [{ action: `states:${action}`, resource: executionOrMachine(input) ?? stateMachineArn }];
    case 'ses':
      return [{ action: `ses:${action}`, resource: arn('ses', `identity/${z.object({ FromEmailAddress: z.string() }).parse(input).FromEmailAddress}`) }];
    case 'secretsmanager':
      return [{ action: `secretsmanager:${action}`, resource: z.object({ SecretId: z.string() }).parse(input).SecretId }];
  }
}

/** A token names no machine; it is one of the only one's. */
function executionOrMachine(input: unknown): string | undefined {
  const { executionArn, stateMachineArn } = z.object({ executionArn: z.string().optional(), stateMachineArn: z.string().optional() }).parse(input);
  return executionArn ?? stateMachineArn;
}

const onOneTable = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'];
const Query = z.object({
  TableName: z.string(),
  IndexName: z.string().optional(),
  Select: z.string().optional(),
  KeyConditionExpression: z.string(),
  FilterExpression: z.string().default(''),
  ProjectionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).default({}),
});
/** Per item: an operation and what it is done to. */
const Transaction = z.object({ TransactItems: z.array(z.record(z.string(), z.object({ TableName: z.string() }))) });
const Batch = z.object({ RequestItems: z.record(z.string(), z.unknown()) });
const actionOf: Readonly<Record<string, string>> = { Put: 'PutItem', Update: 'UpdateItem', Delete: 'DeleteItem', ConditionCheck: 'ConditionCheckItem', Get: 'GetItem' };

function tablePermissions(action: string, input: unknown): Asked[] {
  if (onOneTable.includes(action)) return [{ action: `dynamodb:${action}`, resource: tableArn(z.object({ TableName: z.string() }).parse(input).TableName) }];
  switch (action) {
    case 'Query':
      return [queryPermission(Query.parse(input))];
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return Object.keys(Batch.parse(input).RequestItems).map((table) => ({ action: `dynamodb:${action}`, resource: tableArn(table) }));
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return Transaction.parse(input).TransactItems.flatMap((item) =>
        Object.entries(item).map(([operation, { TableName }]) => ({ action: `dynamodb:${actionOf[operation] ?? operation}`, resource: tableArn(TableName) })),
      );
    default:
      throw new Error(`No rule says what IAM is asked for ${action}.`);
  }
}

/** AWS tells IAM the attributes that an expression names, and a `Select` that was said in so many words. */
function queryPermission({ TableName, IndexName, Select, KeyConditionExpression, FilterExpression, ProjectionExpression, ExpressionAttributeNames }: z.output<typeof Query>): Asked {
  const named = [KeyConditionExpression, FilterExpression, ProjectionExpression ?? ''].flatMap((expression) => expression.match(/(?<![:.\w#])#?[A-Za-z_]\w*/g) ?? []);
  const attributes = named.filter((name) => !['AND', 'OR', 'NOT', 'BETWEEN', 'begins_with'].includes(name)).map((name) => ExpressionAttributeNames[name] ?? name);
  return {
    action: 'dynamodb:Query',
    resource: IndexName === undefined ? tableArn(TableName) : `${tableArn(TableName)}/index/${IndexName}`,
    context: { 'dynamodb:Attributes': [...new Set(attributes)], ...(Select === undefined ? {} : { 'dynamodb:Select': [Select] }) },
  };
}

const readingActions = ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'];

/**
 * What a request asks of the key that encrypts its resource. DynamoDB: what CDK's own grants give for reading and for
 * writing. SQS and SNS: what their documents ask of producers. Step Functions: of callers of an encrypted machine.
 */
export function keyActions(service: AwsService, { action }: PermissionRequest): string[] {
  const read = ['kms:Decrypt', 'kms:DescribeKey'];
  const send = ['kms:Decrypt', 'kms:GenerateDataKey'];
  switch (service) {
    case 'dynamodb':
      return readingActions.includes(action.replace('dynamodb:', '')) ? read : [...read, 'kms:Encrypt', 'kms:GenerateDataKey'];
    case 'sqs':
    case 'sns':
    case 'states':
      return send;
    case 'secretsmanager':
      return ['kms:Decrypt'];
    case 'ses':
      return [];
  }
}
