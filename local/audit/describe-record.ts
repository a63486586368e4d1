import { auditRecord } from '../../shared/domain/audit-record.ts';
import type { AuditLine } from '../../shared/domain/audit-record.ts';
import type { ChainBreak, Fault } from '../../shared/domain/audit-chain.ts';
import type { Trail } from '../../shared/aws/audit-trail.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';

export interface DescribedRecord {
  readonly isIntact: boolean;
  /** A line for each event, then the verdict. */
  readonly lines: readonly string[];
}

/** A question's record for an operator: ids, codes and instants, never a word that anybody wrote. */
export function describeRecord(questionId: QuestionId, { rows, state }: Trail): DescribedRecord {
  const { lines, broken } = auditRecord(rows, state);
  const verdict = broken ? describeBreak(broken) : `chain intact: ${lines.length} events`;
  return { isIntact: broken === undefined, lines: [...lines.map((line) => describeLine(questionId, line)), verdict] };
}

/** Sequence, instant, event, who, the way of the question, version and subject of what changed, and the link's hash. */
function describeLine(questionId: QuestionId, { record, by, from, to }: AuditLine): string {
  const { sequence, event, actor, hash } = record;
  const way = from === to ? '' : [...(from ? [from] : []), to].join(' → ');
  const version = event.eventId.replace(`${questionId}-`, '');
  return [String(sequence).padStart(4), event.occurredAt, event.type.padEnd(25), `${by} ${actor}`.padEnd(34), way.padEnd(28), version, hash].join('  ');
}

const faults: Record<Fault, string> = {
  unreadable: 'it is no link of a chain',
  missing: 'there is no such event',
  doubled: 'two events have this place',
  changed: 'it is not what was written',
  unlinked: 'it does not follow the event before it',
  headDiffers: 'the state row calls another event the newest',
  stateDiffers: 'the state row is not where the events lead',
};

function describeBreak({ fault, sequence, eventId }: ChainBreak): string {
  const place = sequence === undefined ? '' : ` at event ${sequence}`;
  const named = eventId === undefined ? '' : ` (${eventId})`;
  return `chain broken${place}${named}: ${faults[fault]}`;
}
