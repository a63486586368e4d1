import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const inFolder = (folder: string): string[] => readdirSync(join(root, folder)).filter((file) => file.endsWith('.md')).map((file) => join(folder, file));
const documents = ['.', 'docs', 'docs/adr'].flatMap(inFolder);
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The anchors that a renderer makes of the headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => (heading ?? '').toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-'));
}

describe.each(documents)('%s', (file) => {
  const text = textOf(file);

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
    const broken = links.filter(([, path, anchor]) => {
      const target = path === '' ? file : join(dirname(file), path ?? '');
      return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(textOf(target)).includes(anchor));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it('names only commands that there are', () => {
    const named = [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  it('points only to files that there are', () => {
    const paths = [...text.matchAll(/`((?:shared|functions|infra|local|docs|test)\/[\w./-]+\.(?:ts|json|md|mjs))`/g)].map(([, path]) => path ?? '');
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
