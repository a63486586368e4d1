import * as z from 'zod';
import { backlogPart, backlogRank } from '../domain/assignment/backlog.ts';
import { nextQuestionDeadline } from '../domain/deadlines.ts';
import { Question } from '../domain/question.ts';
import { urgencyRank } from '../domain/triage.ts';
import { dueShard, questionIdOf, shardOf, stateKey } from './question-keys.ts';

const Row = z.object({ pk: z.string(), status: z.string(), version: z.number(), question: z.record(z.string(), z.unknown()) });

/** The question of a state row. Throws when the row is not one: a bug or somebody else's hand. */
export function questionOf(item: unknown): Question {
  const { pk, status, version, question } = Row.parse(item);
  return Question.parse({ ...question, questionId: questionIdOf(pk), status, version });
}

/** Where the question stands in a worklist, if anybody works on it. */
function worklistOf(question: Question): { worklist?: string; rank?: string } {
  if (question.status === 'awaitingDoctor') return { worklist: backlogPart(question), rank: backlogRank(question) };
  if (question.status === 'assigned') {
    return { worklist: `doctor#${question.doctorId}`, rank: [urgencyRank(question.urgency.level), question.dueAt].join('#') };
  }
  return {};
}

/**
 * The state row: what its guard reads, the rest of the question, and its places in the sparse indexes. Nothing stands in
 * it twice, because every write is billed by the whole row. `stuckAfter` in minutes.
 */
export function questionRow(question: Question, stuckAfter: number) {
  const deadline = nextQuestionDeadline(question, stuckAfter);
  const { questionId, status, version, ...rest } = question;
  return {
    ...stateKey(questionId),
    status,
    version,
    question: rest,
    ...worklistOf(question),
    ...(deadline ? { due: dueShard(deadline.kind === 'stuck' ? 'stuck' : 'due', shardOf(questionId)), dueAt: deadline.at } : {}),
  };
}
