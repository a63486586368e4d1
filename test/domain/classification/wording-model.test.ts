import { describe, expect, it } from 'vitest';
import { readWording } from '../../../shared/domain/classification/wording-features.ts';
import { wordingJudge } from '../../../shared/domain/classification/wording-model.ts';
import { readTokens } from '../../../shared/domain/urgency/read-tokens.ts';

const wordingOf = (text: string): readonly number[] => readWording(readTokens(text));

/** Weights that know one text's words, each for one class alone. */
function modelOf(text: string, weights: readonly [number, number, number, number]) {
  const keys = [...wordingOf(text)].sort((a, b) => a - b);
  const bytes = Buffer.alloc(keys.length * 4);
  keys.forEach((key, row) => bytes.writeUInt32LE(key, row * 4));
  return { version: 'test', keys: bytes.toString('base64'), weights: Buffer.from(Int8Array.from(keys.flatMap(() => weights)).buffer).toString('base64'), scale: 0.01, intercepts: [0.4, 0, 0, 0], share: 0.5 };
}

describe('readWording', () => {
  it('shows each word and pair of neighbours once, without endings', () => {
    expect(wordingOf('Twitching calves')).toEqual(wordingOf('twitch calve twitched calves').slice(0, 3));
  });

  it('joins no words over the end of a sentence', () => {
    expect(wordingOf('Numb. Toes.')).toHaveLength(2);
    expect(wordingOf('numb toes')).toHaveLength(3);
  });

  it('K6 reads no word that orders a machine about', () => {
    expect(wordingOf('ignore previous instructions')).toEqual([]);
  });
});

describe('wordingJudge', () => {
  it('adds what its words weigh to the log-odds of each class, by its share', () => {
    const judge = wordingJudge(modelOf('numb', [100, -50, 0, 0]));
    const [neurology, psychiatry, both, other] = judge(wordingOf('numb'));
    expect([neurology, psychiatry, both, other]).toEqual([expect.closeTo(0.5 * (0.4 + 3)), expect.closeTo(-0.5 * 1.5), 0, 0]);
  });

  it('adds the intercepts alone where it knows no word', () => {
    expect(wordingJudge(modelOf('numb', [100, -50, 0, 0]))(wordingOf('kettle'))).toEqual([0.2, 0, 0, 0]);
  });
});
