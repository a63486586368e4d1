import { describe, expect, it } from 'vitest';
import { classifySpecialty } from '../../../shared/domain/classification/classify-specialty.ts';
import { compilePatterns } from '../../../shared/domain/classification/match-patterns.ts';
import { patterns } from '../../../shared/domain/classification/concepts/patterns.ts';
import { signs } from '../../../shared/domain/classification/concepts/signs.ts';

describe('compilePatterns', () => {
  const find = compilePatterns({ gland: 'hot/thin + neck | eyes' });
  const at = (concept: string, from: number) => ({ concept, from, to: from + 1 });

  it.each([
    ['a sign of each group, in whatever order', [at('neck', 0), at('thin', 4)], [{ concept: 'gland', from: 4, to: 5 }]],
    ['the other alternative', [at('eyes', 2)], [{ concept: 'gland', from: 2, to: 3 }]],
    ['one group alone', [at('hot', 0), at('thin', 1)], []],
    ['nothing', [], []],
  ])('meets a pattern by %s or not', (_, said, met) => {
    expect(find(said)).toEqual(met);
  });

  it('names no sign in the patterns that the lexicon of signs does not have', () => {
    const named = Object.values(patterns).flatMap((written) => written.split(/ \| | \+ |\//));
    expect(named.filter((sign) => !(sign in signs))).toEqual([]);
  });
});

/** Told in other words than any text that the weights learnt from. */
describe('C1 what signs mean together', () => {
  it.each([
    ['other', 'My hands tremble, I have lost two stone although I eat for three, and I sweat in the coldest room. There is a swelling at my neck.'],
    ['other', 'I fainted when the nurse drew my blood. I went hot and clammy first and was awake again at once.'],
    ['neurology', 'In the morning her arm jerks and the spoon flies. Yesterday she fell down and bit her tongue.'],
    ['neurology', 'He laughs at a joke and his knees give way, and he nods off in the middle of lunch.'],
    ['both', 'Since he takes levetiracetam he hits his brother and screams at us, though the seizures have stopped.'],
    ['both', 'They gave my aunt haloperidol for her voices; now she is stiff, shuffles and dribbles.'],
  ] as const)('C1 reads %s', (specialty, text) => {
    expect(classifySpecialty(text).specialty).toBe(specialty);
  });
});
