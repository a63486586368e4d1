import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../shared/contracts/openapi.ts';
import { routeNames, routes } from '../../shared/contracts/routes.ts';
import type { Route } from '../../shared/contracts/routes.ts';

interface Operation {
  readonly operationId: string;
  readonly security: unknown[];
  readonly parameters: { name: string; in: string; required: boolean; schema: object }[];
  readonly requestBody?: object;
  readonly responses: Record<string, object>;
}
const document = openApiDocument('https://ask.example.org') as { openapi: string; servers: unknown; paths: Record<string, Record<string, Operation>>; components: object };
const text = JSON.stringify(document);

function resolve(pointer: string): unknown {
  const steps = pointer.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], document);
}

describe('openApiDocument', () => {
  it('L1 is OpenAPI 3.1 at the given address', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Askwell', version: '1' }, servers: [{ url: 'https://ask.example.org' }] });
  });

  it.each(routeNames)('L1 describes %s with its body, answers and access', (name) => {
    const route: Route = routes[name];
    const operation = document.paths[route.path]?.[route.method.toLowerCase()];
    expect(operation?.operationId).toBe(name);
    expect(operation?.requestBody !== undefined).toBe(route.body !== undefined);
    expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining([route.success.status, ...route.problems, 400, 404].map(String)));
    const scheme = route.roles !== null ? [{ staff: [] }] : route.access === 'receipt' ? [{ receipt: [] }] : [];
    expect(operation?.security).toEqual(scheme);
    const placeholders = Array.from(route.path.matchAll(/\{(\w+)\}/g), ([, each]) => each);
    expect(operation?.parameters.filter((each) => each.in === 'path').map((each) => each.name)).toEqual(placeholders);
  });

  it('describes nothing else', () => {
    expect(Object.values(document.paths).flatMap((item) => Object.keys(item))).toHaveLength(routeNames.length);
  });

  it('leaves no reference dangling', () => {
    const references = Array.from(text.matchAll(/"\$ref":"([^"]+)"/g), ([, reference = '']) => reference);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((reference) => resolve(reference) === undefined)).toEqual([]);
  });

  it('names the headers that matter', () => {
    expect(document.paths['/questions']?.['post']?.parameters).toEqual([expect.objectContaining({ name: 'idempotency-key', in: 'header', required: false })]);
    expect(document.components).toMatchObject({ responses: { Problem429: { headers: { 'Retry-After': {} } } } });
  });

  it('describes every named body, none inline', () => {
    expect(text).not.toMatch(/"application\/json":\{"schema":\{"type":"object","properties":\{(?!"message")/);
  });
});
