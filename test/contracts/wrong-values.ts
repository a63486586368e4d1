import * as fc from 'fast-check';
import * as z from 'zod';
import { mayBeBlank } from '../../shared/contracts/patient-text.ts';

/** A word that nobody writes, in everything that a bad request says: wherever it turns up, something was repeated. */
export const canary = 'wqzjxkv';

/** JSON that `JSON.stringify` does not write, such as a number beyond the largest. */
export const verbatim = (json: string): string => `@@${json}@@`;

/** The value as JSON, with what is verbatim put in as it is. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/"@@(.*?)@@"/g, (_, json: string) => JSON.parse(`"${json}"`) as string);
}

const words = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('NaN', 'null', '__proto__', '../../etc/passwd', '<script>', "' OR 1=1", '${7*7}', '%s%n', '\u202e', '🧠')).map((word) => canary + word);
const long = (length: number) => canary.repeat(Math.ceil(length / canary.length) + 1);
const bomb = fc.integer({ min: 200, max: 3_000 }).map((depth) => verbatim(`${'['.repeat(depth)}${']'.repeat(depth)}`));

const kinds = {
  null: fc.constant(null),
  boolean: fc.boolean(),
  number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  string: words,
  array: fc.oneof({ weight: 9, arbitrary: fc.array(words, { maxLength: 3 }) }, { weight: 1, arbitrary: bomb }),
  object: fc.dictionary(words, words, { maxKeys: 2 }),
} satisfies Record<string, fc.Arbitrary<unknown>>;

const anyBut = (...right: readonly (keyof typeof kinds)[]): fc.Arbitrary<unknown> =>
  fc.oneof(...Object.entries(kinds).flatMap(([kind, arbitrary]) => (right.some((each) => each === kind) ? [] : [arbitrary])));

/** As much of JSON Schema as zod writes for our contracts. */
export const Schema = z.looseObject({
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  description: z.string().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
  maxItems: z.number().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
});
export type Schema = z.infer<typeof Schema>;

const noText = [`${canary}\u0000`, `\ud800${canary}`, `${canary}\udfff`];
const notTyped = fc.constantFrom('', '   ', '\u200b\u200e', ...noText);
const notHalfWritten = fc.constantFrom(...noText);

function wrongString({ pattern, format, enum: values, maxLength, description }: Schema): fc.Arbitrary<unknown>[] {
  const isFree = pattern === undefined && format === undefined && values === undefined;
  return [anyBut('string'), isFree ? (description === mayBeBlank ? notHalfWritten : notTyped) : words, ...(maxLength === undefined ? [] : [fc.constant(long(maxLength))])];
}

function wrongInteger({ minimum, maximum }: Schema): fc.Arbitrary<unknown>[] {
  const outside = [0.5, ...(minimum === undefined ? [] : [minimum - 1]), ...(maximum === undefined ? [] : [maximum + 1])];
  return [anyBut('number'), fc.constantFrom(...outside, verbatim('1e999'), verbatim('-1e999'), 1e308, 2 ** 53)];
}

/** A value that a schema refuses, whatever refinements it has beside. */
export function wrongValue(schema: Schema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'string':
      return fc.oneof(...wrongString(schema));
    case 'integer':
      return fc.oneof(...wrongInteger(schema));
    case 'boolean':
      return anyBut('boolean');
    case 'array':
      return anyBut('array');
    default:
      return anyBut('object');
  }
}
