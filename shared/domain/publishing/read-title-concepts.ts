import { extractQuestions } from '../answering/extract-questions.ts';
import { sentencesOf } from '../answering/sentences.ts';
import type { Clinic } from '../triage.ts';
import { brainTitleConcepts } from './brain-title-concepts.ts';
import { mindTitleConcepts } from './mind-title-concepts.ts';
import { neurologyTitleConcepts } from './neurology-title-concepts.ts';
import { phrasePattern, precisionOf, readable } from './phrase-pattern.ts';
import { psychiatryTitleConcepts } from './psychiatry-title-concepts.ts';
import { standingOf, weightOf, type Mention, type Standing } from './title-circumstances.ts';
import type { TitleConcept, TitleRole } from './title-concept.ts';
import type { Bilingual } from './topic.ts';
import { topics } from './topics.ts';

/** Something that a question speaks of, by the name that a heading gives it. */
export interface NamedConcept {
  readonly topic: string;
  readonly specialty: Clinic;
  readonly role: TitleRole;
  readonly label: Bilingual;
  /** Grows with the number, the place and the precision of its mentions; what is told by the way adds little. */
  readonly score: number;
  /** Among the questions, or in the patient's own title. */
  readonly isAsked: boolean;
  readonly standing: Standing;
}

/** Nobody says what they ask about behind so much of one sentence. UTF-16 code units. */
const longestRead = 1_500;

interface Stretch {
  readonly text: string;
  readonly weight: number;
  readonly isAsked: boolean;
}

const listed: Readonly<Record<string, readonly TitleConcept[]>> = { ...neurologyTitleConcepts, ...brainTitleConcepts, ...psychiatryTitleConcepts, ...mindTitleConcepts };

const matchers = topics.flatMap((topic) => {
  const concepts: readonly TitleConcept[] = listed[topic.id] ?? [{ role: 'complaint', ...topic.phrases }];
  return concepts.map(({ role, label = topic.label, ...phrases }) => ({ topic: topic.id, specialty: topic.specialty, role, label, pattern: phrasePattern(phrases) }));
});

/** What the title and the text of a de-identified question speak of, strongest first. */
export function readTitleConcepts(title: string, text: string): NamedConcept[] {
  const found = stretchesOf(title, text).flatMap(findingsIn);
  return [...Map.groupBy(found, ({ concept }) => concept)]
    .map(([{ topic, specialty, role, label }, findings]) => ({ topic, specialty, role, label, ...evidenceOf(findings) }))
    .sort((a, b) => b.score - a.score);
}

/** The patient's own title weighs most, then what is asked, then how the text begins. */
function stretchesOf(title: string, text: string): Stretch[] {
  const asked = extractQuestions(text).map((question) => readable(question).slice(0, 24));
  const sentences = sentencesOf(text).map((sentence) => readable(sentence.text.slice(0, longestRead)));
  const told = sentences.map((sentence, at) => {
    const isAsked = asked.some((question) => sentence.includes(question));
    return { text: sentence, isAsked, weight: isAsked ? 2 : at === 0 ? 1.3 : 1 };
  });
  return [{ text: readable(title), weight: 2.5, isAsked: true }, ...told];
}

interface Finding {
  readonly concept: (typeof matchers)[number];
  readonly phrase: string;
  readonly weight: number;
  readonly isAsked: boolean;
  readonly standing: Standing;
}

/** Every mention of a concept in a stretch, without those that are part of a longer one: "抗憂鬱藥" is no low mood. */
function findingsIn(stretch: Stretch): Finding[] {
  const found = matchers.flatMap((concept) => [...stretch.text.matchAll(concept.pattern)].map(({ index, 0: phrase }) => ({ concept, phrase, index, end: index + phrase.length })));
  return found
    .filter((one) => !found.some((other) => other.phrase.length > one.phrase.length && other.index <= one.index && one.end <= other.end))
    .map(({ concept, phrase, index }) => {
      const mention = mentionAt(stretch, index, phrase.length);
      return { concept, phrase, weight: weightOf(mention, concept.role) * stretch.weight, isAsked: stretch.isAsked, standing: standingOf(mention) };
    });
}

const strengthOf: Readonly<Record<Standing, number>> = { held: 2, suspected: 1, named: 0 };

/** Each phrase counts by its best mention, and a little by every further one. */
function evidenceOf(findings: readonly Finding[]): Pick<NamedConcept, 'score' | 'isAsked' | 'standing'> {
  let score = 0;
  for (const [phrase, mentions] of Map.groupBy(findings, (finding) => finding.phrase)) {
    const weights = mentions.map(({ weight }) => weight);
    score += (Math.max(...weights) + 0.2 * (weights.reduce((sum, weight) => sum + weight, 0) - Math.max(...weights))) * precisionOf(phrase);
  }
  const standing = findings.reduce<Standing>((best, each) => (strengthOf[each.standing] > strengthOf[best] ? each.standing : best), 'named');
  return { score, standing, isAsked: findings.some(({ isAsked }) => isAsked) };
}

const reach = 90;

function mentionAt({ text, isAsked }: Stretch, at: number, length: number): Mention {
  const before = text.slice(Math.max(0, at - reach), at);
  return { before: before.slice(before.search(/[^,;:，；：]*$/u)), after: text.slice(at + length, at + length + 20), isAsked };
}
