import { format, inspect } from 'node:util';
import { expect, it } from 'vitest';
import { Problem } from '../../shared/domain/errors.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';

const canary = 'Canary Wren, 0912-345-678';
const text = new PhiText(canary);

it.each<[string, () => unknown]>([
  ['JSON', () => JSON.stringify({ text, list: [text] })],
  ['a template', () => `${text as unknown as string}`],
  ['concatenation', () => '' + String(text)],
  ['inspection, however deep', () => inspect({ a: { b: { c: { text } } } }, { depth: null, showHidden: true })],
  ['format', () => format('%s %o %j %O', text, text, text, text)],
  ['an error message', () => String(new Error(`not good: ${text as unknown as string}`))],
  ['a problem’s details', () => inspect(new Problem('invalid', 'No.', { current: text }), { depth: null })],
  ['its keys', () => JSON.stringify([Object.keys(text), Object.entries(text), { ...text }])],
  ['a copy', () => JSON.stringify(structuredClone(text))],
  ['a number or comparison', () => `${Number(text)}${text < text}`],
])('B3 shows nothing of the text through %s', (_, show) => {
  expect(String(show())).not.toMatch(/Canary|Wren|0912/);
});

it('gives the text to whoever is on the list, and its length to all', () => {
  expect(text.reveal()).toBe(canary);
  expect(text.length).toBe(canary.length);
});
