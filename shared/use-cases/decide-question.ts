import type { TransactItem } from '../aws/transact-item.ts';
import { restorationsOf, sourcesOf } from '../domain/deidentification/redact.ts';
import type { Redaction, Restoration } from '../domain/deidentification/redact.ts';
import { Problem } from '../domain/errors.ts';
import * as decisions from '../domain/lifecycle/review-decisions.ts';
import { corrected } from '../domain/lifecycle/triage-steps.ts';
import type { QuestionIn } from '../domain/question.ts';
import { redactTextBody } from '../domain/redact-text-body.ts';
import type { Carrying, DecideDeps } from './decision.ts';

/** Carries out a decision on a question: decline it, try again from the start, or let it go on where a result is missing. */
export async function decideQuestion(deps: DecideDeps, carrying: Carrying): Promise<void> {
  const { decision, questionId, close, carryOut } = carrying;
  const { by, now, reason, patientNote } = decision;
  if (decision.decision === 'decline') {
    await carryOut('decline', (question) => ({
      next: decisions.declined(question, 'question', by, now),
      actor: by,
      also: [close, deps.bodies.put(questionId, 'reason', 'declined', { reason: patientNote ?? reason ?? '', by, at: now })],
    }));
  } else if (decision.decision === 'retry') {
    await carryOut('retryDeidentification', (question) => ({ next: decisions.backToSubmitted(question), actor: by, also: [close] }));
  } else {
    await release(deps, carrying);
  }
}

async function release(deps: DecideDeps, carrying: Carrying): Promise<void> {
  const { decision, questionId, close, carryOut } = carrying;
  const { by, now, corrections = {} } = decision;
  const standing = await deps.questions.get(questionId);
  const restorations = standing.status === 'inReview' ? await restore(deps, carrying, standing) : [];
  const resumption = standing.status === 'inReview' ? decisions.resumptionOf(corrected(standing, corrections)) : 'release';
  const ready = async (question: QuestionIn<'inReview'>) => {
    const redacted = await redact(deps, corrected(question, corrections), corrections.redactions, restorations);
    return { question: redacted.question, rest: { actor: by, also: [close, ...redacted.also] } };
  };
  switch (resumption) {
    case 'retryDeidentification':
      return carryOut('retryDeidentification', (question) => ({ next: decisions.backToSubmitted(question), actor: by, also: [close] }));
    case 'retryClassification':
      return carryOut('retryClassification', async (before) => {
        const { question, rest } = await ready(before);
        return { next: decisions.backToDeidentified(question, by), ...rest };
      });
    case 'retryUrgency':
      return carryOut('retryUrgency', async (before) => {
        const { question, rest } = await ready(before);
        return { next: decisions.backToClassified(question, by), ...rest };
      });
    case 'release':
      return carryOut('release', async (before) => {
        const { question, rest } = await ready(before);
        return { next: decisions.released(question, by, now, deps.settings.assignWithin), ...rest };
      });
  }
}

/** What the moderator undoes, in the patient's words: reading them is on the record first, with its reason. */
async function restore(deps: DecideDeps, { decision, review, questionId }: Carrying, { deidentified }: QuestionIn<'inReview'>): Promise<Restoration[]> {
  const ranges = decision.corrections?.restorations ?? [];
  if (ranges.length === 0) return [];
  const body = deidentified && (await deps.bodies.find(questionId, 'text', deidentified.textVersion));
  if (!body) throw new Problem('conflict', 'There is no text to restore.');
  sourcesOf(body.spans, ranges);
  await deps.recordReading(review, decision.by, decision.reason ?? '', decision.now);
  const raw = await deps.vault.findSubmission(questionId);
  if (!raw) throw new Problem('gone', 'The vault has let go of the text.');
  return restorationsOf(body.spans, ranges, raw.text.reveal());
}

/** The question with a new de-identified text when the moderator redacted more, or less. */
async function redact(
  deps: DecideDeps,
  question: QuestionIn<'inReview'>,
  redactions: readonly Redaction[] = [],
  restorations: readonly Restoration[] = [],
): Promise<{ question: QuestionIn<'inReview'>; also: TransactItem[] }> {
  const { deidentified, questionId } = question;
  if (redactions.length + restorations.length === 0 || !deidentified) return { question, also: [] };
  const body = await deps.bodies.find(questionId, 'text', deidentified.textVersion);
  if (!body) throw new Problem('conflict', 'There is no text to redact.');
  const textVersion = deidentified.textVersion + 1;
  return {
    question: { ...question, deidentified: { ...deidentified, textVersion } },
    also: [deps.bodies.put(questionId, 'text', textVersion, redactTextBody(body, redactions, restorations))],
  };
}
