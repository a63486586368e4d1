import type { AuditTrail } from '../aws/audit-trail.ts';
import type { QuestionTimeline } from '../contracts/question-timeline.ts';
import { Problem } from '../domain/errors.ts';
import type { QuestionId } from '../domain/ids.ts';
import { readHistory } from './read-history.ts';

/** Moderators' notes stay unread: operators see what happened, not what people wrote. */
const withoutNotes = { notes: () => Promise.resolve([]) };

/** How a question was handled, by ids and codes alone. Throws Problem('notFound') when nothing is on record of it. */
export async function readTimeline(trail: AuditTrail, questionId: QuestionId): Promise<QuestionTimeline> {
  const { items, intact } = await readHistory({ trail, bodies: withoutNotes }, questionId);
  if (items.length === 0) throw new Problem('notFound', 'No such question.');
  return { questionId, items: items.map(({ at, event, by, actor, reviewId, from, to, decision, because }) => ({ at, event, by, actor, reviewId, from, to, decision, because })), intact };
}
