import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepAssembly } from '../../../local/synth/keep-assembly.ts';
import { temporaryDirectory } from '../fixture/temporary-directory.ts';

function assembly(words: string, asset: string): string {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, asset, 'inner'), { recursive: true });
  writeFileSync(join(directory, 'manifest.json'), words);
  writeFileSync(join(directory, asset, 'index.mjs'), words);
  writeFileSync(join(directory, asset, 'inner/weights.json'), words);
  return directory;
}

const read = (...parts: string[]): string => readFileSync(join(...parts), 'utf8');

it('keeps what a running system starts its functions from, whatever becomes of cdk.out', () => {
  const source = assembly('one', 'asset.1');
  const kept = keepAssembly(source, join(temporaryDirectory(), 'assembly'));
  writeFileSync(join(source, 'manifest.json'), 'two');
  rmSync(join(source, 'asset.1'), { recursive: true });
  expect([read(kept, 'manifest.json'), read(kept, 'asset.1/index.mjs'), read(kept, 'asset.1/inner/weights.json')]).toEqual(['one', 'one', 'one']);
});

it('keeps nothing of the start before', () => {
  const target = join(temporaryDirectory(), 'assembly');
  keepAssembly(assembly('one', 'asset.1'), target);
  keepAssembly(assembly('two', 'asset.2'), target);
  expect(read(target, 'asset.2/index.mjs')).toBe('two');
  expect(() => read(target, 'asset.1/index.mjs')).toThrow('ENOENT');
});
