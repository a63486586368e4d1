import * as fc from 'fast-check';
import * as z from 'zod';
import { Schema, canary, toJson, verbatim, wrongValue } from './wrong-values.ts';

/** A body that must be refused. */
export interface BadBody {
  readonly wrong: string;
  readonly body: string | Buffer;
  readonly type?: string | undefined;
  readonly statuses: readonly number[];
  /** The path that the answer must name. */
  readonly field?: string;
}

type Path = readonly (string | number)[];
interface Spot {
  readonly path: Path;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** Every field of a schema, that of objects and lists in it too. */
function spotsOf(schema: Schema, path: Path = [], isRequired = true): Spot[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, each]) => spotsOf(Schema.parse(each), [...path, name], schema.required?.includes(name) ?? false));
  const items = schema.items === undefined ? [] : spotsOf(Schema.parse(schema.items), [...path, 0], false);
  return [{ path, schema, isRequired }, ...inner, ...items];
}

/** A copy of the value with something else at a place; `undefined` takes the place out. */
function withAt(value: unknown, [first, ...rest]: Path, there: unknown): unknown {
  if (first === undefined) return there;
  if (typeof first === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    return list.toSpliced(first, 1, withAt(list[first], rest, there));
  }
  const fields = new Map(Object.entries(value ?? {}));
  fields.set(first, withAt(fields.get(first), rest, there));
  return Object.fromEntries([...fields].filter(([, each]) => each !== undefined));
}

const refused = [400, 413];
const fieldOf = (path: Path): string => path.join('.');
const strangers = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'Text', ' text', 'text\u0000', '$ref'), fc.string({ maxLength: 20 })).map((name) => (name === '__proto__' ? name : `${name}${canary}`));

/** Bodies with one thing wrong in an otherwise good one: `good` has every field that the schema knows. */
function mutations(body: z.ZodType, good: unknown): fc.Arbitrary<BadBody> {
  const spots = spotsOf(Schema.parse(z.toJSONSchema(body, { io: 'input' })));
  const objects = spots.filter(({ schema }) => schema.type === 'object');
  const required = spots.filter(({ path, isRequired }) => isRequired && path.length > 0 && typeof path.at(-1) === 'string');
  const wrongTyped = fc.constantFrom(...spots).chain(({ path, schema }) =>
    wrongValue(schema).map((value) => ({ wrong: 'value', body: toJson(withAt(good, path, value)), statuses: refused, field: fieldOf(path) })),
  );
  const missing = required.length === 0 ? [] : [fc.constantFrom(...required).map(({ path }) => ({ wrong: 'missing', body: toJson(withAt(good, path, undefined)), statuses: refused, field: fieldOf(path) }))];
  const unknown = fc.tuple(fc.constantFrom(...objects), strangers).map(([{ path }, name]) => ({
    wrong: 'unknown', body: toJson(withAt(good, [...path, name], canary)), statuses: refused, field: fieldOf(path),
  }));
  const atTop = required.filter(({ path }) => path.length === 1);
  const twice = atTop.length === 0 ? [] : [fc.constantFrom(...atTop).map(({ path }) => ({
    wrong: 'twice', body: `${toJson(good).slice(0, -1)},${JSON.stringify(path[0])}:null}`, statuses: refused, field: fieldOf(path),
  }))];
  return fc.oneof({ weight: 6, arbitrary: wrongTyped }, ...missing.map((arbitrary) => ({ weight: 2, arbitrary })), { weight: 2, arbitrary: unknown }, ...twice.map((arbitrary) => ({ weight: 1, arbitrary })));
}

/** Text that is no JSON, or bytes that are no text. */
const malformed = (good: string): fc.Arbitrary<BadBody> =>
  fc
    .oneof<fc.Arbitrary<string | Buffer>[]>(
      fc.integer({ min: 1, max: good.length - 1 }).map((length) => good.slice(0, length)),
      fc.constantFrom(`${good},`, `\ufeff${good}`, `// ${canary}\n${good}`, good.replaceAll('"', "'"), `${good}${good}`, 'NaN', 'undefined', canary, `{${canary}:1}`, `{"a":NaN,"${canary}":Infinity}`, `${'['.repeat(20_000)}`),
      fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.concat([Buffer.from(`"${canary}`), Buffer.from([0xff, 0xc0]), Buffer.from(bytes)])),
    )
    .map((body) => ({ wrong: 'malformed', body, statuses: [400], field: '' }));

const notAnObject = fc.constantFrom('null', '[]', '7', 'true', `"${canary}"`, `["${canary}"]`, `${'['.repeat(9_000)}${']'.repeat(9_000)}`, '1e999').map((body) => ({ wrong: 'top level', body, statuses: [400], field: '' }));

const otherTypes = fc
  .constantFrom('text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', 'text/json', 'application/json-patch+json', 'application/xml', `${canary}/${canary}`, ',', undefined);

const tooLarge = (good: string): fc.Arbitrary<BadBody> =>
  fc.constant({ wrong: 'too large', body: good.replace('{', `{${' '.repeat(512 * 1024)}`), statuses: [413] });

/** Bodies that a route with a body refuses. */
export function badBodies(body: z.ZodType, good: unknown): fc.Arbitrary<BadBody> {
  const json = toJson(good);
  return fc.oneof(
    { weight: 120, arbitrary: mutations(body, good) },
    { weight: 30, arbitrary: malformed(json) },
    { weight: 12, arbitrary: notAnObject },
    { weight: 12, arbitrary: otherTypes.map((type) => ({ wrong: 'type', body: json, type: type ?? 'none', statuses: [415] })) },
    { weight: 3, arbitrary: fc.constant({ wrong: 'no body', body: '', type: 'none', statuses: [400], field: '' }) },
    { weight: 1, arbitrary: tooLarge(json) },
  );
}

/** Bodies that a route without a body refuses. */
export const unwantedBodies: fc.Arbitrary<BadBody> = fc
  .oneof<fc.Arbitrary<string | Buffer>[]>(
    fc.constantFrom('[]', 'null', '7', '{', canary, toJson({ a: verbatim('1e999') })),
    fc.dictionary(strangers, fc.string(), { minKeys: 1, maxKeys: 3 }).map((fields) => toJson(fields)),
    fc.constant(Buffer.from([0xff, 0xfe, 0x22])),
  )
  .map((body) => ({ wrong: 'unwanted body', body, statuses: [400], field: '' }));
