import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Tally } from './meter.ts';
import { medianTally } from './meter.ts';
import type { MeteredSystem } from './metered-system.ts';
import { startMetered } from './metered-system.ts';
import type { Cast, Mix } from './stories.ts';
import { mixes, play } from './stories.ts';
import { engageDoctors, staff } from './visitor.ts';

export interface Metered {
  /** One question's counts by what happens to it. */
  readonly tallies: Readonly<Record<Mix, Tally>>;
  /** What all tables keep, a question. */
  readonly bytesPerQuestion: number;
}

/** Ten doctors and a moderator of a system. */
export async function castOf({ url }: Pick<MeteredSystem, 'url'>): Promise<Cast> {
  return { url, doctors: await engageDoctors(url, 10, 10_000), moderator: await staff(url, 'moderator', 'bench-moderator') };
}

/** Plays `times` questions of a mix, one after the other; answers the median counts of one. */
export async function meterMix(system: MeteredSystem, cast: Cast, mix: Mix, times: number): Promise<Tally> {
  const tallies: Tally[] = [];
  for (let index = 0; index < times; index += 1) {
    tallies.push(await system.costOf(() => play(mix, index, cast, system.until)));
  }
  return medianTally(tallies);
}

/** Meters every mix on data of its own. */
export async function meterMixes(times: number): Promise<Metered> {
  const data = mkdtempSync(join(tmpdir(), 'askwell-bench-'));
  const system = await startMetered(data);
  const cast = await castOf(system);
  // The first of each worker reads the secret and opens connections.
  for (const mix of mixes) await meterMix(system, cast, mix, 1);
  const tallies: Partial<Record<Mix, Tally>> = {};
  for (const mix of mixes) tallies[mix] = await meterMix(system, cast, mix, times);
  const bytes = await bytesKept(system);
  await system.stop();
  rmSync(data, { recursive: true, force: true });
  const { 'straight through': straight = {}, 'with a review': reviewed = {}, withdrawn = {} } = tallies;
  return { tallies: { 'straight through': straight, 'with a review': reviewed, withdrawn }, bytesPerQuestion: bytes / (mixes.length * (times + 1)) };
}

async function bytesKept({ local: { endpoints } }: MeteredSystem): Promise<number> {
  const client = new DynamoDBClient({ endpoint: endpoints.dynamodb, region: 'us-east-1', credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } });
  let bytes = 0;
  for (const TableName of Object.values(endpoints.tables)) {
    for (let from: Record<string, never> | undefined, first = true; first || from !== undefined; first = false) {
      const { Items = [], LastEvaluatedKey } = await client.send(new ScanCommand({ TableName, ExclusiveStartKey: from }));
      bytes += JSON.stringify(Items).length;
      from = LastEvaluatedKey as typeof from;
    }
  }
  client.destroy();
  return bytes;
}
