import { describe, expect, it } from 'vitest';
import { composeThread, placeThread } from '../../../shared/domain/publishing/compose-thread.ts';
import type { ComposedThread } from '../../../shared/domain/publishing/compose-thread.ts';
import { rareCellOf } from '../../../shared/domain/publishing/guard-uniqueness.ts';
import { rareConditions } from '../../../shared/domain/publishing/rare-conditions.ts';
import { Slug, type SimilarityKey } from '../../../shared/domain/thread.ts';
import { twitchingQuestion } from '../answering/answered-thread.ts';
import { draft } from './thread-draft.ts';

const asker = { nickname: 'Quiet Heron', ageBand: '30-39', sex: 'female' } as const;

function composedWith(text: string, ageBand: '30-39' | '90+' | '0-9' = '30-39'): ComposedThread {
  const composed = composeThread({ ...draft(), question: { ...draft().question, text }, asker: { ageBand, sex: 'female' } });
  if ('refused' in composed) throw new Error(composed.refused);
  return composed;
}
const alike = (key: SimilarityKey, how: number): SimilarityKey[] => Array.from({ length: how }, (_, at) => ({ ...key, slug: Slug.parse(`other-${at}`) }));

describe('rareCellOf', () => {
  it.each([
    ['I was diagnosed with myasthenia gravis in spring.', 'ORPHA:589 30-39 female'],
    ['I have ALS and wonder if exercise helps.', 'ORPHA:803 30-39 female'],
    ['我有重症肌無力，請問可以運動嗎？', 'ORPHA:589 30-39 female'],
    ['I keep worrying that I have ALS.', undefined],
    ['Could it be Huntington’s?', undefined],
    ['The scan ruled out moyamoya.', undefined],
    ['我擔心是漸凍症', undefined],
    ['I also have migraine.', undefined],
    ['She also falls. Salsa is fun.', undefined],
  ])('H2 reads %j', (text, cell) => {
    expect(rareCellOf(text, asker)).toBe(cell);
  });

  it('H2 counts nobody whose age is not told', () => {
    expect(rareCellOf('I have narcolepsy.', { ...asker, ageBand: 'unknown' })).toBeUndefined();
  });

  it('H2 leaves who only fears a rare condition as they are', () => {
    expect(rareCellOf(twitchingQuestion, asker)).toBeUndefined();
  });

  it.each(rareConditions.map(({ code, en, zh }) => [code, en, zh] as const))('H2 knows %s by each of its names', (code, en, zh) => {
    for (const name of [...en, ...zh]) expect(rareCellOf(`They found ${name} last year.`, asker)).toContain(`${code} `);
  });
});

describe('placeThread', () => {
  const text = 'I have myasthenia gravis. I am in my thirties, like others of 30–39. Can I swim?';

  it('H2 shows a coarser age, on the line and in the text, where few share a rare condition', () => {
    const composed = composedWith(text);
    const placed = placeThread(composed, []);
    expect(placed.question.asker).toMatchObject({ ageBand: '20-39', sex: 'female' });
    expect(placed.question.text).toBe('I have myasthenia gravis. I am between 20 and 39, like others of 20–39. Can I swim?');
    expect(JSON.stringify(placed)).not.toMatch(/thirties|30[-–]39/);
  });

  it('H2 shows ten years once eleven share the cell, each counted once', () => {
    const composed = composedWith(text);
    const bandWith = (others: SimilarityKey[]) => placeThread(composed, others).question.asker.ageBand;
    expect(bandWith(alike(composed.similarityKey, 10))).toBe('30-39');
    expect(bandWith(alike(composed.similarityKey, 9))).toBe('20-39');
    expect(bandWith([...alike(composed.similarityKey, 9), ...alike(composed.similarityKey, 9)])).toBe('20-39');
    expect(bandWith(alike({ ...composed.similarityKey, cell: 'ORPHA:589 30-39 male' }, 20))).toBe('20-39');
  });

  it.each([
    ['90+', '60+'],
    ['0-9', '0-19'],
  ] as const)('H2 widens %s to %s', (ageBand, wide) => {
    expect(placeThread(composedWith('My child has narcolepsy.', ageBand), []).question.asker.ageBand).toBe(wide);
  });

  it('H2 keeps ten years for what is common', () => {
    expect(placeThread(composedWith(twitchingQuestion), []).question.asker.ageBand).toBe('30-39');
  });
});
