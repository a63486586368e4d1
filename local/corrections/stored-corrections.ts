import type { AuditTrail } from '../../shared/aws/audit-trail.ts';
import type { BodyRepository } from '../../shared/aws/body-repository.ts';
import type { QuestionRepository } from '../../shared/aws/question-repository.ts';
import type { ReviewRepository } from '../../shared/aws/review-repository.ts';
import { auditRecord } from '../../shared/domain/audit-record.ts';
import type { TextBody } from '../../shared/domain/bodies.ts';
import type { Instant, QuestionId } from '../../shared/domain/ids.ts';
import type { Question } from '../../shared/domain/question.ts';
import type { Review } from '../../shared/domain/review.ts';
import type { PhiCategory, Specialty, UrgencyLevel } from '../../shared/domain/triage.ts';

export interface CorrectionDeps {
  readonly reviews: Pick<ReviewRepository, 'list'>;
  readonly questions: Pick<QuestionRepository, 'find'>;
  readonly bodies: Pick<BodyRepository, 'find'>;
  readonly trail: AuditTrail;
}

/** What a moderator made of a question that they released, beside what the machine had found: a line of training data. */
export interface Correction {
  /** Title and text as the classifier reads them, de-identified, with the moderator's own redactions. */
  readonly text: string;
  /** The specialty that the moderator gave or let stand; absent where the machine found it after them. */
  readonly label?: Specialty;
  /** The urgency, likewise. */
  readonly level?: UrgencyLevel;
  /** What the moderator redacted beyond the machine, as placeholders in `text` (UTF-16 offsets). */
  readonly redactions?: readonly { readonly start: number; readonly end: number; readonly type: PhiCategory }[];
  readonly from: {
    readonly label?: Specialty;
    readonly level?: UrgencyLevel;
    readonly versions: { readonly deidentification?: string; readonly specialty?: string; readonly urgency?: string };
  };
  readonly decidedAt: Instant;
}

type Decided = Extract<Review, { state: 'decided' }>;

/**
 * Every correction and confirmation of the questions on a table, oldest first. Reads de-identified texts alone; what was
 * withdrawn or declined has none left that is judged.
 */
export async function storedCorrections(deps: CorrectionDeps, now: Instant): Promise<Correction[]> {
  const found: { readonly questionId: QuestionId; readonly correction: Correction }[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await deps.reviews.list('decided', now, cursor);
    for (const review of page.items) {
      if (review.state !== 'decided' || review.subject !== 'question' || review.decision !== 'release') continue;
      const correction = await correctionOf(deps, review);
      if (correction) found.push({ questionId: review.questionId, correction });
    }
    cursor = page.cursor;
  }
  return found.sort((a, b) => compare(a.correction.decidedAt, b.correction.decidedAt) || compare(a.questionId, b.questionId)).map(({ correction }) => correction);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function correctionOf({ questions, bodies, trail }: CorrectionDeps, { questionId, decidedAt }: Decided): Promise<Correction | undefined> {
  const question = await questions.find(questionId);
  if (!question || !('deidentified' in question) || !question.deidentified) return undefined;
  const body = await bodies.find(questionId, 'text', question.deidentified.textVersion);
  if (!body) return undefined;
  const [classified, assessed] = await Promise.all([bodies.find(questionId, 'classification', 'current'), bodies.find(questionId, 'urgency', 'current')]);
  const judged = await judgedIn(trail, question);
  const { text, redactions } = writtenOf(body);
  if (!judged.label && !judged.level && redactions.length === 0) return undefined;
  return {
    text,
    ...judged,
    ...(redactions.length > 0 && { redactions }),
    from: {
      ...(classified && { label: classified.specialty }),
      ...(assessed && { level: assessed.level }),
      versions: {
        ...(body.version !== undefined && { deidentification: body.version }),
        ...(classified && { specialty: classified.version }),
        ...(assessed && { urgency: assessed.version }),
      },
    },
    decidedAt,
  };
}

/** What stands as the moderator left it: a step that ran after their release found its result anew. */
async function judgedIn(trail: AuditTrail, question: Question): Promise<Pick<Correction, 'label' | 'level'>> {
  const recorded = await trail.read(question.questionId);
  if (!recorded) return {};
  const steps = auditRecord(recorded.rows, recorded.state).lines.map(({ record }) => record);
  const released = steps.findLastIndex(({ event }) => event.type === 'QuestionReleased');
  if (released === -1) return {};
  const since = new Set(steps.slice(released).map(({ transition }) => transition));
  const label = 'classification' in question && !since.has('classify') ? question.classification?.specialty : undefined;
  const level = 'urgency' in question && !since.has('flagUrgency') ? question.urgency?.level : undefined;
  return { ...(label && { label }), ...(level && { level }) };
}

function writtenOf({ title, text, spans }: TextBody): { text: string; redactions: NonNullable<Correction['redactions']> } {
  const before = title === undefined ? '' : `${title}\n`;
  const marked = spans.filter(({ detector }) => detector === 'moderator');
  return { text: before + text, redactions: marked.map(({ start, end, type }) => ({ start: start + before.length, end: end + before.length, type })) };
}
