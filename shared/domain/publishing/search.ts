import type { SimilarityKey, Slug } from '../thread.ts';
import type { Clinic } from '../triage.ts';
import { rankLike } from './similar.ts';
import { termsOf } from './terms.ts';
import { rankTopics, topics, type TopicId } from './topics.ts';

/** Telling words of a thread by which it is found beside its topics: each is a row that its publication writes. */
const mostIndexed = 12;
const mostTopics = 4;
const mostTerms = 8;
const mostFound = 20;

/** What a reader's words ask for: topics of the taxonomy and telling words. */
export interface Search {
  readonly topics: readonly TopicId[];
  readonly terms: readonly string[];
}

/** What a search may be held to. */
export interface SearchFilter {
  readonly specialty?: Clinic | undefined;
  readonly topic?: string | undefined;
}

/** The words under which a thread is indexed: its strongest, without those that lead to its topics anyway. */
export function searchTermsOf({ terms, topics: own, specialty }: SimilarityKey): string[] {
  const leadsToTopic = (term: string): boolean => rankTopics('', term, specialty).some(({ id }) => own.includes(id));
  return terms.filter((term) => !leadsToTopic(term)).slice(0, mostIndexed);
}

/** Reads a reader's words. The last may be unfinished: it also stands for the topics whose names begin with it. */
export function readSearch(words: string): Search {
  const found = [...rankTopics('', words, undefined).map(({ id }) => id), ...topicsBeginning(words)];
  return { topics: [...new Set(found)].slice(0, mostTopics), terms: [...new Set([...termsOf(words), ...shortWords(words)])].slice(0, mostTerms) };
}

/** The threads that a search means, best first. */
export function rankFound(search: Search, candidates: readonly SimilarityKey[], { specialty, topic }: SearchFilter): Slug[] {
  const admitted = candidates.filter((each) => (specialty === undefined || each.specialty === specialty) && (topic === undefined || each.topics.some((id) => id === topic)));
  return rankLike(search, admitted, { most: mostFound, leastLike: Number.MIN_VALUE });
}

function topicsBeginning(words: string): TopicId[] {
  const last = words.normalize('NFKC').toLowerCase().split(/[\s,;.?!]+/u).at(-1) ?? '';
  const least = /\p{Script=Han}/u.test(last) ? 1 : 3;
  if (Array.from(last).length < least) return [];
  return topics
    .filter(({ label }) => label.en.toLowerCase().split(/[\s()]+/u).some((word) => word.startsWith(last)) || label.zh.includes(last))
    .map(({ id }) => id);
}

/** Abbreviations, which nobody writes in capitals in a search box. In a whole sentence they are little words. */
function shortWords(words: string): string[] {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return all.length > 3 ? [] : all.filter((word) => /^[a-z]{2,3}$/u.test(word));
}
