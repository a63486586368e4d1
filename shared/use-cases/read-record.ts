import type { AuditTrail } from '../aws/audit-trail.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { QuestionRecord } from '../contracts/question-view.ts';
import { auditRecord } from '../domain/audit-record.ts';
import type { QuestionId } from '../domain/ids.ts';
import { requireReceipt } from './read-question.ts';

export interface ReadRecordDeps {
  readonly receipts: Pick<Receipts, 'verifies'>;
  readonly trail: AuditTrail;
}

/**
 * What has happened to a question and who has read it, by role, for the holder of its receipt; for ever, since erasure
 * leaves the record. Empty until the question is taken in. Throws Problem('notFound').
 */
export async function readRecord({ receipts, trail }: ReadRecordDeps, questionId: QuestionId, receipt: string): Promise<QuestionRecord> {
  await requireReceipt(receipts, questionId, receipt);
  const found = await trail.read(questionId);
  if (!found) return { items: [], intact: true };
  const { lines, broken } = auditRecord(found.rows, found.state);
  return { items: lines.map(({ record: { event }, by }) => ({ at: event.occurredAt, event: event.type, by })), intact: broken === undefined };
}
