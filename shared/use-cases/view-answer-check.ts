import type { AnswerCheckView } from '../contracts/answer-check-view.ts';
import { explainFinding } from '../domain/answering/finding-explanations.ts';
import type { AnswerBody } from '../domain/bodies.ts';

/** The check of an answer as its doctor and moderators see it, explained in the question's language. */
export function viewAnswerCheck({ findings, coverage = [], version }: Pick<AnswerBody, 'findings' | 'coverage' | 'version'>, questionsAsked: readonly string[], language: string): AnswerCheckView {
  return {
    ...(version === undefined ? {} : { version }),
    findings: findings.map((finding) => ({ ...finding, ...explainFinding(finding.code, language) })),
    questions: coverage.flatMap((each, at) => {
      const question = questionsAsked[at];
      return question === undefined ? [] : [{ question, coverage: each }];
    }),
  };
}
