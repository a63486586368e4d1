import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DoctorList } from '../../shared/contracts/doctor-record.ts';
import { ThreadList } from '../../shared/contracts/thread-view.ts';
import type { Patient } from './running-system.ts';
import { RunningSystem, eventually } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
const scratch = mkdtempSync(join(tmpdir(), 'askwell-drill-'));
const backup = join(scratch, 'backup');
const list = join(scratch, 'withdrawn.txt');
const account = { region: 'eu-west-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };

beforeAll(() => system.start());
afterAll(async () => {
  await system.remove();
  rmSync(scratch, { recursive: true, force: true });
});

async function restore(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['local/restore.ts', ...args, '--data', system.data], { cwd: join(import.meta.dirname, '../..') });
  return stdout;
}

/** Every row of a table that speaks of one of these questions. */
async function rowsOf(table: string, patients: readonly Patient[]): Promise<Record<string, unknown>[]> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ ...account, endpoint: system.local.endpoints.dynamodb }));
  const { Items = [] } = await client.send(new ScanCommand({ TableName: system.local.endpoints.tables[table] }));
  client.destroy();
  return Items.filter((item) => patients.some(({ questionId }) => JSON.stringify(item).includes(questionId)));
}

async function runningExecutions(): Promise<string[]> {
  const client = new SFNClient({ ...account, endpoint: system.local.endpoints.stepFunctions });
  const { executions = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn: system.local.endpoints.stateMachineArn, statusFilter: 'RUNNING' }));
  client.destroy();
  return executions.map(({ name = '' }) => name);
}

it('K4 a restore brings nothing back that was withdrawn since, and what was open goes on by itself', async () => {
  const doctor = await system.engage('drill-doctor');
  const contact = { email: 'drill@mail.example' };
  const published = await system.submit({ text: texts.tremor, contact });
  await published.reaches('assigned');
  expect((await doctor.post(`/assignments/${published.questionId}/answer`, { reply: replies.tremor })).status).toBe(200);
  const { thread } = await published.reaches('published');
  const reviewed = await system.submit({ text: texts.crisis, contact });
  await reviewed.reaches('inReview');
  const assigned = await system.submit({ text: texts.migraine, contact });
  const kept = await system.submit({ text: texts.panic, contact });
  await Promise.all([assigned, kept].map((patient) => patient.reaches('assigned')));
  await system.stop();
  cpSync(system.data, backup, { recursive: true });

  // After the backup: three change their mind, and one comes and goes.
  await system.start();
  const late = await system.submit({ text: texts.tremor });
  const withdrawn = [published, reviewed, assigned, late];
  for (const patient of withdrawn) expect((await patient.post(`/questions/${patient.questionId}/withdraw`)).status).toBe(200);
  expect(await restore('export', list)).toContain('4 withdrawn');
  expect(readFileSync(list, 'utf8').split('\n').filter(Boolean).sort()).toEqual(withdrawn.map(({ questionId }) => questionId).sort());
  await system.stop();

  // The disaster: the old data is all there is. Nothing runs on it before it is clean.
  rmSync(system.data, { recursive: true });
  cpSync(backup, system.data, { recursive: true });
  expect(await restore('replay', list)).toContain('3 came back; 0 were withdrawn already; 1 are not in these tables\nNothing is changed');
  expect(await restore('replay', list, '--yes')).toContain('3 came back and are withdrawn and erased again; 0 were withdrawn already; 1 are not in these tables');
  await system.start();

  for (const patient of withdrawn) expect((await patient.view()).status).toBe('withdrawn');
  for (const path of [`/t/${thread?.slug}`, `/threads/${thread?.slug}`]) expect((await system.person().get(path)).status).toBe(410);
  expect(ThreadList.parse((await system.person().get('/threads')).json()).items).toEqual([]);
  for (const table of ['vault', 'contacts', 'threads']) expect(await rowsOf(table, withdrawn), table).toEqual([]);
  const kinds = (await rowsOf('questions', withdrawn)).map(({ sk }) => String(sk).split('#')[0]);
  expect(kinds).not.toContain('BODY');
  await eventually('the end of their executions', async () => {
    const running = await runningExecutions();
    return withdrawn.some(({ questionId }) => running.some((name) => name.startsWith(questionId))) ? undefined : running;
  });
  expect(await restore('replay', list, '--yes')).toContain('0 came back and are withdrawn and erased again; 3 were withdrawn already; 1 are not');

  const admin = await system.staff('admin', 'drill-admin');
  expect(DoctorList.parse((await admin.get('/doctors')).json()).items).toMatchObject([{ openAssignments: 1 }]);
  const again = await system.staff('doctor', 'drill-doctor');
  expect((await system.assignmentsOf(again)).map(({ questionId }) => questionId)).toEqual([kept.questionId]);
  expect((await again.post(`/assignments/${kept.questionId}/answer`, { reply: replies.panic })).status).toBe(200);
  await kept.reaches('published');
}, 300_000);
