import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedDate, publishedNickname } from '../../../shared/domain/publishing/profile.ts';
import { slugOf } from '../../../shared/domain/publishing/slug.ts';
import { snippetOf } from '../../../shared/domain/publishing/snippet.ts';
import { termsOf } from '../../../shared/domain/publishing/terms.ts';
import { Slug } from '../../../shared/domain/thread.ts';

describe('snippetOf', () => {
  it.each([
    ['a short text', 'Rest well.', 'Rest well.'],
    ['white space', ' a \n\n b\tc ', 'a b c'],
    ['280 code points', '頭'.repeat(280), '頭'.repeat(280)],
    ['one more', '頭'.repeat(281), `${'頭'.repeat(280)}...`],
    ['characters outside the basic plane', '🧠'.repeat(300), `${'🧠'.repeat(280)}...`],
    ['white space inside the cut', `${'a '.repeat(139)}\n\n\n\nb${'c'.repeat(50)}`, `${'a '.repeat(139)}...`.replace(' ...', '...')],
  ])('H4 cuts %s on code points first and collapses after', (_case, text, snippet) => {
    expect(snippetOf(text)).toBe(snippet);
  });
});

describe('slugOf', () => {
  it.each([
    ['Muscle twitching: neurology or psychiatry?', 'muscle-twitching-neurology-or-psychiatry-k3v9x2m7pq'],
    ["Bell's palsy and Guillain-Barré syndrome", 'bells-palsy-and-guillain-barre-syndrome-k3v9x2m7pq'],
    ['肌肉跳動：該看神經科還是身心科？', 'question-k3v9x2m7pq'],
    ['', 'question-k3v9x2m7pq'],
    ['word '.repeat(40), `${'word-'.repeat(14)}k3v9x2m7pq`],
  ])('makes %j an address', (title, slug) => {
    expect(slugOf(title, 'k3v9x2m7pq')).toBe(slug);
  });

  it('refuses an ending that could be guessed', () => {
    expect(() => slugOf('Tremor', '17')).toThrow();
  });

  it('gives a valid address of at most 80 characters for any title', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => Slug.safeParse(slugOf(title, 'k3v9x2m7pq')).success));
  });
});

describe('publishedDate', () => {
  it.each([
    ['2020-09-03T02:00:00.000Z', 'classic', 'Asia/Taipei', '2020-09-03'],
    ['2020-09-03T20:00:00.000Z', 'classic', 'Asia/Taipei', '2020-09-04'],
    ['2020-12-31T20:00:00.000Z', 'safe-harbor', 'Asia/Taipei', '2021'],
    ['2020-12-31T20:00:00.000Z', 'safe-harbor', 'America/New_York', '2020'],
  ] as const)('shows %s to profile %s in %s as %s', (instant, profile, timeZone, date) => {
    expect(publishedDate(instant, profile, timeZone)).toBe(date);
  });
});

describe('publishedNickname', () => {
  it('generates a stable one in safe-harbor, whatever was chosen', () => {
    const name = publishedNickname('Chosen', 'safe-harbor', 'seed', 'en');
    expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(publishedNickname('Other', 'safe-harbor', 'seed', 'en')).toBe(name);
    expect(publishedNickname(undefined, 'safe-harbor', 'another', 'en')).not.toBe(name);
    expect(publishedNickname(undefined, 'safe-harbor', 'seed', 'zh-Hant')).toMatch(/^\p{Script=Han}+的\p{Script=Han}+$/u);
  });

  it.each(['Xiao Fu', '小福', "Night owl's", 'Blue-bird'])('keeps the harmless %j in classic', (chosen) => {
    expect(publishedNickname(chosen, 'classic', 'seed', 'en')).toBe(chosen);
  });

  it.each(['', '   ', 'me@example.org', 'a'.repeat(25), 'born 1984', 'two\nlines', '<b>bold</b>', '\u202eevil', '[NAME 1]'])(
    'replaces %j in classic',
    (chosen) => {
      expect(publishedNickname(chosen, 'classic', 'seed', 'en')).toBe(publishedNickname(undefined, 'classic', 'seed', 'en'));
    },
  );
});

describe('termsOf', () => {
  it('keeps telling words, most frequent first, and no placeholder', () => {
    expect(termsOf('[NAME 1] twitching, twitching and cramps. ALS?')).toEqual(['twitch', 'cramp', 'als']);
  });
  it('reads Chinese as pairs of characters', () => {
    expect(termsOf('手抖')).toEqual(['手抖']);
  });
  it('keeps 24 at most', () => {
    expect(termsOf('abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => letter.repeat(5)).join(' '))).toHaveLength(24);
  });
});
