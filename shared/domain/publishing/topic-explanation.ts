import { brainExplainedTopics } from './brain-explained-topics.ts';
import { mindAndTreatmentExplainedTopics } from './mind-and-treatment-explained-topics.ts';
import { moodAndAnxietyExplainedTopics } from './mood-and-anxiety-explained-topics.ts';
import { movementExplainedTopics } from './movement-explained-topics.ts';
import { nerveAndMuscleExplainedTopics } from './nerve-and-muscle-explained-topics.ts';
import type { TopicExplanation } from './explained-topic.ts';

const explanations: Readonly<Record<string, TopicExplanation>> = {
  ...movementExplainedTopics,
  ...nerveAndMuscleExplainedTopics,
  ...brainExplainedTopics,
  ...moodAndAnxietyExplainedTopics,
  ...mindAndTreatmentExplainedTopics,
};

/** What a topic's page says beyond its one line; every topic has it (a test looks). */
export function explanationOf(id: string): TopicExplanation | undefined {
  return explanations[id];
}
