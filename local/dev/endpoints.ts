import type { Queue } from '../messaging/queues.ts';
import { StartupError } from '../startup-error.ts';
import type { Stack } from '../template/stack.ts';

/** Where everything listens: `GET /dev/endpoints` and `<data>/endpoints.json`. */
export interface Endpoints {
  readonly http: string;
  readonly sqs: string;
  readonly sns: string;
  readonly dynamodb: string;
  readonly stepFunctions: string;
  readonly submissionQueueUrl: string;
  readonly submissionDeadLetterQueueUrl: string;
  readonly stateMachineArn: string;
  /** Table names by what the stack's outputs call them: `questions` from `QuestionsTableName`. */
  readonly tables: Readonly<Record<string, string>>;
  /** Every dead-letter queue that a queue redrives to, with that queue. */
  readonly deadLetterQueues: readonly DeadLetterQueue[];
}

export interface DeadLetterQueue {
  readonly name: string;
  readonly url: string;
  readonly sourceUrl: string;
}

/** Puts the addresses together from the stack's outputs. Throws StartupError when an output is missing. */
export function describeEndpoints(stack: Stack, queues: readonly Queue[], addresses: Pick<Endpoints, 'http' | 'sqs' | 'sns' | 'dynamodb' | 'stepFunctions'>): Endpoints {
  const output = (name: string): string => {
    const value = stack.outputs.get(name);
    if (value === undefined) throw new StartupError(`The stack has no output ${name}.`);
    return value;
  };
  return {
    ...addresses,
    submissionQueueUrl: output('SubmissionQueueUrl'),
    submissionDeadLetterQueueUrl: output('SubmissionDeadLetterQueueUrl'),
    stateMachineArn: output('StateMachineArn'),
    tables: tableNames(stack),
    deadLetterQueues: deadLetterQueues(queues),
  };
}

/** Table names by what the stack's outputs call them: `questions` from `QuestionsTableName`. */
export function tableNames(stack: Stack): Record<string, string> {
  const tables = [...stack.outputs].flatMap(([name, value]): [string, string][] => {
    const table = /^(\w+)TableName$/.exec(name)?.[1];
    return table === undefined ? [] : [[`${table.charAt(0).toLowerCase()}${table.slice(1)}`, value]];
  });
  return Object.fromEntries(tables);
}

function deadLetterQueues(queues: readonly Queue[]): DeadLetterQueue[] {
  return queues.flatMap((source) => {
    const target = queues.find((queue) => queue.arn === source.deadLetterQueueArn);
    return target === undefined ? [] : [{ name: target.name, url: target.url, sourceUrl: source.url }];
  });
}
