import * as z from 'zod';
import type { AwsCall } from '../../local/call-gateway/call-watcher.ts';

const Value = z.object({ S: z.string() });
const Values = z.record(z.string(), z.unknown());
const Row = z.object({ TableName: z.string(), Key: Values.optional(), Item: Values.optional(), UpdateExpression: z.string().optional() });
const Transaction = z.object({ TransactItems: z.array(z.record(z.string(), Row)) });
const Query = z.object({ TableName: z.string(), IndexName: z.string().optional() });
const Batch = z.object({ RequestItems: z.record(z.string(), z.unknown()) });

/** A place in the code from which a function calls AWS: who, what, and the shape of what is asked, without any ids. */
export function siteOf(call: AwsCall): string {
  const name = call.functionName?.replace(/^askwell-[a-z0-9]+-/, '') ?? 'nobody';
  return [name, call.action, ...(call.service === 'dynamodb' ? [tableShape(call)] : [])].join(' ');
}

function tableShape({ action, input }: AwsCall): string {
  const transaction = Transaction.safeParse(input);
  if (transaction.success) {
    const items = transaction.data.TransactItems.flatMap((item) => Object.entries(item).map(([operation, row]) => `${operation} ${rowShape(row)}`));
    return [...new Set(items)].join(', ');
  }
  const batch = Batch.safeParse(input);
  if (batch.success) return Object.keys(batch.data.RequestItems).map(tableName).join(', ');
  if (action === 'Query') {
    const { TableName, IndexName } = Query.parse(input);
    return [tableName(TableName), IndexName ?? partitionShape(input)].join('/');
  }
  return rowShape(Row.parse(input));
}

function rowShape({ TableName, Key, Item, UpdateExpression }: z.output<typeof Row>): string {
  const named = ['pk', 'sk', 'part'].flatMap((key) => {
    const value = Value.safeParse((Key ?? Item ?? {})[key]);
    return value.success ? [kindOf(value.data.S)] : [];
  });
  return [[tableName(TableName), ...named].join('/'), ...(UpdateExpression === undefined ? [] : [UpdateExpression])].join(' ');
}

/** `BODY#answer#1` is a body of an answer, `EVENT#2026-…` an event. */
function kindOf(key: string): string {
  const [kind = '', which = ''] = key.split('#');
  return ['BODY', 'REVIEW'].includes(kind) ? `${kind}#${which}` : kind;
}

function partitionShape(input: unknown): string {
  const { ExpressionAttributeValues = {} } = z.object({ ExpressionAttributeValues: Values.optional() }).parse(input);
  const first = Value.safeParse(Object.values(ExpressionAttributeValues)[0]);
  return first.success ? kindOf(first.data.S).replace(/^q[a-z2-7]{26}$/, 'Q') : '';
}

/** The table's name in the template without what CDK adds to it. */
function tableName(physical: string): string {
  return physical.replace(/^tables/, '').replace(/[0-9A-F]{8}$/, '');
}
