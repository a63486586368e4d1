import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { functionEnvs } from '../shared/config/function-env.ts';
import localStage from '../infra/stages/local.json' with { type: 'json' };
import { medianOf, printFigures } from './report.ts';
import { projectDirectory } from './spawned-system.ts';

const runs = 5;
const directory = join(projectDirectory, '.build/functions');
const names = readdirSync(directory).filter((name) => name in functionEnvs);
const variables = new Set(Object.values(functionEnvs).flatMap((env) => Object.keys(env.shape)));
const written: Readonly<Record<string, string>> = { STAGE_SETTINGS: JSON.stringify(localStage), DEAD_LETTER_QUEUES: '{}' };
const environment = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  ...Object.fromEntries([...variables].map((name) => [name, written[name] ?? 'bench'])),
};

/** Milliseconds from the start of an empty worker thread until the bundle is loaded. */
function coldStartMs(name: string): Promise<number> {
  const startedAt = performance.now();
  const source = `import(${JSON.stringify(join(directory, name, 'index.mjs'))}).then((m) => require('node:worker_threads').parentPort.postMessage(typeof m.handler))`;
  const worker = new Worker(source, { eval: true, env: environment });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (kind) => {
      const elapsed = performance.now() - startedAt;
      void worker.terminate();
      if (z.literal('function').safeParse(kind).success) resolve(elapsed);
      else reject(new Error(`${name} has no handler.`));
    });
  });
}

const medians: number[] = [];
for (const name of names) {
  const measured: number[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await coldStartMs(name));
  medians.push(medianOf(measured));
}
const sizes = names.map((name) => statSync(join(directory, name, 'index.mjs')).size);
const totals = names.map((name) => readdirSync(join(directory, name)).reduce((sum, file) => sum + statSync(join(directory, name, file)).size, 0));
printFigures(`Bundles, ${names.length} functions, ${runs} cold starts each`, [
  { what: 'largest bundle, minified, SDK inside', value: Math.max(...sizes) / 1_000, unit: 'kB', limit: 600, isBetter: 'lower' },
  { what: 'largest function, with the weights, lexicons and clients beside it', value: Math.max(...totals) / 1_000, unit: 'kB', limit: 3_000, isBetter: 'lower' },
  { what: 'cold start, median over functions', value: medianOf(medians), unit: 'ms', limit: 150, isBetter: 'lower' },
  { what: 'cold start, slowest function', value: Math.max(...medians), unit: 'ms', limit: 300, isBetter: 'lower' },
]);
