import type { AuditTrail } from '../aws/audit-trail.ts';
import type { BodyRepository } from '../aws/body-repository.ts';
import type { ReviewHistory } from '../contracts/review-history.ts';
import { auditRecord } from '../domain/audit-record.ts';
import { Code } from '../domain/codes.ts';
import type { NoteBody } from '../domain/bodies.ts';
import { ReviewId } from '../domain/ids.ts';
import type { QuestionId } from '../domain/ids.ts';
import { Decision } from '../domain/review.ts';

export interface HistoryDeps {
  readonly trail: AuditTrail;
  readonly bodies: Pick<BodyRepository, 'notes'>;
}

/** How a question was handled, for moderators: who did what when, with the notes that they left for each other. */
export async function readHistory({ trail, bodies }: HistoryDeps, questionId: QuestionId): Promise<ReviewHistory> {
  const [found, notes] = await Promise.all([trail.read(questionId), bodies.notes(questionId)]);
  if (!found) return { items: [], intact: true };
  const { lines, broken } = auditRecord(found.rows, found.state);
  const items = lines.map(({ record: { event, actor }, by, from, to }) => {
    const decision = Decision.safeParse(event.data.decision ?? (event.type === 'ReviewEscalated' ? 'escalate' : undefined)).data;
    return {
      at: event.occurredAt,
      event: event.type,
      by,
      actor,
      from,
      to,
      reviewId: ReviewId.safeParse(event.data.reviewId).data,
      decision,
      because: Code.safeParse(event.data.because).data,
      ...(decision && wordsOf(notes, actor, event.occurredAt)),
    };
  });
  return { items, intact: broken === undefined };
}

function wordsOf(notes: readonly NoteBody[], actor: string, at: string): Pick<NoteBody, 'reason' | 'patientNote' | 'internalNote'> {
  const { reason, patientNote, internalNote } = notes.find((note) => note.by === actor && note.at === at) ?? {};
  return { reason, patientNote, internalNote };
}
