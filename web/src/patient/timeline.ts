import type { Schema } from '../api/client.ts';

export type Status = Schema<'QuestionView'>['status'];
type RecordItem = Schema<'QuestionRecord'>['items'][number];

/** The way of a question as a patient sees it. */
export const stages = ['received', 'anonymous', 'sorted', 'withDoctor', 'checked', 'done'] as const;
export type Stage = (typeof stages)[number];

export interface Step {
  readonly stage: Stage;
  readonly state: 'done' | 'now' | 'next';
  /** When it was reached, as far as the record tells. */
  readonly at: string | undefined;
}

/** The stage that a status is at; nothing where the way ended early. */
const stageOf: Readonly<Record<string, Stage>> = {
  submitted: 'received',
  deidentified: 'anonymous',
  classified: 'anonymous',
  triaged: 'sorted',
  inReview: 'sorted',
  awaitingDoctor: 'sorted',
  assigned: 'withDoctor',
  awaitingInformation: 'withDoctor',
  answered: 'checked',
  answerInReview: 'checked',
  awaitingPatient: 'done',
  published: 'done',
  answeredPrivately: 'done',
};

/** The events that mark the stages in a question's record. */
const marks: Readonly<Record<Stage, readonly string[]>> = {
  received: ['QuestionSubmitted'],
  anonymous: ['QuestionDeidentified'],
  sorted: ['QuestionTriaged'],
  withDoctor: ['DoctorAssigned'],
  checked: ['QuestionAnswered'],
  done: ['PreviewOpened', 'ThreadPublished', 'QuestionAnsweredPrivately'],
};

/** How far a question is. An end before the answer shows what had been reached. */
export function timelineOf(status: Status, record: readonly RecordItem[]): Step[] {
  const here = stageOf[status];
  const reachedAt = (stage: Stage): string | undefined => record.findLast(({ event }) => marks[stage].includes(event))?.at;
  if (here === undefined) return stages.flatMap((stage) => (reachedAt(stage) === undefined ? [] : [{ stage, state: 'done' as const, at: reachedAt(stage) }]));
  const at = stages.indexOf(here);
  return stages.map((stage, index) => {
    const state = index < at || hasEnded(status) ? 'done' : index === at ? 'now' : 'next';
    return { stage, state, at: state === 'next' ? undefined : reachedAt(stage) };
  });
}

/** Whether nothing more will happen, so that nobody needs to look again. */
export function hasEnded(status: Status): boolean {
  return status === 'published' || status === 'answeredPrivately' || status === 'declined' || status === 'withdrawn';
}

/** Whether the promised time (ISO 8601) has gone by without an answer; `now`: milliseconds since 1970. */
export function isLate(dueAt: string | undefined, status: Status, now: number): boolean {
  return dueAt !== undefined && !hasEnded(status) && Date.parse(dueAt) < now;
}
