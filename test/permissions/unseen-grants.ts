import type { Grant } from './policy-decision.ts';

export interface UnseenGrant {
  readonly functions: RegExp;
  readonly action: RegExp;
  /** Any when absent. */
  readonly resource?: RegExp;
  readonly reason: string;
}

/** What roles are granted although the journeys meet no call of the functions' own code that uses it, and why. */
export const unseenGrants: readonly UnseenGrant[] = [
  { functions: /./, action: /^logs:(CreateLogStream|PutLogEvents)$/, reason: 'Lambda writes what a function prints.' },
  { functions: /./, action: /^kms:(Decrypt|DescribeKey|Encrypt|GenerateDataKey)$/, reason: 'Lambda decrypts variables, and services use the key in the name of the function; its policy says by which.' },
  {
    functions: /-(accept-question|resume-execution|drain-backlog|notify-staff|notify-patient|erase-question)$/,
    action: /^sqs:(ReceiveMessage|DeleteMessage|GetQueueAttributes|ChangeMessageVisibility|GetQueueUrl)$/,
    reason: 'The event source takes messages in the name of its function; CDK gives these five together.',
  },
  { functions: /-publish-events$/, action: /^dynamodb:(DescribeStream|GetRecords|GetShardIterator|ListStreams)$/, reason: 'The event source reads the stream in the name of its function.' },
  { functions: /-publish-events$/, action: /^sqs:SendMessage$/, reason: 'The event source gives up records in the name of its function.' },
  { functions: /-assign-doctor$/, action: /^dynamodb:(BatchGetItem|UpdateItem)$/, resource: /table\/tablesquestions/, reason: 'What waits before its own question is read and given out as well; whether anything does is a race.' },
  { functions: /-sweep-deadlines$/, action: /^ses:SendEmail$/, reason: 'A flood of mails to a team is collected into one, which the sweep sends.' },
  {
    functions: /-reconcile-questions$/,
    action: /^dynamodb:(GetItem|UpdateItem|DeleteItem)$/,
    resource: /table\/tables(threads|doctors)/,
    reason: 'A withdrawal that was begun is carried out, and places that nobody holds are freed.',
  },
  { functions: /-reconcile-questions$/, action: /^states:StopExecution$/, reason: 'An execution that no question needs is stopped.' },
];

export function reasonUnseen(functionName: string, { action, resource }: Pick<Grant, 'action' | 'resource'>): string | undefined {
  return unseenGrants.find((unseen) => covers(unseen, functionName, action, resource))?.reason;
}

/** True when the entry is about such a grant of the function. */
export function covers(unseen: UnseenGrant, functionName: string, action: string, resource: string): boolean {
  return unseen.functions.test(functionName) && unseen.action.test(action) && (unseen.resource?.test(resource) ?? true);
}
