import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';

const Footprint = z.object({ readyMs: z.number(), memoryMb: z.number() });
/** Milliseconds until the first text is done, the library's loading included; the most memory that its process held, in megabytes. */
export type Footprint = z.infer<typeof Footprint>;

/** Beside the libraries, so that their names resolve. */
const outdir = join(import.meta.dirname, 'node_modules/.askwell');

/** Bundles what the processes run: ours is deployed as a bundle, so it is not to pay here for the types that Node strips. */
export async function bundleFootprint(): Promise<void> {
  await build({ entryPoints: [join(import.meta.dirname, 'report-footprint.ts')], outdir, outExtension: { '.js': '.mjs' }, bundle: true, splitting: true, packages: 'external', platform: 'node', format: 'esm', minify: true, logLevel: 'error' });
}

/** Runs one contestant over the texts in a process of its own. Throws when that fails. */
export function measureFootprint(name: string, texts: readonly string[]): Footprint {
  const { stdout, status } = spawnSync(process.execPath, [join(outdir, 'report-footprint.mjs'), name], { input: texts.join('\0'), encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`${name} failed in a process of its own.`);
  return Footprint.parse(JSON.parse(stdout));
}
