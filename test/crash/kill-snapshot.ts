import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { SFNClient, paginateListExecutions } from '@aws-sdk/client-sfn';
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { headIn } from '../../shared/aws/chain-head.ts';
import { OutboxRow } from '../../shared/aws/outbox.ts';
import { questionOf } from '../../shared/aws/question-row.ts';
import { Following } from '../../shared/aws/wait-repository.ts';
import { verifyChain } from '../../shared/domain/audit-chain.ts';
import type { ChainBreak } from '../../shared/domain/audit-chain.ts';
import type { DomainEvent } from '../../shared/domain/events.ts';
import type { Question } from '../../shared/domain/question.ts';
import { pagesAtOnce } from '../../shared/domain/notifying/page-window.ts';
import { Review } from '../../shared/domain/review.ts';
import type { KillableSystem } from './killable-system.ts';

export type Row = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

/** All that the table of questions knows of one. */
export interface Dossier {
  readonly questionId: string;
  readonly question: Question | undefined;
  readonly isTombstoned: boolean;
  readonly following: Following | undefined;
  readonly reviews: readonly Review[];
  /** In the order of their keys. */
  readonly events: readonly DomainEvent[];
  /** The first place at which the chain of its events breaks. */
  readonly chainBreak: ChainBreak | undefined;
  /** Outbox marks that are left. */
  readonly marks: number;
  readonly bodies: number;
}

export interface Execution {
  readonly name: string;
  readonly status: string;
}

export interface Snapshot {
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly vault: readonly Readonly<Record<string, unknown>>[];
  readonly contacts: readonly Readonly<Record<string, unknown>>[];
  readonly doctors: readonly { readonly doctorId: string; readonly openAssignments: number; readonly capacity: number }[];
  readonly threads: readonly Row[];
  readonly executions: readonly Execution[];
  /** Ids of events whose mails to teams wait for the end of a flood's window, to be told in one. */
  readonly collecting: ReadonlySet<string>;
  /** Messages by queue, in flight or not; empty queues left out. */
  readonly queued: Readonly<Record<string, number>>;
}

const account = { region: 'eu-west-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };

/** Everything that the system has stored, read at its engines. */
export async function takeSnapshot(system: Pick<KillableSystem, 'endpoints'>): Promise<Snapshot> {
  const { dynamodb, stepFunctions, stateMachineArn, tables } = system.endpoints();
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: dynamodb, ...account }));
  const states = new SFNClient({ endpoint: stepFunctions, ...account });
  const scan = async (table: string) => {
    const rows: Record<string, unknown>[] = [];
    for await (const page of paginateScan({ client }, { TableName: tables[table] })) rows.push(...(page.Items ?? []));
    return rows;
  };
  const executions: Execution[] = [];
  for await (const page of paginateListExecutions({ client: states }, { stateMachineArn, maxResults: 1_000 })) {
    executions.push(...(page.executions ?? []).map(({ name = '', status = '' }) => ({ name, status })));
  }
  const questions = (await scan('questions')) as Row[];
  const snapshot = {
    dossiers: dossiersOf(questions),
    collecting: collectingOf(questions),
    vault: await scan('vault'),
    contacts: await scan('contacts'),
    doctors: (await scan('doctors')) as Snapshot['doctors'][number][],
    threads: (await scan('threads')) as Row[],
    executions,
    queued: await countMessages(system),
  };
  client.destroy();
  states.destroy();
  return snapshot;
}

async function countMessages(system: Pick<KillableSystem, 'endpoints'>): Promise<Record<string, number>> {
  const sqs = new SQSClient({ endpoint: system.endpoints().sqs, ...account });
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
  const counts: Record<string, number> = {};
  for (const QueueUrl of QueueUrls) {
    const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
    const count = Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible);
    if (count > 0) counts[QueueUrl.slice(QueueUrl.lastIndexOf('/') + 1)] = count;
  }
  sqs.destroy();
  return counts;
}

function collectingOf(rows: readonly Row[]): Set<string> {
  const pages = rows.filter(({ pk }) => pk.startsWith('PAGES#'));
  const open = new Set(pages.filter(({ due }) => due !== undefined).map(({ pk }) => pk));
  return new Set(pages.filter(({ pk, place }) => open.has(pk) && Number(place) > pagesAtOnce).map(({ sk }) => sk.slice('PAGE#'.length)));
}

function dossiersOf(rows: readonly Row[]): Map<string, Dossier> {
  const byQuestion = Map.groupBy(rows.filter(({ pk }) => pk.startsWith('Q#')), ({ pk }) => pk.slice(2));
  return new Map([...byQuestion].map(([questionId, own]) => [questionId, dossierOf(questionId, own)]));
}

function dossierOf(questionId: string, rows: readonly Row[]): Dossier {
  const at = (sk: string) => rows.find((row) => row.sk === sk);
  const state = at('STATE');
  const wait = at('WAIT');
  const inOrder = rows.filter(({ sk }) => sk.startsWith('EVENT#')).toSorted((a, b) => (a.sk < b.sk ? -1 : 1));
  const question = state && questionOf(state);
  return {
    questionId,
    question,
    chainBreak: question && verifyChain(inOrder, { head: headIn(state), status: question.status, version: question.version }),
    isTombstoned: at('TOMBSTONE') !== undefined,
    following: wait && Following.parse(wait),
    reviews: rows.filter(({ sk }) => sk.startsWith('REVIEW#')).map(({ review }) => Review.parse(review)),
    events: inOrder.map((row) => OutboxRow.parse(row).event),
    marks: rows.filter(({ pending }) => pending !== undefined).length,
    bodies: rows.filter(({ sk }) => sk.startsWith('BODY#')).length,
  };
}
