import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtWeb } from '../../../local/web/build-web.ts';

let page = '';
let scripts = new Map<string, string>();
let styles: string[] = [];

beforeAll(async () => {
  const directory = await builtWeb();
  page = readFileSync(join(directory, 'index.html'), 'utf8');
  const assets = readdirSync(join(directory, 'assets'));
  const read = (file: string): string => readFileSync(join(directory, 'assets', file), 'utf8');
  scripts = new Map(assets.filter((file) => file.endsWith('.js')).map((file) => [file, read(file)]));
  styles = assets.filter((file) => file.endsWith('.css'));
});

/** A script with all that it imports before it runs. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, imported = ''] of (scripts.get(file) ?? '').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) withImports(imported, found);
  return found;
}

describe('the built front end', () => {
  it('K1 has no script and no style in the page itself, and asks no other origin', () => {
    expect(page).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc="\/app\/)/);
    expect([...page.matchAll(/(?:src|href)="([^"]+)"/g)].filter(([, address]) => !address?.startsWith('/app/'))).toEqual([]);
  });

  it('has one stylesheet', () => {
    expect(styles).toHaveLength(1);
  });

  it('L5 costs a patient or a member of staff at most 150 KB of compressed script', () => {
    const entry = [...scripts.keys()].filter((file) => page.includes(file));
    const areas = [...scripts.keys()].filter((file) => /-(area|pages|console)-/.test(file));
    expect(areas.length).toBeGreaterThan(0);
    const heavy = areas.map((area) => {
      const files = new Set([...entry, area].flatMap((file) => [...withImports(file)]));
      return { area, bytes: [...files].reduce((sum, file) => sum + gzipSync(scripts.get(file) ?? '').length, 0) };
    });
    expect(heavy.filter(({ bytes }) => bytes > 150_000)).toEqual([]);
    expect(Math.min(...heavy.map(({ bytes }) => bytes))).toBeGreaterThan(50_000);
  });
});
