import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreSpecialty } from '../../../bench/score-specialty.ts';

const file = (name: string): string => join(import.meta.dirname, '../../..', name);
const linesOf = (name: string): unknown[] => readFileSync(file(name), 'utf8').trim().split('\n').map((line): unknown => JSON.parse(line));

/** What the shipped weights reach, less the worth of a few texts; the aims are in `bench/limits.json`. */
describe('C1 on questions of other writers', () => {
  const score = scoreSpecialty(linesOf('test/corpus/specialty.jsonl'));

  it.each([
    ['accuracy', 0.83],
    ['hardAccuracy', 0.76],
    ['macroF1', 0.84],
    ['coverage', 0.77],
    ['acceptedAccuracy', 0.92],
  ] as const)('C1 keeps %s at or above its floor', (figure, floor) => {
    expect(score[figure]).toBeGreaterThanOrEqual(floor);
  });

  it('C1 keeps its probabilities near how often they come true', () => {
    expect(score.calibrationError).toBeLessThanOrEqual(0.075);
  });
});

describe('the specialty weights', () => {
  it.each([['own-lay-questions.jsonl', 0.93], ['more-lay-questions.jsonl', 0.93], ['third-lay-questions.jsonl', 0.85]] as const)('know again what they were trained on: %s', (name, floor) => {
    expect(scoreSpecialty(linesOf(`models/specialty/${name}`)).accuracy).toBeGreaterThanOrEqual(floor);
  });

  it('ship with less than 700 kB', () => {
    expect(statSync(file('models/specialty/specialty-model.json')).size).toBeLessThan(700_000);
  });
});
