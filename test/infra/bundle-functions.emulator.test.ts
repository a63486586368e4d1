import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../infra/bundle-functions.ts';
import type { BundledFunctions } from '../../infra/bundle-functions.ts';
import { functionNames } from '../../infra/function-duties.ts';

const project = join(import.meta.dirname, '../..');
const largest = 600_000;
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

  it('is refused by name when its entry is missing', async () => {
    const empty = join(outdir, 'empty');
    mkdirSync(empty);
    await expect(bundleFunctions(empty, outdir)).rejects.toThrow(/functions\/ lacks deidentify-question\.ts, classify-specialty\.ts/);
  });
});
