import type { BodyRepository } from '../aws/body-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { TransactItem } from '../aws/transact-item.ts';
import type { PreviewDecision } from '../contracts/preview-view.ts';
import type { AnswerBody } from '../domain/bodies.ts';
import { findWording } from '../domain/deidentification/find-wording.ts';
import { applyRedactions } from '../domain/deidentification/redact.ts';
import type { Redaction } from '../domain/deidentification/redact.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { keptPrivate, previewClosed } from '../domain/lifecycle/answer-steps.ts';
import type { QuestionIn } from '../domain/question.ts';
import { redactTextBody } from '../domain/redact-text-body.ts';
import { requireReceipt } from './read-question.ts';

export interface DecidePreviewDeps {
  readonly receipts: Receipts;
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
}

/**
 * The patient's word on the page that they were shown: it goes on to be published, without what they marked, or is kept
 * private. Throws Problem: `notFound` without the question's receipt, `invalid` for a range that does not fit the text,
 * `conflict` when there is no such preview, or no more.
 */
export async function decidePreview(deps: DecidePreviewDeps, questionId: QuestionId, receipt: string, decision: PreviewDecision, now: Instant): Promise<QuestionIn<'answered' | 'answeredPrivately'>> {
  await requireReceipt(deps.receipts, questionId, receipt);
  if (!(await deps.questions.find(questionId))) throw new Problem('conflict', 'There is nothing to look at yet.');
  const { redactions = [], version } = decision;
  if (decision.decision === 'object') {
    if (redactions.length > 0) throw new Problem('invalid', 'What is kept private needs no redaction.', { issues: [{ path: 'redactions', code: 'not_allowed' }] });
    return deps.questions.apply('keepPrivate', questionId, now, (shown) => (shown.version === version ? { next: keptPrivate(shown, now), actor: 'patient' } : undefined));
  }
  return deps.questions.apply('approvePreview', questionId, now, async (shown) => {
    if (shown.version !== version) return undefined;
    const { textVersion, also } = await withoutMarked(deps, shown, redactions);
    return { next: previewClosed(shown, now, textVersion), actor: 'patient', also };
  });
}

/** The rows of text and answer without the words that the patient marked, wherever they stand. */
async function withoutMarked({ bodies }: DecidePreviewDeps, question: QuestionIn<'awaitingPatient'>, ranges: readonly { readonly start: number; readonly end: number }[]) {
  const { questionId, deidentified, answerVersion } = question;
  const { textVersion } = deidentified;
  if (ranges.length === 0) return { textVersion, also: [] };
  const text = await bodies.find(questionId, 'text', textVersion);
  const answer = await bodies.find(questionId, 'answer', answerVersion);
  if (!text || !answer) throw new Problem('conflict', 'There is nothing to redact.');
  // Who marks words need not say what kind of identifier they are.
  const marked = ranges.map((range) => ({ ...range, type: 'ID' as const }));
  const again = findWording(text.text, marked)(text.text).filter(({ start, end }) => !marked.some((range) => start < range.end && range.start < end));
  const redacted = redactTextBody(text, [...marked, ...again], [], 'redactions');
  const also: TransactItem[] = [
    bodies.put(questionId, 'text', textVersion + 1, redacted),
    bodies.put(questionId, 'answer', answerVersion, redactedAnswer(answer, findWording(text.text, marked))),
  ];
  return { textVersion: textVersion + 1, also };
}

function redactedAnswer(body: AnswerBody, find: (other: string) => Redaction[]): AnswerBody {
  const { text: reply, placeholders } = applyRedactions(body.reply, find(body.reply), body.spans);
  const moreInfo = body.moreInfo === undefined ? undefined : applyRedactions(body.moreInfo, find(body.moreInfo)).text;
  return { ...body, reply, moreInfo, spans: [...placeholders] };
}
