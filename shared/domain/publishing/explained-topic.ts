import type { Bilingual } from './topic.ts';

/**
 * What a topic's page says beyond its one line, calmly, in words of our own, to be checked against the pages that `sourcesOf` names: what it is, what it helps
 * to tell a doctor, and when to seek care at once. Edition: `topicSourcesVersion`.
 */
export interface TopicExplanation {
  readonly what: Bilingual;
  readonly tell: Bilingual;
  readonly now: Bilingual;
}
