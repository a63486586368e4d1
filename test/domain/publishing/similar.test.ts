import { describe, expect, it } from 'vitest';
import { rankSimilar } from '../../../shared/domain/publishing/similar.ts';
import { termsOf } from '../../../shared/domain/publishing/terms.ts';
import { rankTopics } from '../../../shared/domain/publishing/topics.ts';
import { Slug, type SimilarityKey } from '../../../shared/domain/thread.ts';
import type { Clinic } from '../../../shared/domain/triage.ts';
import { twitchingQuestion } from '../answering/answered-thread.ts';

function keyOf(slug: string, specialty: Clinic, text: string): SimilarityKey {
  const topics = rankTopics('', text, specialty).slice(0, 5).map(({ id }) => id);
  return { slug: Slug.parse(slug), specialty, topics, terms: termsOf(text) };
}

const thread = keyOf('golden', 'neurology', twitchingQuestion);
const neighbours = [
  keyOf('twitching-and-nerves', 'neurology', 'For months my muscles twitch in back and shoulders. I worry about ALS. Is an EMG needed?'),
  keyOf('twitching-and-worry', 'psychiatry', 'My thighs are twitching and I keep worrying that I have ALS, although each neurologist says it is anxiety.'),
  keyOf('leg-jerks', 'neurology', 'My legs jerk and twitch before sleep and my hands tremble.'),
  keyOf('shaking-and-heart', 'psychiatry', 'Autonomic trouble: palpitations, trembling fingers, anxiety. My muscles are sore.'),
];
const strangers = [
  keyOf('sleepwalking', 'psychiatry', 'My child has nightmares and sleepwalks.'),
  keyOf('ear-ringing', 'neurology', 'A ringing in my ears since a concert.'),
  keyOf('grief-of-a-year', 'psychiatry', 'My mother passed away and I grieve.'),
];

describe('rankSimilar', () => {
  it('H4 finds four neighbours across both clinics, the nearest first', () => {
    const found = rankSimilar(thread, [...strangers, ...neighbours]);
    expect(new Set(found)).toEqual(new Set(neighbours.map(({ slug }) => slug)));
    expect(found.slice(0, 2).toSorted()).toEqual(['twitching-and-nerves', 'twitching-and-worry']);
  });

  it('H4 never names the thread itself nor one thread twice', () => {
    const found = rankSimilar(thread, [thread, ...neighbours, ...neighbours]);
    expect(found).not.toContain(thread.slug);
    expect(new Set(found).size).toBe(found.length);
  });

  it('does not depend on the order of the candidates', () => {
    expect(rankSimilar(thread, neighbours.toReversed())).toEqual(rankSimilar(thread, neighbours));
  });

  it('names nobody rather than a stranger', () => {
    expect(rankSimilar(thread, strangers)).toEqual([]);
    expect(rankSimilar(thread, [])).toEqual([]);
  });
});
