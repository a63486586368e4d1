import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientConfig } from '../../local/engine-client.ts';
import { redriveLocally } from '../../local/redrive/redrive-locally.ts';
import { receipts } from '../../shared/aws/receipts.ts';
import { RunningSystem, eventually } from '../workflow/running-system.ts';
import { deal, everyFault, rotatedFaults } from './fault-choice.ts';
import type { Meeting } from './fault-choice.ts';
import { Journey } from './fault-journey.ts';
import type { Clinic } from './fault-journey.ts';
import { FaultPlan, describeFault, everybody } from './fault-plan.ts';
import type { Fault } from './fault-plan.ts';
import { KillLedger } from './kill-ledger.ts';
import { takeSnapshot } from './kill-snapshot.ts';
import type { Snapshot } from './kill-snapshot.ts';
import { judgeStored } from './kill-verdict.ts';

const seed = Number(process.env['ASKWELL_SEED'] ?? Math.floor(Math.random() * 10_000));
/** `all` takes the better part of an hour: one question for each fault. */
const isExhaustive = process.env['ASKWELL_FAULTS'] === 'all';
const questions = Number(process.env['ASKWELL_FAULT_RUNS'] ?? 60);
const atOnce = 16;
const plan = new FaultPlan();
const system = new RunningSystem({ watchCalls: plan });
let clinic: Clinic;
let idOf: (key: string) => Promise<string>;

interface Run {
  readonly key: string;
  readonly questionId: string;
  readonly faults: readonly Fault[];
  failure?: string;
  slug?: string | undefined;
}
const runs: Run[] = [];
let meetings: Meeting[] = [];
let shared: Meeting[] = [];
let snapshot: Snapshot;

beforeAll(async () => {
  await system.start();
  clinic = await staffClinic();
  const secret = await readSecret();
  idOf = (key) => receipts(async () => secret).questionIdFor('key', key);
  const ticking = tick();
  await discover();
  await endure();
  await settle();
  ticking.stop();
  snapshot = await look();
}, 1_800_000);
afterAll(async () => {
  clinic.dynamodb.destroy();
  await system.remove();
});

async function staffClinic(): Promise<Clinic> {
  const doctors = Object.fromEntries(await Promise.all(['ann', 'ben', 'cem', 'dot'].map(async (id) => [id, await system.engage(id, { capacity: 5_000 })] as const)));
  const moderators = [await system.staff('moderator', 'first-moderator'), await system.staff('moderator', 'second-moderator')] as const;
  return { system, doctors, moderators, dynamodb: new DynamoDBClient(clientConfig(system.local.endpoints.dynamodb)) };
}

async function readSecret(): Promise<string> {
  const client = new SecretsManagerClient(clientConfig(system.local.endpoints.stepFunctions));
  const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: 'receiptsecretCCBA4883' }));
  client.destroy();
  return SecretString;
}

/** Time that runs thirty times as fast: retries, redeliveries and the reconciler come in seconds, promised answers do not fall due. */
function tick(): { stop: () => void } {
  const timer = setInterval(() => system.local.clock.advance(15_000), 500);
  return { stop: () => clearInterval(timer) };
}

async function play(key: string, faults: readonly Fault[]): Promise<void> {
  const run: Run = { key, questionId: await idOf(key), faults };
  runs.push(run);
  plan.assign(run.questionId, faults);
  const journey = new Journey(clinic, key);
  await journey.run().catch((error: unknown) => void (run.failure = error instanceof Error ? error.message : 'It failed.'));
  run.slug = journey.slug;
}

/** Which calls are made at all: two undisturbed journeys tell. */
async function discover(): Promise<void> {
  const keys = ['discovery-000000001', 'discovery-000000002'];
  await Promise.all(keys.map((key) => play(key, [])));
  const seen = await Promise.all(keys.map(async (key) => plan.countsOf(await idOf(key))));
  const sites = [...new Set(seen.flatMap((counts) => [...counts.keys()]))].sort();
  meetings = sites.map((site) => ({ site, times: Math.min(...seen.map((counts) => counts.get(site) ?? 1)) }));
  shared = [...plan.countsOf(everybody).keys()].sort().map((site) => ({ site, times: 1 }));
}

async function endure(): Promise<void> {
  const choose = (of: readonly Meeting[]) => (isExhaustive ? everyFault(of) : rotatedFaults(of, seed));
  plan.assign(everybody, choose(shared));
  const chosen = choose(meetings);
  const waiting = deal(chosen, isExhaustive ? chosen.length : questions).entries();
  const worker = async (): Promise<void> => {
    for (const [index, faults] of waiting) await play(`fault-run-${String(index).padStart(8, '0')}`, faults);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function look(): Promise<Snapshot> {
  const { queued, ...rest } = await takeSnapshot({ endpoints: () => system.local.endpoints });
  // The schedule puts its request there every minute, which is every other second here.
  return { ...rest, queued: Object.fromEntries(Object.entries(queued).filter(([queue]) => !queue.endsWith('-backlog'))) };
}

/** Dead letters are sent once more, as an operator would; then everything comes to rest. */
async function settle(): Promise<void> {
  const sqs = new SQSClient(clientConfig(system.local.endpoints.sqs));
  await eventually('rest', async () => {
    for (const queue of system.local.endpoints.deadLetterQueues) await redriveLocally(sqs, queue);
    const { queued, executions, dossiers } = await look();
    const isAtRest = Object.keys(queued).length === 0 && executions.every(({ status }) => status !== 'RUNNING') && [...dossiers.values()].every(({ marks }) => marks === 0);
    return isAtRest ? true : undefined;
  }).catch(() => undefined);
  sqs.destroy();
}

describe('a question on its longest path', () => {
  it('J1 ends where it should, whichever call fails and however', () => {
    console.log(`${meetings.length} call sites of a question, ${shared.length} of everybody; ${runs.length} runs, ${plan.fired} faults (ASKWELL_SEED=${seed})`);
    expect(runs.filter(({ failure }) => failure !== undefined).map(({ failure, faults }) => `${failure} ${faults.map(describeFault).join('; ')}`)).toEqual([]);
  });

  it('J1 tells the patient and each doctor at least once', async () => {
    const mails = await system.mails();
    const unheard = runs.filter(({ key, questionId, failure }) => {
      // Mails to teams are collected when there are many: each doctor and each patient has their own.
      const doctors = mails.filter(({ to, text }) => to.endsWith('@clinic.example') && text.includes(questionId));
      return failure === undefined && (doctors.length < 2 || !mails.some(({ to }) => to === `${key}@mail.example`));
    });
    expect(unheard.map(({ faults }) => faults.map(describeFault))).toEqual([]);
  });

  it('H7 publishes each question once and whole, and leaves nothing of what was withdrawn', () => {
    const ended = runs.filter(({ failure }) => failure === undefined);
    const slugs = ended.map(({ questionId }) => {
      const events = snapshot.dossiers.get(questionId)?.events ?? [];
      expect(events.filter(({ type }) => type === 'QuestionSubmitted' || type === 'QuestionWithdrawn')).toHaveLength(2);
      const [published, ...again] = events.filter(({ type }) => type === 'ThreadPublished');
      expect(again).toEqual([]);
      return published?.data['slug'];
    });
    expect(slugs).toEqual(ended.map(({ slug }) => slug));
    expect(snapshot.threads.filter(({ pk }) => slugs.some((slug) => pk === `THREAD#${String(slug)}`)).map(({ thread }) => thread)).toEqual(slugs.map(() => undefined));
    expect(snapshot.threads.filter(({ pk, sk }) => !pk.startsWith('THREAD#') && slugs.some((slug) => `${pk} ${sk}`.includes(String(slug))))).toEqual([]);
  });

  it('J1 leaves everything in its place, exactly once', () => {
    const ledger = new KillLedger();
    for (const { questionId, failure } of runs) if (failure === undefined) ledger.questions.push({ questionId, receipt: '', email: undefined, withdrawal: 'acknowledged', seen: undefined });
    expect(judgeStored(snapshot, ledger)).toEqual([]);
  });
});
