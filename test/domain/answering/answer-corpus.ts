import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { AnswerFindingCode } from '../../../shared/domain/answering/answer-finding.ts';
import { checkAnswer } from '../../../shared/domain/answering/check-answer.ts';
import { extractQuestions } from '../../../shared/domain/answering/extract-questions.ts';
import { Coverage } from '../../../shared/domain/answering/question-coverage.ts';
import { parseJson } from '../../../shared/domain/parse-json.ts';
import { PhiText } from '../../../shared/domain/phi-text.ts';
import { UrgencyLevel } from '../../../shared/domain/triage.ts';

/** A thread of our own: what was asked, how far the reply meets it, and what the checks should find. */
const LabelledThread = z.strictObject({
  id: z.string(),
  title: z.string().optional(),
  question: z.string(),
  reply: z.string(),
  moreInfo: z.string().optional(),
  urgency: UrgencyLevel,
  asked: z.array(z.strictObject({ question: z.string(), coverage: Coverage })),
  findings: z.array(AnswerFindingCode),
});
type LabelledThread = z.infer<typeof LabelledThread>;

/** A sentence that a rule of the answer checks finds, or must leave alone. */
const RuleSentence = z.strictObject({ rule: z.enum(['contactDetails', 'promotion', 'prescribing', 'certaintyOfDiagnosis']), text: z.string(), isFound: z.boolean() });

function linesOf<T>(file: string, schema: z.ZodType<T>): T[] {
  const path = join(import.meta.dirname, '../../corpus/answers', file);
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => schema.parse(parseJson(line)));
}

export const labelledThreads = linesOf('threads.jsonl', LabelledThread);
export const ruleSentences = linesOf('rules.jsonl', RuleSentence);

/** How far the checks agree with the labels: which ids differ, in what. */
export function measureThreads(threads: readonly LabelledThread[]) {
  const asked = threads.flatMap(({ asked: questions }) => questions).length;
  const apart = threads.map((thread) => differencesOf(thread));
  const shares = {
    extraction: 1 - apart.filter(({ extraction }) => extraction).length / threads.length,
    coverage: 1 - apart.reduce((sum, { coverage }) => sum + coverage, 0) / asked,
    findings: 1 - apart.filter(({ findings }) => findings).length / threads.length,
  };
  return { shares, apart: apart.filter(({ extraction, coverage, findings }) => extraction || coverage > 0 || findings).map(({ id }) => id) };
}

function differencesOf({ id, title, question, reply, moreInfo, urgency, asked, findings }: LabelledThread) {
  const expected = asked.map(({ question: each }) => each);
  const checked = checkAnswer({ reply: new PhiText(reply), moreInfo: moreInfo === undefined ? undefined : new PhiText(moreInfo), questionsAsked: expected, asked: `${title ?? ''}\n${question}`, urgency, everEmergency: false });
  const codes = [...new Set(checked.findings.map(({ code }) => code))].filter((code) => code !== 'unansweredQuestion' && code !== 'identifiers').sort();
  const wanted = findings.filter((code) => code !== 'unansweredQuestion').sort();
  return {
    id,
    extraction: extractQuestions(question, title).join('\n') !== expected.join('\n'),
    coverage: asked.filter(({ coverage }, at) => checked.coverage[at] !== coverage).length,
    findings: codes.join() !== wanted.join(),
  };
}
