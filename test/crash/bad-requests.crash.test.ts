import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteName } from '../../shared/contracts/routes.ts';
import { routeNames } from '../../shared/contracts/routes.ts';
import type { GoodParts } from '../contracts/bad-requests.ts';
import { ownRequests } from '../workflow/own-requests.ts';
import { sendBadRequests } from '../workflow/send-bad-requests.ts';
import { RawSender } from '../workflow/send-raw.ts';
import { SpawnedSystem } from '../workflow/spawned-system.ts';
import { changedKeys, storedAtRest } from '../workflow/stored-rows.ts';
import type { StoredRows } from '../workflow/stored-rows.ts';

const seed = Number(process.env['ASKWELL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(process.env['ASKWELL_BAD_REQUESTS'] ?? 5_000);
const atOnce = 24;
/** What a worker's heap may grow by, times the workers that run at once, is far less; a leak of a request's size is far more. */
const mostGrowthMb = 400;

const system = new SpawnedSystem();
let sender: RawSender;
let good: Record<RouteName, GoodParts>;
let before: StoredRows;
let startedAt = 0;
const memory: number[] = [];

beforeAll(async () => {
  await system.start();
  good = await ownRequests(system);
  before = await storedAtRest(system);
  sender = new RawSender(system.local.url, atOnce);
  console.log(`Bad requests: ASKWELL_SEED=${seed} ASKWELL_BAD_REQUESTS=${count}`);
  startedAt = performance.now();
});
afterAll(async () => {
  sender.close();
  await system.remove();
});

/** What the functions logged as our fault, since logs were last thrown away. */
function errorLines(): string[] {
  const directory = join(system.data, 'logs');
  const lines = readdirSync(directory).flatMap((file) => readFileSync(join(directory, file), 'utf8').split('\n'));
  return lines.filter((line) => line.includes('"level":"error"') || line.startsWith('ERROR'));
}

function residentMb(): number {
  const pid = readFileSync(join(system.data, 'owner.pid'), 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
}

describe(`${count} bad requests`, () => {
  it.each(routeNames)('A1 K6 to %s are refused, nothing is repeated or logged as our fault, and good requests go on', async (route) => {
    expect(await sendBadRequests(sender, route, good[route], { seed, count, atOnce })).toEqual([]);
    expect(errorLines()).toEqual([]);
    const { path, authorization = '' } = good.readQuestion;
    expect((await sender.send({ method: 'GET', target: path, headers: { authorization } })).status).toBe(200);
    memory.push(residentMb());
  });

  it('A1 leave everything stored as it was, and the process no larger than its load', async () => {
    const seconds = (performance.now() - startedAt) / 1_000;
    const [first = 0, last = 0] = [memory[0], memory.at(-1)];
    console.log(`${count * routeNames.length} bad requests to ${routeNames.length} routes in ${seconds.toFixed(0)} s; ${first.toFixed(0)} MB resident at first, ${last.toFixed(0)} MB at last.`);
    expect(changedKeys(before, await storedAtRest(system))).toEqual([]);
    expect(last - first).toBeLessThan(mostGrowthMb);
  });
});
