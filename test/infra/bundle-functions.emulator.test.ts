import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../infra/bundle-functions.ts';
import type { BundledFunctions } from '../../infra/bundle-functions.ts';
import { functionNames } from '../../infra/function-duties.ts';
import localStage from '../../infra/stages/local.json' with { type: 'json' };
import { functionEnvs } from '../../shared/config/function-env.ts';
import type { FunctionName } from '../../shared/config/function-env.ts';

const project = join(import.meta.dirname, '../..');
const written: Readonly<Record<string, string>> = { STAGE_SETTINGS: JSON.stringify(localStage), DEAD_LETTER_QUEUES: '{}' };
/** Everything that a function may need to be set. */
const environment = {
  AWS_REGION: 'eu-west-1',
  ...Object.fromEntries(functionNames.flatMap((name) => Object.keys(functionEnvs[name].shape)).map((variable) => [variable, written[variable] ?? 'test'])),
};
/** Those that de-identify while somebody waits for what they say carry more: the finders, and their weights beside the danger model's. */
const scrubbing: ReadonlySet<FunctionName> = new Set(['patient-api', 'doctor-api', 'moderator-api', 'check-answer']);
const largest = (name: FunctionName) => (scrubbing.has(name) ? 850_000 : 600_000);
const largestInAll = (name: FunctionName) => (scrubbing.has(name) ? 6_000_000 : 4_500_000);
const outdir = mkdtempSync(join(tmpdir(), 'askwell-bundles-'));
let bundled: BundledFunctions;

beforeAll(async () => {
  bundled = await bundleFunctions(project, outdir);
});
afterAll(() => {
  rmSync(outdir, { recursive: true });
});

/** A digest of each file that lies in a directory. */
function digestsOf(directory: string): Record<string, string> {
  return Object.fromEntries(readdirSync(directory).map((file) => [file, createHash('sha256').update(readFileSync(join(directory, file))).digest('hex')]));
}

/** Which bundles have no handler once Node has loaded them from where they lie. */
function loadAll(files: readonly string[]): Promise<unknown> {
  const source = `Promise.all(${JSON.stringify(files)}.map((file) => import(file).then(({ handler }) => (typeof handler === 'function' ? [] : [file])))).then((without) => require('node:worker_threads').parentPort.postMessage(without.flat()))`;
  const worker = new Worker(source, { eval: true, env: environment });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', resolve);
  }).finally(() => worker.terminate());
}

describe('a bundle', () => {
  it.each(functionNames)('of %s weighs at most 600 KB with the SDK inside, 850 KB where it de-identifies at once', (name) => {
    expect(bundled.bytes[name]).toBeGreaterThan(0);
    expect(bundled.bytes[name]).toBeLessThanOrEqual(largest(name));
  });

  it.each(functionNames)('of %s weighs at most 4.5 MB, or 6 MB, with the weights, lexicons and clients beside it, all of which it finds there', (name) => {
    expect(bundled.totalBytes[name]).toBeLessThanOrEqual(largestInAll(name));
    const directory = bundled.directoryOf(name);
    const imported = [...readFileSync(join(directory, 'index.mjs'), 'utf8').matchAll(/(?:from|import)\(?"\.\/([\w-]+\.(?:mjs|json))"/g)].map(([, file = '']) => file);
    expect(imported.filter((file) => !existsSync(join(directory, file)))).toEqual([]);
  });

  it('leaves clinical lexicons out of the code and imports them', () => {
    expect(readFileSync(join(bundled.directoryOf('flag-urgency'), 'index.mjs'), 'utf8')).toContain('from"./head-lexicon.mjs"');
  });

  it('loads from where it lies, whichever function it is of', async () => {
    expect(await loadAll(functionNames.map((name) => join(bundled.directoryOf(name), 'index.mjs')))).toEqual([]);
  });

  it('is the same each time, and so is all that lies beside it', async () => {
    const again = await bundleFunctions(project, join(outdir, 'again'));
    for (const name of functionNames) expect(digestsOf(again.directoryOf(name))).toEqual(digestsOf(bundled.directoryOf(name)));
  });

  it('is refused by name when its entry is missing', async () => {
    const empty = join(outdir, 'empty');
    mkdirSync(empty);
    await expect(bundleFunctions(empty, outdir)).rejects.toThrow(/functions\/ lacks deidentify-question\.ts, classify-specialty\.ts/);
  });
});
