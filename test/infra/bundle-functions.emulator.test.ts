import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../infra/bundle-functions.ts';
import type { BundledFunctions } from '../../infra/bundle-functions.ts';
import { functionNames } from '../../infra/function-duties.ts';

const project = join(import.meta.dirname, '../..');
const largest = 600_000;
const largestInAll = 3_000_000;
const outdir = mkdtempSync(join(tmpdir(), 'askwell-bundles-'));
let bundled: BundledFunctions;

beforeAll(async () => {
  bundled = await bundleFunctions(project, outdir);
});
afterAll(() => {
  rmSync(outdir, { recursive: true });
});

describe('a bundle', () => {
  it.each(functionNames)('of %s weighs at most 600 KB with the SDK inside', (name) => {
    expect(bundled.bytes[name]).toBeGreaterThan(0);
    expect(bundled.bytes[name]).toBeLessThanOrEqual(largest);
  });

  it.each(functionNames)('of %s weighs at most 3 MB with the weights, lexicons and clients beside it, all of which it finds there', (name) => {
    expect(bundled.totalBytes[name]).toBeLessThanOrEqual(largestInAll);
    const directory = bundled.directoryOf(name);
    const imported = [...readFileSync(join(directory, 'index.mjs'), 'utf8').matchAll(/(?:from|import)\(?"\.\/([\w-]+\.(?:mjs|json))"/g)].map(([, file = '']) => file);
    expect(imported.filter((file) => !existsSync(join(directory, file)))).toEqual([]);
  });

  it('leaves clinical lexicons out of the code and imports them', () => {
    expect(readFileSync(join(bundled.directoryOf('flag-urgency'), 'index.mjs'), 'utf8')).toContain('from"./head-lexicon.mjs"');
  });

  it('is refused by name when its entry is missing', async () => {
    const empty = join(outdir, 'empty');
    mkdirSync(empty);
    await expect(bundleFunctions(empty, outdir)).rejects.toThrow(/functions\/ lacks deidentify-question\.ts, classify-specialty\.ts/);
  });
});
