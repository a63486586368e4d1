import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { connectDocumentClient } from '../../shared/aws/clients.ts';
import { executions } from '../../shared/aws/executions.ts';
import type { Executions } from '../../shared/aws/executions.ts';
import { openDataDirectory } from '../data-directory.ts';
import type { DataDirectory } from '../data-directory.ts';
import { tableNames } from '../dev/endpoints.ts';
import { startDynoxide } from '../dynamodb/dynoxide.ts';
import { ensureTables } from '../dynamodb/tables.ts';
import { clientConfig } from '../engine-client.ts';
import { readEndpoints } from '../read-endpoints.ts';
import { StartupError } from '../startup-error.ts';
import { synthesize } from '../synth/synthesize.ts';
import { readAssembly } from '../template/cloud-assembly.ts';
import { resolveStack } from '../template/stack.ts';

const Tables = z.object({ questions: z.string(), vault: z.string(), contacts: z.string(), doctors: z.string(), threads: z.string() });
const Named = z.object({ tables: Tables, stateMachineArn: z.string() });
const Running = Named.extend({ dynamodb: z.string(), stepFunctions: z.string() });

/** The tables to export from or to replay into, and the executions of their questions. */
export interface RestoredSystem {
  readonly client: DynamoDBDocumentClient;
  readonly tables: z.infer<typeof Tables>;
  readonly executions: Pick<Executions, 'arnOf' | 'stop'>;
  /** What time it is there. */
  readonly now: () => Date;
  close(): Promise<void>;
}

/** The one on AWS whose parts a file names: those of a restore have names of their own. Throws StartupError. */
export function openOnAws(file: string): RestoredSystem {
  const named = parseNames(file);
  const client = connectDocumentClient();
  return { client, tables: named.tables, executions: executions(new SFNClient({}), named.stateMachineArn), now: () => new Date(), close: async () => client.destroy() };
}

function parseNames(file: string): z.infer<typeof Named> {
  try {
    return Named.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new StartupError(`${file} must hold {"tables": {"questions", "vault", "contacts", "doctors", "threads"}, "stateMachineArn"}.`);
  }
}

/**
 * The one on a data directory: while the system runs, that system; else its tables alone, on an engine of our own, so
 * that nothing reads what came back before it is erased. Throws StartupError.
 */
export async function openLocally(directory: string): Promise<RestoredSystem> {
  const data = await openDataDirectory(directory).catch((error: unknown) => {
    if (error instanceof StartupError) return undefined;
    throw error;
  });
  return data === undefined ? openRunning(directory) : openAtRest(data);
}

function openRunning(directory: string): RestoredSystem {
  const { dynamodb, stepFunctions, stateMachineArn, tables } = readEndpoints(directory, Running);
  const client = connectDocumentClient(clientConfig(dynamodb));
  return { client, tables, executions: executions(new SFNClient(clientConfig(stepFunctions)), stateMachineArn), now: () => new Date(), close: async () => client.destroy() };
}

/** Executions at rest are stopped when the system starts: the withdrawals that are recorded now ask for it. */
const atRest: RestoredSystem['executions'] = { arnOf: (name) => name, stop: async () => undefined };

async function openAtRest(data: DataDirectory): Promise<RestoredSystem> {
  const assembly = readAssembly(await synthesize(join(import.meta.dirname, '../..')));
  const stack = resolveStack(assembly, { http: 'http://127.0.0.1', sqs: 'http://127.0.0.1' });
  const engine = await startDynoxide(data.path, () => undefined);
  const bare = new DynamoDBClient(clientConfig(engine.endpoint));
  // A backup may be older than an index.
  await ensureTables(bare, stack);
  bare.destroy();
  const client = connectDocumentClient(clientConfig(engine.endpoint));
  const close = async () => {
    client.destroy();
    await engine.stop();
    data.close();
  };
  return { client, tables: Tables.parse(tableNames(stack)), executions: atRest, now: () => new Date(data.clock.now()), close };
}
