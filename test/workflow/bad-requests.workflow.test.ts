import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteName } from '../../shared/contracts/routes.ts';
import { routeNames } from '../../shared/contracts/routes.ts';
import type { GoodParts } from '../contracts/bad-requests.ts';
import { ownRequests } from './own-requests.ts';
import { RunningSystem } from './running-system.ts';
import { sendBadRequests } from './send-bad-requests.ts';
import { RawSender } from './send-raw.ts';
import { changedKeys, storedAtRest } from './stored-rows.ts';
import type { StoredRows } from './stored-rows.ts';

const system = new RunningSystem();
let sender: RawSender;
let good: Record<RouteName, GoodParts>;
let before: StoredRows;

beforeAll(async () => {
  await system.start();
  good = await ownRequests(system);
  before = await storedAtRest(system);
  sender = new RawSender(system.local.url, 8);
});
afterAll(async () => {
  sender.close();
  await system.remove();
});

describe('bad requests', () => {
  it.each(routeNames)('A1 K6 to %s are refused by field and code, and never repeated', async (route) => {
    expect(await sendBadRequests(sender, route, good[route], { seed: 20_261, count: 60, atOnce: 8 })).toEqual([]);
  });

  it('A1 change nothing that is stored', async () => {
    expect(changedKeys(before, await storedAtRest(system))).toEqual([]);
  });
});
