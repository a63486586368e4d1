import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const messages = join(import.meta.dirname, '../../web/src/messages');
const areas = readdirSync(join(messages, 'en'));

function entries(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, below]) => entries(below, path === '' ? key : `${path}.${key}`));
}
const read = (language: string, area: string) => entries(JSON.parse(readFileSync(join(messages, language, area), 'utf8')));
const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();
/** Chinese has no plural of its own: one text for what English says in two. */
const singular = (key: string) => key.replace(/_one$/, '_other');

describe.each(areas)('the messages of %s', (area) => {
  const english = new Map(read('en', area));
  const chinese = new Map(read('zh-Hant', area));

  it('L1 say the same things in both languages', () => {
    expect([...new Set([...chinese.keys()])].sort()).toEqual([...new Set([...english.keys()].map(singular))].sort());
  });

  it('L1 take the same values in both languages', () => {
    const differing = [...chinese].filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('L1 of Chinese have its punctuation and one name for a specialty', () => {
    const foreign = /\p{Script=Han} ?[,;:!?()]|[,;:!?()] ?\p{Script=Han}|神經科/u;
    expect([...chinese].filter(([, text]) => foreign.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('L1 are in their own script', () => {
    expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual([]);
  });
});
