import { setTimeout as delay } from 'node:timers/promises';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, expect, it } from 'vitest';
import { redriveLocally } from '../../local/redrive/redrive-locally.ts';
import { hasEnded } from '../../shared/domain/question.ts';
import { machineStatuses } from '../../shared/domain/transitions.ts';
import { killClient, seededRandom, staffClient } from './kill-client.ts';
import { KillLedger } from './kill-ledger.ts';
import { askAndAsk, sendFromElsewhere } from './kill-patients.ts';
import { takeSnapshot } from './kill-snapshot.ts';
import { administrate, moderate, practise } from './kill-staff.ts';
import type { Shift } from './kill-staff.ts';
import { judgeSeen } from './kill-verdict-seen.ts';
import { judgeStored } from './kill-verdict.ts';
import { KillableSystem } from './killable-system.ts';

const seed = Number(process.env['ASKWELL_SEED'] ?? Date.now() % 1_000_000);
const kills = Number(process.env['ASKWELL_KILLS'] ?? 20);
const random = seededRandom(seed);
const system = new KillableSystem();
const ledger = new KillLedger();
const doctorOf = (name: string) => ({
  name: `Dr. ${name}`,
  specialties: ['neurology', 'psychiatry'],
  languages: ['en', 'es'],
  capacity: 12,
  licenceValidUntil: '2099-12-31',
  email: `${name}@clinic.example`,
});
const doctors = { ann: doctorOf('ann'), ben: doctorOf('ben'), cyd: doctorOf('cyd') };

afterAll(() => system.remove());

/** The ways to die, each as likely as it stands here. */
const deaths: readonly (() => Promise<string>)[] = [
  async () => (await system.kill(), 'everything at once'),
  async () => (await system.kill(), 'everything at once'),
  async () => (await system.kill('node'), 'node alone, the table engine lives on'),
  async () => (await system.kill('engine'), await system.ends(), 'the table engine alone, node gives up'),
  async () => {
    await system.kill();
    const { ready } = await system.spawn();
    await Promise.race([ready, delay(random() * 3_000)]);
    await system.kill();
    return 'everything, and again while it starts';
  },
  async () => {
    await system.kill();
    await system.start();
    await delay(random() * 400);
    await system.kill();
    return 'everything, and again as soon as it is ready';
  },
  async () => {
    system.terminate();
    await delay(random() * 300);
    await system.kill();
    return 'everything while it stops';
  },
];

async function killAndStart(): Promise<string> {
  const die = deaths[Math.floor(random() * deaths.length)] ?? (async () => 'nothing');
  const how = await die();
  await system.start();
  return how;
}

/** Moves the time on, so that schedules run. */
async function letTimePass(minutes: number): Promise<void> {
  await killClient(system.url).call('POST', '/dev/clock', { advanceSeconds: minutes * 60 });
}

/** Waits until nothing changes any more and no machine is at work, or for as long as a slow machine may take. */
async function comeToRest(): Promise<void> {
  let before = '';
  for (const until = Date.now() + 60_000; Date.now() < until; await delay(300)) {
    const { dossiers, queued } = await takeSnapshot(system);
    const questions = [...dossiers.values()].map(({ question, following, marks }) => [question?.version, following?.wait?.token, marks]);
    const isAtWork = [...dossiers.values()].some(({ question }) => question && machineStatuses.includes(question.status));
    const hasMessages = Object.keys(queued).some((name) => !name.includes('dead-letters'));
    const now = JSON.stringify(questions);
    if (!isAtWork && !hasMessages && now === before) return;
    before = now;
  }
}

/** What an operator does after a bad day. A slow machine lets functions run into their time-outs, three times if it must. */
async function redrive(): Promise<number> {
  const { sqs, deadLetterQueues } = system.endpoints();
  const client = new SQSClient({ endpoint: sqs, region: 'eu-west-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  let moved = 0;
  for (const queue of deadLetterQueues) moved += await redriveLocally(client, queue);
  client.destroy();
  return moved;
}

/** What is wrong once everything that goes on by itself has come to rest, the reconciler included. */
async function judge(): Promise<{ faults: string[]; open: number }> {
  for (let rounds = 0; rounds < 3; rounds += 1) {
    await comeToRest();
    const moved = await redrive();
    if (moved > 0) console.log(`${moved} dead letters brought back`);
    await letTimePass(6);
  }
  await comeToRest();
  const snapshot = await takeSnapshot(system);
  const faults = [...judgeStored(snapshot, ledger), ...(await judgeSeen(system, snapshot, ledger, doctors))];
  const open = [...snapshot.dossiers.values()].filter(({ question }) => question !== undefined && !hasEnded(question)).length;
  return { faults, open };
}

/** Waits until people have got so many things done, or for as long as a slow machine may take. */
async function workGoesOn(things: number): Promise<void> {
  const before = ledger.done;
  for (const until = Date.now() + 6_000; ledger.done < before + things && Date.now() < until; ) await delay(20);
}

async function killUnderLoad(isOpen: { load: boolean }): Promise<void> {
  const crowd: Shift = { system, ledger, random: seededRandom(seed + 1), isOpen: () => isOpen.load, isHurried: () => false };
  const people = [
    askAndAsk(crowd), askAndAsk(crowd), sendFromElsewhere(crowd), moderate(crowd, 'mia'), moderate(crowd, 'max'),
    ...Object.keys(doctors).map((name) => practise(crowd, name)), administrate(crowd, doctors),
  ];
  for (let count = 1; count <= kills; count += 1) {
    await workGoesOn(Math.ceil(random() * 20));
    await delay(random() * 500);
    const startedAt = performance.now();
    const how = await killAndStart();
    console.log(`kill ${count}: ${how}; up after ${((performance.now() - startedAt) / 1_000).toFixed(1)} s, ${ledger.questions.length} questions and ${ledger.done} things done so far`);
  }
  await workGoesOn(20);
  isOpen.load = false;
  await Promise.all(people);
}

async function finish(): Promise<{ faults: string[]; open: number }> {
  let isOpen = true;
  const shift: Shift = { system, ledger, random: seededRandom(seed + 2), isOpen: () => isOpen, isHurried: () => true };
  const staff = [moderate(shift, 'mia'), moderate(shift, 'max'), moderate(shift, 'moe'), ...Object.keys(doctors).map((name) => practise(shift, name))];
  for (const until = Date.now() + 180_000; Date.now() < until; ) {
    const snapshot = await takeSnapshot(system);
    if ([...snapshot.dossiers.values()].every(({ question }) => question === undefined || hasEnded(question))) break;
    await delay(1_000);
    await letTimePass(1);
  }
  isOpen = false;
  await Promise.all(staff);
  return judge();
}

it(`J1 loses, doubles and half does nothing although everything is killed ${kills} times under load (seed ${seed})`, async () => {
  const startedAt = performance.now();
  await system.start();
  const admin = staffClient(system.url, 'admin', 'kill-admin');
  for (const [name, record] of Object.entries(doctors)) await admin.call('PUT', `/doctors/${name}`, record);
  await killUnderLoad({ load: true });
  const loadedAt = performance.now();
  const rested = await judge();
  expect(rested.faults).toEqual([]);
  const restedAt = performance.now();
  const finished = await finish();
  const seconds = (from: number, to: number) => ((to - from) / 1_000).toFixed(0);
  console.log(
    `seed ${seed}: ${kills} kills, ${ledger.questions.length} questions by receipt and ${ledger.queued.length} by queue, ${rested.open} open when the load ended; ` +
      `${seconds(startedAt, loadedAt)} s of kills, ${seconds(loadedAt, restedAt)} s to rest, ${seconds(restedAt, performance.now())} s to finish`,
  );
  expect(finished).toEqual({ faults: [], open: 0 });
});
