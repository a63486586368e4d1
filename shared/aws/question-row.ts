import * as z from 'zod';
import { backlogPart, backlogRank } from '../domain/assignment/backlog.ts';
import type { ChainHead } from '../domain/audit-chain.ts';
import { nextQuestionDeadline } from '../domain/deadlines.ts';
import type { QuestionClock, QuestionDeadline } from '../domain/deadlines.ts';
import { Question, isIn } from '../domain/question.ts';
import { holdsPlace, withDoctorStatuses } from '../domain/transitions.ts';
import { urgencyRank } from '../domain/triage.ts';
import { headOf, writtenHead } from './chain-head.ts';
import { answeredBy, assignedTo, endedBy, dueShard, newestFirst, patientsTurn, questionIdOf, shardOf, stateKey } from './question-keys.ts';
import type { DueKind } from './question-keys.ts';

const Row = z.object({ pk: z.string(), status: z.string(), version: z.number(), question: z.record(z.string(), z.unknown()) });

/** The question of a state row. Throws when the row is not one: a bug or somebody else's hand. */
export function questionOf(item: unknown): Question {
  const { pk, status, version, question } = Row.parse(item);
  return Question.parse({ ...question, questionId: questionIdOf(pk), status, version });
}

/** A question as it was read, with the head of its record: what the next write is guarded by. */
export interface Recorded<Q extends Question = Question> {
  readonly question: Q;
  readonly head: ChainHead | undefined;
}

/** As `questionOf`, with the head that the row names. */
export function recordedOf(item: unknown): Recorded {
  return { question: questionOf(item), head: headOf(item) };
}

/** Where the question stands in a worklist, if anybody works on it or it holds a doctor's place. */
function worklistOf(question: Question): { worklist?: string; rank?: string } {
  if (question.status === 'awaitingDoctor') return { worklist: backlogPart(question), rank: backlogRank(question) };
  if (isIn(question, withDoctorStatuses)) {
    const rank = question.status === 'assigned' ? urgencyRank(question.urgency.level) : patientsTurn;
    return { worklist: assignedTo(question.doctorId), rank: [rank, question.dueAt].join('#') };
  }
  if (isIn(question, ['published', 'answeredPrivately'])) return { worklist: endedBy(question.doctorId), rank: newestFirst(question.endedAt) };
  if (holdsPlace(question)) return { worklist: answeredBy(question.doctorId), rank: question.answeredAt };
  return {};
}

/** What is published and will be looked at again is no open question, and what is its patient's turn is nobody's work: they stand in lists of their own. */
function dueKindOf(kind: QuestionDeadline): DueKind {
  if (kind === 'previewEnds' || kind === 'replyEnds') return 'patient';
  return kind === 'stuck' || kind === 'stale' ? kind : 'due';
}

/**
 * The state row: what its guard reads, the rest of the question, and its places in the sparse indexes. Nothing stands in
 * it twice, because every write is billed by the whole row. `clock`: the stage’s; `head`: the event written with it.
 */
export function questionRow(question: Question, clock: QuestionClock, head: ChainHead | undefined) {
  const deadline = nextQuestionDeadline(question, clock);
  const { questionId, status, version, ...rest } = question;
  return {
    ...stateKey(questionId),
    status,
    version,
    question: rest,
    ...(head ? { head: writtenHead(head) } : {}),
    ...worklistOf(question),
    ...(deadline ? { due: dueShard(dueKindOf(deadline.kind), shardOf(questionId)), dueAt: deadline.at } : {}),
  };
}
