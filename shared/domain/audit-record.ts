import { AuditRecord, inOrder, verifyChain } from './audit-chain.ts';
import type { ChainBreak, ChainedState } from './audit-chain.ts';
import type { EventType } from './events.ts';
import type { Status } from './question.ts';
import { transitions } from './transitions.ts';

/** Who a person is told did something: never which member of staff. */
export const auditRoles = ['patient', 'moderator', 'doctor', 'system'] as const;
export type AuditRole = (typeof auditRoles)[number];

/** One line of a question's record. */
export interface AuditLine {
  readonly record: AuditRecord;
  readonly by: AuditRole;
  /** Where the question stood before and after; the same where nothing moved. */
  readonly from: Status | undefined;
  readonly to: Status;
}

/** A question's record, the oldest line first, and the first place where its chain breaks. Rows that cannot be read are left out. */
export function auditRecord(rows: readonly unknown[], state: ChainedState): { lines: AuditLine[]; broken: ChainBreak | undefined } {
  const records = inOrder(rows.flatMap((row) => AuditRecord.safeParse(row).data ?? []));
  const doctors = new Set(records.map(({ event }) => event.data.doctorId));
  const lines: AuditLine[] = [];
  for (const record of records) {
    const from = lines.at(-1)?.to;
    const to = record.transition ? transitions[record.transition].to : (from ?? 'submitted');
    lines.push({ record, by: roleOf(record, doctors), from, to });
  }
  return { lines, broken: verifyChain(rows, state) };
}

/** Who does what only one kind of person does; elsewhere the actor tells. */
const roles: Partial<Record<EventType, AuditRole>> = {
  QuestionSubmitted: 'patient',
  ReviewClaimed: 'moderator',
  ReviewClosed: 'moderator',
  ReviewSkipped: 'moderator',
  RawTextRead: 'moderator',
  QuestionReleased: 'moderator',
  QuestionDeclined: 'moderator',
  AnswerCheckRetried: 'moderator',
  AnswerReturned: 'moderator',
  OpinionRequested: 'doctor',
  OpinionPublished: 'doctor',
  OpinionHeld: 'doctor',
  OpinionsReleased: 'moderator',
  OpinionsReturned: 'moderator',
};
/** What a moderator or the machine does: the machine by these names. */
const shared: Partial<Record<EventType, string>> = {
  ReviewUnclaimed: 'sweep-deadlines',
  ReviewEscalated: 'sweep-deadlines',
  AnswerAccepted: 'check-answer',
};

function roleOf({ event: { type }, actor }: AuditRecord, doctors: ReadonlySet<unknown>): AuditRole {
  if (actor === 'patient') return 'patient';
  const machine = shared[type];
  if (machine !== undefined) return actor === machine ? 'system' : 'moderator';
  return roles[type] ?? (doctors.has(actor) ? 'doctor' : 'system');
}
