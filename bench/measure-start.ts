import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { medianOf, printFigures } from './report.ts';
import { projectDirectory, spawnSystem } from './spawned-system.ts';

const runs = 3;

async function readyMs(isCold: boolean): Promise<number> {
  if (isCold) rmSync(join(projectDirectory, 'cdk.out'), { recursive: true, force: true });
  const system = await spawnSystem();
  await system.stop();
  return system.readyMs;
}

const cold: number[] = [];
const warm: number[] = [];
for (let run = 0; run < runs; run += 1) {
  cold.push(await readyMs(true));
  warm.push(await readyMs(false));
}
printFigures(`Start, median of ${runs}`, [
  { what: 'start to ready, with synth', value: medianOf(cold) / 1_000, unit: 's', limit: 10, isBetter: 'lower' },
  { what: 'start to ready, nothing changed', value: medianOf(warm) / 1_000, unit: 's', limit: 3, isBetter: 'lower' },
]);
