import * as z from 'zod';
import { backlogPart, backlogRank } from '../domain/assignment/backlog.ts';
import { nextQuestionDeadline } from '../domain/deadlines.ts';
import { Question } from '../domain/question.ts';
import { urgencyRank } from '../domain/triage.ts';
import { dueShard, shardOf, stateKey } from './question-keys.ts';

const Row = z.object({ question: Question });

/** The question of a state row. Throws when the row is not one: a bug or somebody else's hand. */
export function questionOf(item: unknown): Question {
  return Row.parse(item).question;
}

/** Where the question stands in a worklist, if anybody works on it. */
function worklistOf(question: Question): { worklist?: string; rank?: string } {
  if (question.status === 'awaitingDoctor') return { worklist: backlogPart(question), rank: backlogRank(question) };
  if (question.status === 'assigned') {
    return { worklist: `doctor#${question.doctorId}`, rank: [urgencyRank(question.urgency.level), question.dueAt, question.questionId].join('#') };
  }
  return {};
}

/** The state row: the question, what its guard reads, and its places in the sparse indexes. `stuckAfter` in minutes. */
export function questionRow(question: Question, stuckAfter: number) {
  const deadline = nextQuestionDeadline(question, stuckAfter);
  return {
    ...stateKey(question.questionId),
    status: question.status,
    version: question.version,
    question,
    ...worklistOf(question),
    ...(deadline ? { due: dueShard(deadline.kind === 'stuck' ? 'stuck' : 'due', shardOf(question.questionId)), dueAt: deadline.at } : {}),
  };
}
