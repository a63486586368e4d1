import { QuestionId } from '../domain/ids.ts';
import type { Instant, ReviewSubject } from '../domain/ids.ts';
import type { Clinic } from '../domain/triage.ts';

/** Rows of one question share a partition. */
export function partitionOf(questionId: QuestionId | ''): string {
  return `Q#${questionId}`;
}

/** The question of a partition. Throws for another kind of partition: a bug. */
export function questionIdOf(partition: string): QuestionId {
  return QuestionId.parse(partition.slice(partitionOf('').length));
}

export const stateRow = 'STATE';
export const stateKey = (questionId: QuestionId) => ({ pk: partitionOf(questionId), sk: stateRow });
export const tombstoneKey = (questionId: QuestionId) => ({ pk: partitionOf(questionId), sk: 'TOMBSTONE' });
export const followUpKey = (questionId: QuestionId) => ({ pk: partitionOf(questionId), sk: 'FOLLOWUP' });
export const waitKey = (questionId: QuestionId) => ({ pk: partitionOf(questionId), sk: 'WAIT' });
export const reviewKey = (questionId: QuestionId, subject: ReviewSubject) => ({ pk: partitionOf(questionId), sk: `REVIEW#${subject}` });
export const eventKey = (questionId: QuestionId, occurredAt: string, eventId: string) => ({
  pk: partitionOf(questionId),
  sk: `EVENT#${occurredAt}#${eventId}`,
});

/** The worklist of what a doctor has to answer, and of what is answered and still holds their place. */
export const assignedTo = (doctorId: string) => `doctor#${doctorId}`;
export const answeredBy = (doctorId: string) => `answered#${doctorId}`;
/** What a doctor has answered and is out, the newest first. */
export const endedBy = (doctorId: string) => `ended#${doctorId}`;

/** Answers on which doctors of a clinic are asked for a second opinion. */
export const opinionsWantedFrom = (clinic: Clinic) => `opinions#${clinic}`;
/** What a doctor has said of answers of others, the newest first. */
export const opinionsBy = (doctorId: string) => `opinionsBy#${doctorId}`;

/** Later than any instant: what is left to it is less the later something happened. */
const endOfTime = 8_640_000_000_000_000;
/** A rank by which the later comes first. */
export const newestFirst = (instant: Instant) => String(endOfTime - Date.parse(instant));

/** What a doctor was thanked for. */
export const thanksTo = (doctorId: string) => `thanks#${doctorId}`;

/** How many partitions share an index that every question writes: each takes 1,000 writes a second. */
export const indexShards = 8;

/** The shard of a question, the same every time. */
export function shardOf(questionId: QuestionId): number {
  let sum = 0;
  for (const character of questionId) sum = (sum * 31 + character.charCodeAt(0)) % 65_521;
  return sum % indexShards;
}

/** The rank, in its doctor's worklist, of what waits for its patient's reply: last. */
export const patientsTurn = '9';

/** `due`, `patient` (it is the patient's turn) and `stale` (of what is published): the sweep acts; `stuck`: the reconciler looks. */
export type DueKind = 'due' | 'patient' | 'stale' | 'stuck';
/** In which everything stands that is open and waits for a person. */
export const openKinds = ['due', 'patient'] as const satisfies readonly DueKind[];
export const dueShard = (kind: DueKind, shard: number) => `${kind}#${shard}`;
/** Windows of pages to teams, of which the sweep tells what they have collected. */
export const dueWindows = 'pages';
export type PendingStage = 'publication' | 'resumption';
export const pendingShard = (stage: PendingStage, shard: number) => `${stage}#${shard}`;
/** The list of what was withdrawn. */
export const withdrawnShard = (shard: number) => `withdrawn#${shard}`;
/** Events that are counted, by the day of UTC: an index that holds the events themselves. */
export const dayShard = (occurredAt: string, shard: number) => `${occurredAt.slice(0, 'YYYY-MM-DD'.length)}#${shard}`;
export const shards = Array.from({ length: indexShards }, (_, shard) => shard);
