import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { TableName } from '../function-duties.ts';
import type { Foundation } from './foundation.ts';

type Keys = readonly [partition: string, sort?: string];

const tableKeys: Record<TableName, Keys> = {
  questions: ['pk', 'sk'],
  vault: ['questionId', 'part'],
  contacts: ['questionId'],
  doctors: ['doctorId'],
  threads: ['pk', 'sk'],
};

/**
 * Each holds only the items that carry its partition key, and of these only the keys: a list costs what it shows. `day`
 * alone holds more, the events that are counted: counting reads no row.
 */
export const sparseIndexes: Record<TableName, Readonly<Record<string, Keys>>> = {
  questions: { worklist: ['worklist', 'rank'], due: ['due', 'dueAt'], pending: ['pending', 'pendingSince'], day: ['day', 'sk'] },
  vault: {},
  contacts: {},
  doctors: { roster: ['roster', 'doctorId'] },
  threads: {},
};

/** What an index holds beside keys. */
const projections: Readonly<Record<string, readonly string[]>> = { day: ['event'] };

/**
 * Where everything is kept. `questions`: states, events, reviews, waits, worklists. `vault`: what patients and doctors
 * wrote, until it is de-identified. `contacts`: patients' addresses. `doctors`: the roster. `threads`: what is public.
 */
export class QuestionTables extends Construct {
  readonly questions: dynamodb.Table;
  readonly vault: dynamodb.Table;
  readonly contacts: dynamodb.Table;
  readonly doctors: dynamodb.Table;
  readonly threads: dynamodb.Table;

  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    const expiring = { timeToLiveAttribute: 'expiresAt' };
    const table = (name: TableName, more: Partial<dynamodb.TableProps> = {}) => addTable(this, foundation, name, more);
    this.questions = table('questions', { ...expiring, stream: dynamodb.StreamViewType.NEW_IMAGE });
    this.vault = table('vault', expiring);
    this.contacts = table('contacts', expiring);
    this.doctors = table('doctors');
    this.threads = table('threads');
  }

  /** How functions know the tables. */
  get variables() {
    return {
      QUESTIONS_TABLE: this.questions.tableName,
      VAULT_TABLE: this.vault.tableName,
      CONTACTS_TABLE: this.contacts.tableName,
      DOCTORS_TABLE: this.doctors.tableName,
      THREADS_TABLE: this.threads.tableName,
    };
  }

  /** The names of a table's key attributes. */
  keysOf(name: TableName): readonly string[] {
    return tableKeys[name].filter((key) => key !== undefined);
  }
}

function addTable(scope: Construct, foundation: Foundation, name: TableName, more: Partial<dynamodb.TableProps>): dynamodb.Table {
  const table = new dynamodb.Table(scope, name, {
    ...keySchema(tableKeys[name]),
    billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
    encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: foundation.key,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: foundation.isLasting,
    removalPolicy: foundation.removalPolicy,
    ...more,
  });
  for (const [indexName, keys] of Object.entries(sparseIndexes[name])) {
    table.addGlobalSecondaryIndex({ indexName, ...keySchema(keys), ...projectionOf(indexName) });
  }
  return table;
}

function projectionOf(indexName: string): Pick<dynamodb.GlobalSecondaryIndexProps, 'projectionType' | 'nonKeyAttributes'> {
  const nonKeyAttributes = projections[indexName];
  if (nonKeyAttributes === undefined) return { projectionType: dynamodb.ProjectionType.KEYS_ONLY };
  return { projectionType: dynamodb.ProjectionType.INCLUDE, nonKeyAttributes: [...nonKeyAttributes] };
}

function keySchema([partition, sort]: Keys): { partitionKey: dynamodb.Attribute; sortKey?: dynamodb.Attribute } {
  const string = (name: string): dynamodb.Attribute => ({ name, type: dynamodb.AttributeType.STRING });
  return { partitionKey: string(partition), ...(sort !== undefined && { sortKey: string(sort) }) };
}
