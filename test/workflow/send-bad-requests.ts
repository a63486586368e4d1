import * as fc from 'fast-check';
import type { RouteName } from '../../shared/contracts/routes.ts';
import { badRequests } from '../contracts/bad-requests.ts';
import type { GoodParts } from '../contracts/bad-requests.ts';
import { faultOf } from '../contracts/judge-refusal.ts';
import type { RawSender } from './send-raw.ts';

/** Sends so many generated bad requests to a route, `atOnce` at a time. Answers what was wrong with the answers, each once. */
export async function sendBadRequests(sender: RawSender, route: RouteName, good: GoodParts, { seed, count, atOnce }: { seed: number; count: number; atOnce: number }): Promise<string[]> {
  const faults = new Map<string, number>();
  const waiting = fc.sample(badRequests(route, good), { seed, numRuns: count }).values();
  const worker = async (): Promise<void> => {
    for (const each of waiting) {
      const fault = faultOf(each, await sender.send(each));
      if (fault !== undefined) faults.set(fault, (faults.get(fault) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return [...faults].map(([fault, times]) => `${fault} (${times}×)`);
}
