import { describe, expect, it } from 'vitest';
import { rankFound, readSearch, searchTermsOf } from '../../../shared/domain/publishing/search.ts';
import { SimilarityKey } from '../../../shared/domain/thread.ts';

const key = (slug: string, topics: readonly string[], terms: readonly string[], specialty = 'neurology') => SimilarityKey.parse({ slug, specialty, topics, terms });

describe('readSearch', () => {
  it.each([
    ['a symptom', 'shaky hands', 'tremor'],
    ['a topic of the other clinic', 'panic attack on the bus', 'panic-attacks'],
    ['an unfinished word', 'trem', 'tremor'],
    ['Chinese', '偏頭痛', 'migraine'],
    ['one character', '痛', 'muscle-pain'],
  ])('reads %s', (_case, words, topic) => {
    expect(readSearch(words).topics).toContain(topic);
  });

  it('keeps telling words and abbreviations, and no little words', () => {
    expect(readSearch('magnesium tablets').terms).toEqual(expect.arrayContaining(['magnesiu', 'tablet']));
    expect(readSearch('ms').terms).toEqual(['ms']);
    expect(readSearch('why do my hands do it').terms).not.toContain('my');
  });

  it.each(['', '   ', '?!', 'a', '[NAME 1]'])('finds nothing in %j', (words) => {
    expect(readSearch(words)).toEqual({ topics: [], terms: [] });
  });

  it('asks few questions of the index, however many words there are', () => {
    const { topics, terms } = readSearch('headache tremor anxiety insomnia stroke dementia migraine depression magnesium vitamin coffee caffeine bicycle garden keyboard violin '.repeat(50));
    expect([topics.length, terms.length]).toEqual([4, 8]);
  });
});

describe('searchTermsOf', () => {
  it('leaves out what leads to the thread’s topics anyway, and keeps a dozen', () => {
    expect(searchTermsOf(key('a', ['muscle-twitching'], ['twitch', 'magnesiu', 'coffee']))).toEqual(['magnesiu', 'coffee']);
    expect(searchTermsOf(key('a', [], Array.from({ length: 24 }, (_, at) => `word${at}`)))).toHaveLength(12);
  });
});

describe('rankFound', () => {
  const both = key('both', ['tremor'], ['magnesiu']);
  const topicOnly = key('topic-only', ['tremor'], ['garden']);
  const neither = key('neither', ['stroke'], ['violin'], 'psychiatry');
  const search = readSearch('tremor magnesium');

  it('puts first what meets most of the words, and leaves out what meets none', () => {
    expect(rankFound(search, [neither, topicOnly, both, both], {})).toEqual(['both', 'topic-only']);
  });

  it('keeps to a specialty and a topic', () => {
    const other = key('other', ['anxiety', 'tremor'], ['magnesiu'], 'psychiatry');
    expect(rankFound(search, [both, other], { specialty: 'psychiatry' })).toEqual(['other']);
    expect(rankFound(search, [both, other], { topic: 'anxiety' })).toEqual(['other']);
  });

  it('hands out twenty at most', () => {
    const many = Array.from({ length: 30 }, (_, at) => key(`thread-${at}`, ['tremor'], []));
    expect(rankFound(search, many, {})).toHaveLength(20);
  });
});
