import { describe, expect, it } from 'vitest';
import { rankTopics, relatedTopics, topicById, topics } from '../../../shared/domain/publishing/topics.ts';
import { twitchingQuestion, twitchingTitle } from '../answering/answered-thread.ts';

const texts = topics.flatMap(({ label, about, phrases }) => [label, about, { en: phrases.en.join(' '), zh: phrases.zh.join('') }]);

describe('topics', () => {
  it('have sixty entries or more for the two clinics, each with its own address', () => {
    expect(topics.length).toBeGreaterThanOrEqual(60);
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
    expect(topics.every(({ id }) => /^[a-z]+(-[a-z]+)*$/.test(id))).toBe(true);
    for (const clinic of ['neurology', 'psychiatry']) expect(topics.filter(({ specialty }) => specialty === clinic).length).toBeGreaterThan(25);
  });

  it('H5 point to topics that exist, never to themselves', () => {
    for (const { id, related } of topics) {
      expect(related.length, id).toBeGreaterThanOrEqual(2);
      expect(related.filter((each) => each === id || topicById(each) === undefined), id).toEqual([]);
    }
  });

  it('speak both languages', () => {
    expect(texts.filter(({ en, zh }) => en.trim() === '' || !/\p{Script=Han}/u.test(zh))).toEqual([]);
  });

  it.each(topics.map((topic) => [topic.id, topic] as const))('finds %s by each of its phrases', (id, topic) => {
    const missed = [...topic.phrases.en, ...topic.phrases.zh].filter(
      (phrase) => !rankTopics('', phrase.replaceAll('*', '').replace(' .. ', ' '), topic.specialty).some((ranked) => ranked.id === id),
    );
    expect(missed).toEqual([]);
  });
});

describe('rankTopics', () => {
  it('puts what the golden question is about first', () => {
    expect(rankTopics(twitchingTitle, twitchingQuestion, 'neurology')[0]?.id).toBe('muscle-twitching');
  });

  it.each([
    ['I cannot sleep and my heart races', 'psychiatry', 'insomnia'],
    ['Zigzag lines and a throbbing headache on one side', 'neurology', 'migraine'],
    ['我的眼皮一直跳', 'neurology', 'facial-twitching'],
    ['My left lower eyelid has been twitching for weeks', 'neurology', 'facial-twitching'],
    ['Both my hands have been shaking when I write', 'neurology', 'tremor'],
    ['自從產後我一直哭', 'psychiatry', 'postnatal-mood'],
  ] as const)('reads %j for %s as %s', (text, specialty, id) => {
    expect(rankTopics('', text, specialty).slice(0, 2).map((ranked) => ranked.id)).toContain(id);
  });

  it('finds nothing in a text about something else', () => {
    expect(rankTopics('Parking', 'Where may I leave my bicycle?', 'neurology')).toEqual([]);
  });

  it('does not find a topic inside another word', () => {
    expect(rankTopics('', 'Practical politics also false', 'neurology')).toEqual([]);
  });
});

describe('relatedTopics', () => {
  it('H5 gives ten topics with label and specialty for the golden question', () => {
    const related = relatedTopics(rankTopics(twitchingTitle, twitchingQuestion, 'neurology'), 'en');
    expect(related).toHaveLength(10);
    expect(related[0]).toEqual({ id: 'muscle-twitching', label: 'Muscle twitching', specialty: 'neurology' });
    const ids = related.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['muscle-fasciculation', 'involuntary-movements', 'leg-weakness', 'muscle-pain']));
    expect(new Set(ids).size).toBe(10);
  });

  it('gives labels in Chinese for a Chinese thread', () => {
    expect(relatedTopics([{ id: 'tremor', score: 1 }], 'zh-Hant')[0]?.label).toBe('顫抖');
  });

  it('makes nothing up when no topic was found', () => {
    expect(relatedTopics([], 'en')).toEqual([]);
  });
});
