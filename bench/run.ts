import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Every measure, one after the other so that none disturbs another; names on the command line choose some, and `--small`
 * makes cost, growth, review and soak short. Minutes on two quiet cores, full: 1, 1, 2, 4, 12, 2, 5, 3.
 */
const measures = ['start', 'bundles', 'throughput', 'cost', 'growth', 'review', 'soak', 'install', 'specialty', 'urgency', 'identifiers', 'deidentification'];
/** Only when asked for: scale writes its table into docs/scale.md; scrubbers needs an install of its own, `npm ci --prefix bench/compare`. */
const onRequest = ['scale', 'scrubbers'];

const options = process.argv.slice(2).filter((each) => each.startsWith('--'));
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const chosen = wanted.length === 0 ? measures : [...measures, ...onRequest].filter((measure) => wanted.includes(measure));
for (const name of chosen) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `measure-${name}.ts`), ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
