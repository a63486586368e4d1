import { describe, expect, it } from 'vitest';
import { findInSentence } from '../../../shared/domain/answering/answer-rules.ts';
import { sentencesOf } from '../../../shared/domain/answering/sentences.ts';
import { labelledThreads, measureThreads, ruleSentences } from './answer-corpus.ts';

const rules = [...new Set(ruleSentences.map(({ rule }) => rule))];
const findsOf = (text: string) => sentencesOf(text).flatMap(findInSentence);

describe('the corpus of answered threads', () => {
  it('G3 is judged as its labels say: floors of what is found asked, how far it is met, and what is flagged', () => {
    expect(labelledThreads.length).toBeGreaterThanOrEqual(40);
    const { shares, apart } = measureThreads(labelledThreads);
    expect(shares.extraction, apart.join()).toBeGreaterThanOrEqual(0.93);
    expect(shares.coverage, apart.join()).toBeGreaterThanOrEqual(0.9);
    expect(shares.findings, apart.join()).toBeGreaterThanOrEqual(0.93);
  });
});

describe('the sentences of each rule', () => {
  it.each(rules)('G4 %s has twenty varied positives and ten near misses at least', (rule) => {
    const of = ruleSentences.filter((sentence) => sentence.rule === rule);
    expect(of.filter(({ isFound }) => isFound).length).toBeGreaterThanOrEqual(20);
    expect(of.filter(({ isFound }) => !isFound).length).toBeGreaterThanOrEqual(10);
  });

  it.each(ruleSentences.filter(({ isFound }) => isFound))('G4 $rule stops $text', ({ rule, text }) => {
    expect(findsOf(text).map(({ code }) => code)).toContain(rule);
  });

  it.each(ruleSentences.filter(({ isFound }) => !isFound))('G4 $rule lets pass $text', ({ text }) => {
    expect(findsOf(text)).toEqual([]);
  });
});
