import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Every measure, one after the other so that none disturbs another; names on the command line choose some. */
const measures = ['start', 'bundles', 'throughput', 'install'];
const wanted = process.argv.slice(2);
for (const name of measures.filter((measure) => wanted.length === 0 || wanted.includes(measure))) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `measure-${name}.ts`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
