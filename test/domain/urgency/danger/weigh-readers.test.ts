import { describe, expect, it } from 'vitest';
import { weighReaders } from '../../../../shared/domain/urgency/danger/weigh-readers.ts';

const features = { emergency: 0.2, alarm: 0.5, sentence: 3 };
const shares = { features: 0.6, meanings: 0.5 };
const says = (emergency: number, known = 1) => ({ logits: [0, 0, emergency], known, sentence: 7 });

describe('weighReaders', () => {
  it('leaves a text without any known word to the features alone', () => {
    const { emergency, alarm, sentence } = weighReaders(features, says(9, 0), shares);
    expect([emergency, alarm, sentence]).toEqual([expect.closeTo(0.2, 9), expect.closeTo(0.5, 9), 3]);
  });

  it('lets the meanings count more the more words are known', () => {
    const [few, more, all] = [0.1, 0.4, 1].map((known) => weighReaders(features, says(5, known), shares).emergency);
    expect(few).toBeLessThan(more ?? 0);
    expect(more).toBeLessThan(all ?? 0);
  });

  it('takes the geometric mean, so that either reader may raise or lower', () => {
    expect(weighReaders(features, says(5), { features: 1, meanings: 1 }).emergency).toBeGreaterThan(0.2);
    expect(weighReaders(features, says(-5), { features: 1, meanings: 1 }).emergency).toBeLessThan(0.2);
  });

  it('names the sentence of the reader that hears more danger', () => {
    expect(weighReaders(features, says(5), shares).sentence).toBe(7);
    expect(weighReaders(features, says(-5), shares).sentence).toBe(3);
  });

  it.each([[0, 0], [1, 1], [0, 1]])('stays between 0 and 1 where the features are sure (emergency %d, alarm %d)', (emergency, alarm) => {
    const judged = weighReaders({ emergency, alarm, sentence: 0 }, says(40), shares);
    expect(judged.emergency).toBeGreaterThanOrEqual(0);
    expect(judged.alarm).toBeLessThanOrEqual(1 + 1e-12);
    expect(judged.alarm).toBeGreaterThanOrEqual(judged.emergency);
  });
});
