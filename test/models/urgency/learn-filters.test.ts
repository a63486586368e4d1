import { describe, expect, it } from 'vitest';
import { learnFilters, type WordExample } from '../../../models/urgency/learn-filters.ts';
import { meaningReader } from '../../../shared/domain/urgency/danger/read-meanings.ts';
import { readTokens } from '../../../shared/domain/urgency/read-tokens.ts';

/** Three words: of danger, of denial, of nothing. Danger that is denied right before is calm. */
const values = Int8Array.from([127, 0, 0, 127, 0, 0]);
const [danger, denial, nothing] = [0, 1, 2];
const settings = { count: 4, dimensions: 2, rounds: 400, step: 0.1, dropout: 0, pull: 0 };
const texts: readonly (readonly [rows: readonly number[], label: number])[] = [
  [[nothing, danger, nothing], 2],
  [[danger, nothing, nothing], 2],
  [[denial, danger, nothing], 0],
  [[nothing, denial, danger], 0],
  [[denial, nothing, danger], 2],
  [[denial, nothing, nothing], 0],
  [[nothing, nothing, nothing], 0],
];
const examples = texts.map(([rows, label]): WordExample => ({ rows: Int32Array.from(rows), label, weight: 1 }));

describe('learnFilters', () => {
  it('makes the same filters of the same texts and seed, others of another seed', () => {
    expect(learnFilters(examples, values, settings, 1)).toEqual(learnFilters(examples, values, settings, 1));
    expect(learnFilters(examples, values, settings, 1).parts).not.toEqual(learnFilters(examples, values, settings, 2).parts);
  });

  it('learns to hear danger, and not where it is denied right before', () => {
    const read = meaningReader(learnFilters(examples, values, settings, 1), { dimensions: 2, words: 3, values, rowOf: (word) => ['danger', 'denial', 'nothing'].indexOf(word) });
    const hears = (text: string): boolean => read(readTokens(text)).logits.indexOf(Math.max(...read(readTokens(text)).logits)) === 2;
    expect(['nothing nothing danger nothing', 'danger nothing', 'denial nothing danger', 'denial danger', 'nothing denial nothing'].map(hears)).toEqual([true, true, true, false, false]);
  });
});
