import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statuses } from '../../shared/domain/question.ts';

interface Catalogue {
  readonly status: { readonly titles: Readonly<Record<string, string>>; readonly leads: Readonly<Record<string, string>> };
}
const catalogue = (language: string) => JSON.parse(readFileSync(join(import.meta.dirname, `../../web/src/messages/${language}/patient.json`), 'utf8')) as Catalogue;

describe.each(['en', 'zh-Hant'])('I2 in %s', (language) => {
  const { status } = catalogue(language);

  it.each(statuses)('%s has a title and a plain sentence of its own', (each) => {
    expect(status.titles[each]).toMatch(/\S/);
    expect(status.leads[each]).toMatch(/[.。]$/);
  });

  it('no two statuses are told in the same sentence', () => {
    expect(new Set(Object.values(status.leads)).size).toBe(Object.keys(status.leads).length);
  });
});
