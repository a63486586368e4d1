import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const web = join(import.meta.dirname, '../../web/src');
const files = globSync('**/*.{ts,tsx}', { cwd: web }).filter((path) => !path.endsWith('.d.ts'));
const linesWith = (pattern: RegExp) => files.flatMap((path) => readFileSync(join(web, path), 'utf8').split('\n').filter((line) => pattern.test(line)).map((line) => `${path}: ${line.trim()}`));

describe('the front end', () => {
  it('L1 knows the service by its contract alone', () => {
    expect(linesWith(/from '(\.\.\/)+(shared|functions|infra|local|models|docs)\//)).toEqual([]);
  });

  it('K1 sets no markup and no style by hand, and evaluates nothing', () => {
    expect(linesWith(/dangerouslySetInnerHTML|innerHTML|document\.write|\beval\(|new Function\(|\.style\./)).toEqual([]);
  });

  it('K1 asks nobody else for anything', () => {
    expect(linesWith(/['"`]https?:\/\//)).toEqual([]);
  });

  it('holds one idea a file: at most 200 lines', () => {
    expect(files.map((path) => [path, readFileSync(join(web, path), 'utf8').trimEnd().split('\n').length] as const).filter(([, lines]) => lines > 200)).toEqual([]);
  });
});
