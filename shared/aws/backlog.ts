import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { QuestionId } from '../domain/ids.ts';
import { isIn } from '../domain/question.ts';
import type { AnsweredBy, QuestionIn } from '../domain/question.ts';
import { withDoctorStatuses } from '../domain/transitions.ts';
import { answeredBy, assignedTo, endedBy, partitionOf } from './question-keys.ts';
import { questionOf, recordedOf } from './question-row.ts';
import type { Recorded } from './question-row.ts';
import { readWorklist } from './read-worklist.ts';

export interface Backlog {
  /** A page of the questions that wait in a part of the backlog, in its order, but for one that the caller has. */
  waiting(part: string, cursor: string | undefined, but?: QuestionId): Promise<{ items: Recorded<QuestionIn<'awaitingDoctor'>>[]; cursor?: string | undefined }>;
  /** A page of what a doctor has open, most urgent first, then by due time; what waits for its patient last. */
  assignedTo(doctorId: string, cursor: string | undefined): Promise<{ items: QuestionIn<'assigned' | 'awaitingInformation'>[]; cursor?: string | undefined }>;
  /** The first hundred of what a doctor has answered that is still on its way. */
  answeredBy(doctorId: string): Promise<{ items: AnsweredBy[] }>;
  /** A page of what a doctor has answered that is out, the newest first. */
  endedBy(doctorId: string, cursor: string | undefined): Promise<{ items: AnsweredBy[]; cursor?: string | undefined }>;
}

/** The worklists of questions. The index may lag, so rows that have moved on are left out. */
export function backlog(client: DynamoDBDocumentClient, table: string): Backlog {
  const page = (partition: string, limit: number, cursor: string | undefined, leaveOut?: string) =>
    readWorklist(client, table, { index: 'worklist', partition, limit, cursor }, leaveOut);
  return {
    async waiting(part, cursor, but) {
      const { rows, cursor: next } = await page(part, 25, cursor, but && partitionOf(but));
      const waiting = rows.map(recordedOf).flatMap(({ question, head }) => (question.status === 'awaitingDoctor' ? [{ question, head }] : []));
      return { items: waiting, cursor: next };
    },
    async assignedTo(doctorId, cursor) {
      const { rows, cursor: next } = await page(assignedTo(doctorId), 50, cursor);
      const own = rows.map(questionOf).filter((question) => isIn(question, withDoctorStatuses));
      return { items: own.filter((question) => question.doctorId === doctorId), cursor: next };
    },
    async answeredBy(doctorId) {
      const { rows } = await page(answeredBy(doctorId), 100, undefined);
      return { items: answersOf(rows, doctorId) };
    },
    async endedBy(doctorId, cursor) {
      const { rows, cursor: next } = await page(endedBy(doctorId), 20, cursor);
      return { items: answersOf(rows, doctorId), cursor: next };
    },
  };
}

function answersOf(rows: readonly Record<string, unknown>[], doctorId: string): AnsweredBy[] {
  const answers = rows.map(questionOf).filter((question) => isIn(question, ['answered', 'answerInReview', 'awaitingPatient', 'published', 'answeredPrivately']));
  return answers.filter((question) => question.doctorId === doctorId);
}
