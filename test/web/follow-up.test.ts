import { describe, expect, it } from 'vitest';
import { followUpIn } from '../../web/src/patient/follow-up.ts';

const earlier = { questionId: `q${'a2'.repeat(13)}`, receipt: `r1-${'b3'.repeat(26)}` };

describe('A6 a follow-up', () => {
  it('knows the question that it goes on from by its receipt', () => {
    expect(followUpIn({ followUpOf: earlier })).toEqual(earlier);
  });

  it.each([[null], [undefined], [7], [{}], [{ followUpOf: null }], [{ followUpOf: { ...earlier, receipt: 7 } }], [{ followUpOf: { questionId: 'q1', receipt: 'r1' } }]])('is none after %j', (state) => {
    expect(followUpIn(state)).toBeUndefined();
  });
});
