import { extractQuestions } from '../answering/extract-questions.ts';
import type { Clinic } from '../triage.ts';
import { readTitleConcepts, type NamedConcept } from './read-title-concepts.ts';
import { asksClinic, asksCondition, asksConditionAlone, headings } from './title-heading-lexicon.ts';
import type { Bilingual } from './topic.ts';
import { inLanguage } from './topics.ts';

const withoutTopic: Record<Clinic, Bilingual> = {
  neurology: { en: 'A question for neurology', zh: '一個神經科的問題' },
  psychiatry: { en: 'A question for psychiatry', zh: '一個身心科的問題' },
};

/** A de-identified question, with the clinic that its answer comes from. */
export interface TitledQuestion {
  readonly title: string;
  readonly text: string;
  readonly specialty: Clinic;
  readonly language: string;
}

/**
 * A heading for readers: what the patient complains of, and what they ask about it. Made of the taxonomy's names only, never cut out
 * of the patient's words, so it cannot hold an identifier; an illness is in it only if the patient named it. The patient's own title
 * stands beside it.
 */
export function titleOf({ title, text, specialty, language }: TitledQuestion): string {
  const questions = [...extractQuestions(text, title), title];
  const ranked = rankConcepts(readTitleConcepts(title, text), specialty);
  const [strongest, second] = ranked;
  if (strongest === undefined) return inLanguage(withoutTopic[specialty], language);
  const asksOfMedicine = questions.some((question) => headings.some(({ asks, isOfMedicine }) => isOfMedicine === true && asks.test(question)));
  const main = (asksOfMedicine ? ranked.find(isTaken) : undefined) ?? strongest;
  const fill = (words: Bilingual, condition?: NamedConcept): string =>
    inLanguage(words, language).replace('{topic}', inLanguage(main.label, language)).replace('{condition}', condition === undefined ? '' : conditionName(condition, language));
  if (questions.some((question) => asksClinic.asks.test(question))) return fill(asksClinic.title);
  const suspected = ranked.find((concept) => isSuspected(concept) && concept.isAsked);
  if (suspected !== undefined) return suspected === main ? fill(asksConditionAlone, main) : fill(asksCondition, suspected);
  const isOfMedicine = isTaken(main) || questions.some((question) => medicine.test(question));
  const heading = questions.map((question) => headings.find((each) => each.asks.test(question) && (isOfMedicine || each.isOfMedicine !== true))).find((found) => found !== undefined);
  if (heading !== undefined) return fill(heading.title);
  return second !== undefined && isBeside(main, second) ? joined(main, second, language) : fill(main.label);
}

/** Strongest first, each by what it is to a heading. */
function rankConcepts(concepts: readonly NamedConcept[], specialty: Clinic): NamedConcept[] {
  const shared = concepts.map((concept) => ({ ...concept, score: concept.score * shareOf(concept) * (concept.specialty === specialty ? 1 : 0.7) }));
  const isGround = !shared.some(({ role, score }) => role === 'complaint' && score > 0.3);
  return shared.map((concept) => (concept.role !== 'setting' || isGround ? concept : { ...concept, score: concept.score / 10 })).sort((a, b) => b.score - a.score);
}

const taken = new Set(['alcohol', 'drugs-and-addiction']);
const medicine = /\b(?:medic(?:ine|ation)s?|tablets?|pills?|drugs?|dose)\b|藥/iu;
const tests = new Set(['nerve-tests', 'brain-scans']);

function shareOf({ role, standing, isAsked, topic }: NamedConcept): number {
  switch (role) {
    case 'complaint':
      return 1;
    case 'condition':
      return standing === 'held' ? 1 : 0.3;
    case 'remedy':
      return isAsked && !tests.has(topic) ? 1 : 0.3;
    case 'setting':
      return 0.4;
  }
}

/** A medicine, or what else people take. */
function isTaken({ role, topic }: NamedConcept): boolean {
  return (role === 'remedy' && !tests.has(topic)) || (role === 'complaint' && taken.has(topic));
}

function isSuspected({ role, standing }: NamedConcept): boolean {
  return role === 'condition' && standing === 'suspected';
}

/** As strong as the first, nearly, and no part of it. */
function isBeside(main: NamedConcept, second: NamedConcept): boolean {
  const isTold = second.role === 'complaint' || (second.role === 'condition' && second.standing === 'held');
  return isTold && second.topic !== main.topic && second.score >= 0.6 * main.score;
}

function joined(main: NamedConcept, second: NamedConcept, language: string): string {
  const [label, other] = [inLanguage(main.label, language), inLanguage(second.label, language)];
  if (language.startsWith('zh')) return `${label}、${other}`;
  return `${label}${`${label}${other}`.includes(' and ') ? ',' : ' and'} ${withinSentence(other)}`;
}

function conditionName({ label }: NamedConcept, language: string): string {
  return language.startsWith('zh') ? label.zh : withinSentence(label.en);
}

/** Labels start with a capital; names and abbreviations keep it. */
function withinSentence(label: string): string {
  return /^(?:Parkinson|Bell|Guillain|Tourette|.[A-Z])/u.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
