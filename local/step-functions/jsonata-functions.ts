import { createHash, randomUUID } from 'node:crypto';
import jsonata from 'jsonata';
import { fromJson, type Json } from './json.ts';

const hashNames: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};
const largestArray = 10_000;
const format = jsonata('$fromMillis($instant, $picture, $zone)');

/**
 * Adds what Step Functions has beyond JSONata: $partition, $range, $hash, $random with a seed, $uuid and $parse; and
 * makes $now and $millis follow the engine's clock. $eval is taken away, as on AWS.
 */
export function registerFunctions(expression: jsonata.Expression, now: () => number): void {
  expression.registerFunction('partition', partition, '<an:a>');
  expression.registerFunction('range', range, '<nnn:a>');
  expression.registerFunction('hash', hash, '<ss:s>');
  expression.registerFunction('random', (seed?: number) => (seed === undefined ? Math.random() : seeded(seed)), '<n?:n>');
  expression.registerFunction('uuid', () => randomUUID(), '<:s>');
  expression.registerFunction('parse', (text: string) => fromJson(text), '<s:x>');
  expression.registerFunction('millis', now, '<:n>');
  expression.registerFunction('now', (picture?: string, zone?: string): unknown => {
    return format.evaluate(undefined, { instant: now(), picture, zone });
  }, '<s?s?:s>');
  expression.assign('eval', undefined);
}

function partition(items: readonly Json[], size: number): Json[][] {
  if (!Number.isInteger(size) || size < 1) throw new RangeError('$partition needs a positive size');
  return Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) => {
    return items.slice(chunk * size, (chunk + 1) * size);
  });
}

function range(first: number, last: number, step: number): number[] {
  const length = Math.floor((last - first) / step) + 1;
  if (step === 0 || length > largestArray) throw new RangeError('$range makes an array that is too long');
  return Array.from({ length: Math.max(0, length) }, (_, position) => first + position * step);
}

function hash(text: string, algorithm: string): string {
  const name = Object.hasOwn(hashNames, algorithm) ? hashNames[algorithm] : undefined;
  if (name === undefined) throw new RangeError('$hash knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512');
  return createHash(name).update(text).digest('hex');
}

/** One number of [0, 1), always the same for the same seed (mulberry32). */
function seeded(seed: number): number {
  let state = (Math.trunc(seed) + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}
