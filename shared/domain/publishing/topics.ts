import * as z from 'zod';
import type { Clinic } from '../triage.ts';
import { brainTopics } from './brain-topics.ts';
import { mindAndTreatmentTopics } from './mind-and-treatment-topics.ts';
import { moodAndAnxietyTopics } from './mood-and-anxiety-topics.ts';
import { movementTopics } from './movement-topics.ts';
import { nerveAndMuscleTopics } from './nerve-and-muscle-topics.ts';
import { phrasePattern, precisionOf, readable } from './phrase-pattern.ts';
import type { Bilingual, Topic } from './topic.ts';

/** The whole taxonomy. To add a topic, add an entry to one of the lists: everything else follows. */
export const topics: readonly Topic[] = [
  ...movementTopics,
  ...nerveAndMuscleTopics,
  ...brainTopics,
  ...moodAndAnxietyTopics,
  ...mindAndTreatmentTopics,
];

/** A topic that exists. */
export const TopicId = z.enum(topics.map((topic) => topic.id));
export type TopicId = z.infer<typeof TopicId>;

/** A topic that a text speaks of; `score` grows with the number and the precision of its phrases. */
export interface RankedTopic {
  readonly id: TopicId;
  readonly score: number;
}

const byId = new Map(topics.map((topic) => [topic.id, topic]));
const matchers = topics.map((topic) => ({ topic, pattern: phrasePattern(topic.phrases) }));
const wrongClinic = 0.6;

/** The topic of an id, or undefined: there are no others. */
export function topicById(id: string): Topic | undefined {
  return byId.get(id);
}

/** Words in the reader's language; every language but Chinese reads English. */
export function inLanguage(words: Bilingual, language: string): string {
  return language.startsWith('zh') ? words.zh : words.en;
}

/**
 * The topics that a de-identified question speaks of, strongest first, ties in taxonomy order. Its title counts twice.
 * Topics of the other clinic count less, never nothing: threads meet across specialties. Without a clinic all count alike.
 */
export function rankTopics(title: string, text: string, specialty: Clinic | undefined): RankedTopic[] {
  const [readTitle, readText] = [readable(title), readable(text)];
  return matchers
    .map(({ topic, pattern }) => ({
      id: topic.id,
      score: (2 * scoreOf(readTitle, pattern) + scoreOf(readText, pattern)) * (specialty === undefined || topic.specialty === specialty ? 1 : wrongClinic),
    }))
    .filter((ranked) => ranked.score > 0)
    .sort((a, b) => b.score - a.score);
}

/**
 * Up to ten topics to read on: those of the text first, then their neighbours, nearest first. Nothing found gives an
 * empty list, not a made-up one.
 */
export function relatedTopics(
  ranked: readonly RankedTopic[],
  language: string,
): { id: TopicId; label: string; specialty: Clinic }[] {
  const scores = new Map<string, number>();
  const add = (id: string, score: number): void => void scores.set(id, (scores.get(id) ?? 0) + score);
  for (const { id, score } of ranked) add(id, score);
  for (const { id, score } of ranked.slice(0, 5)) {
    topicById(id)?.related.forEach((neighbour, place) => add(neighbour, score / (1.5 + place / 2)));
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]) => topicById(id) ?? [])
    .slice(0, 10)
    .map((topic) => ({ id: topic.id, label: inLanguage(topic.label, language), specialty: topic.specialty }));
}

/** Each different phrase counts once by its words, its repetitions a little: a long text does not win by length. */
function scoreOf(text: string, pattern: RegExp): number {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(pattern)) counts.set(found, (counts.get(found) ?? 0) + 1);
  let score = 0;
  for (const [phrase, count] of counts) score += precisionOf(phrase) * (1 + Math.log2(count));
  return score;
}
