import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clientSchema } from '../../docs/client-schema.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

it('L1 the pages’ client is generated from the contract as it stands (npm run docs)', async () => {
  expect(read('web/src/api/schema.d.ts')).toBe(await clientSchema(JSON.parse(read('docs/openapi.json'))));
});
