import type { AnswerRule } from './answer-rule.ts';
import { certaintyRule } from './certainty-rule.ts';
import { contactRules } from './contact-rules.ts';
import { maskNames } from './mask-names.ts';
import { prescribingRule } from './prescribing-rules.ts';
import type { Sentence } from './sentences.ts';

/** The rules after G4 of the feature map; each find sends the answer to a moderator, who may release it. */
export const answerRules: readonly AnswerRule[] = [...contactRules, prescribingRule, certaintyRule];

export interface RuleFind {
  readonly code: AnswerRule['code'];
  readonly start: number;
  readonly end: number;
}

/** What a sentence says that a person must look at, in UTF-16 code units of the text that it is from; once per place. */
export function findInSentence(sentence: Sentence): RuleFind[] {
  const masked = maskNames(sentence.text);
  return answerRules.flatMap((rule) => {
    const text = rule.readsNamesMasked === true ? masked : sentence.text;
    if (rule.spares?.test(text) === true) return [];
    const finds = matchesOf(rule, text).filter((found) => !isExcused(rule, text, found.index));
    const places = finds.map((found) => ({ code: rule.code, start: sentence.start + found.index, end: sentence.start + found.index + found[0].length }));
    return withoutOverlaps(places);
  });
}

function matchesOf({ patterns, vague }: AnswerRule, text: string): RegExpExecArray[] {
  const plain = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  if (vague === undefined) return plain;
  const bold = vague.patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...plain, ...bold.filter(({ index }) => vague.about.test(text.slice(index)))];
}

/** What excuses a find stands before it in the same breath: a new clause after `;` or "but" begins afresh. */
function isExcused({ unless }: AnswerRule, sentence: string, index: number): boolean {
  const before = sentence.slice(0, index);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(' but '), before.lastIndexOf('；'), before.lastIndexOf('但')) + 1);
  return unless?.test(clause) === true;
}

function withoutOverlaps(finds: readonly RuleFind[]): RuleFind[] {
  const kept: RuleFind[] = [];
  for (const find of [...finds].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || find.start >= last.end) kept.push(find);
  }
  return kept;
}
