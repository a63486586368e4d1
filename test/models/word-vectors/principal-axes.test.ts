import { describe, expect, it } from 'vitest';
import { dot, principalAxes, unit } from '../../../models/word-vectors/principal-axes.ts';

const vectors = Array.from({ length: 200 }, (_, at) => Float64Array.from([5 + Math.sin(at) * 10, 1 + Math.cos(at * 3) * 4, Math.sin(at * 7), 2]));

describe('principalAxes', () => {
  it('finds the widest axes first, square to each other', () => {
    const { axes } = principalAxes(vectors, 3);
    expect(axes.map((axis) => Array.from(axis, (value) => Math.round(Math.abs(value))))).toEqual([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]]);
    for (const [at, axis] of axes.entries()) for (const [other, another] of axes.entries()) expect(dot(axis, another)).toBeCloseTo(at === other ? 1 : 0, 9);
  });

  it('leaves a vector of nothing as it is', () => {
    expect(Array.from(unit(new Float64Array(2)))).toEqual([0, 0]);
  });
});
