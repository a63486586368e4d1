import { describe, expect, it } from 'vitest';
import { findMethodDetails } from '../../../shared/domain/answering/method-details.ts';

describe('findMethodDetails', () => {
  it.each([
    'Last year I took 40 paracetamol tablets.',
    'She swallowed a whole bottle of pills.',
    'What would be a lethal dose?',
    'He wanted to hang himself.',
    'I thought of jumping off the bridge near us.',
    'She began cutting her wrists.',
    '我想過燒炭。',
    '他吞了三十顆安眠藥。',
  ])('D8 finds a method in %j', (text) => {
    expect(findMethodDetails(text)).toHaveLength(1);
  });

  it.each([
    'I take 2 tablets in the morning.',
    'My father takes 12 pills a day.',
    'I jumped out of bed and my leg cramped.',
    'I cut my finger and it is numb.',
    'I sometimes think that life is too much.',
    '我每天吃兩顆藥。',
    '最近吞嚥困難。',
  ])('D8 finds none in %j', (text) => {
    expect(findMethodDetails(text)).toEqual([]);
  });

  it('gives the places in order', () => {
    const text = 'A fatal dose, and 跳樓.';
    expect(findMethodDetails(text).map(({ start, end }) => text.slice(start, end))).toEqual(['fatal dose', '跳樓']);
  });
});
