import type { TransactItem } from '../aws/transact-item.ts';
import type { AnswerBody } from '../domain/bodies.ts';
import { applyRedactions, redactElsewhere } from '../domain/deidentification/redact.ts';
import { Problem } from '../domain/errors.ts';
import * as decisions from '../domain/lifecycle/review-decisions.ts';
import type { QuestionIn } from '../domain/question.ts';
import type { Carrying, DecideDeps, Decision } from './decision.ts';

/** Carries out a decision on an answer: publish it, give it back to its doctor, check it again, or decline the question. */
export async function decideAnswer(deps: DecideDeps, { decision, questionId, close, carryOut }: Carrying): Promise<void> {
  const { by, now } = decision;
  const because = (name: 'declined' | 'returned', reason = '') => deps.bodies.put(questionId, 'reason', name, { reason, by, at: now });
  switch (decision.decision) {
    case 'release':
      return carryOut('releaseAnswer', async (question) => ({
        next: decisions.answerReleased(question, by),
        actor: by,
        also: [close, ...(await redact(deps, question, decision))],
      }));
    case 'retry':
      return carryOut('retryAnswerCheck', (question) => ({ next: decisions.backToAnswered(question), actor: by, also: [close] }));
    case 'return':
      return carryOut('returnAnswer', (question) => ({
        next: decisions.answerReturned(question, now, deps.settings.answerWithin, deps.settings.workingHours),
        actor: by,
        also: [close, because('returned', decision.reason)],
      }));
    default:
      return carryOut('decline', (question) => ({
        next: decisions.declined(question, 'answer', by, now),
        actor: by,
        also: [close, because('declined', decision.patientNote ?? decision.reason)],
      }));
  }
}

/** The row of an answer in which the moderator redacted more. */
async function redact(deps: DecideDeps, question: QuestionIn<'answerInReview'>, decision: Decision): Promise<TransactItem[]> {
  if ((decision.corrections?.redactions ?? []).length === 0) return [];
  const body = await deps.bodies.find(question.questionId, 'answer', question.answerVersion);
  if (!body) throw new Problem('conflict', 'There is no answer to redact.');
  return [deps.bodies.put(question.questionId, 'answer', question.answerVersion, redactedAnswer(body, decision))];
}

/** The answer with what the moderator redacted in it, wherever it stands. */
export function redactedAnswer(body: AnswerBody, { corrections }: Pick<Decision, 'corrections'>): AnswerBody {
  const redactions = corrections?.redactions ?? [];
  if (redactions.length === 0) return body;
  const { text, placeholders } = applyRedactions(body.reply, redactions, body.spans);
  const moreInfo = body.moreInfo && redactElsewhere(body.reply, redactions)(body.moreInfo);
  return { ...body, reply: text, moreInfo, spans: [...placeholders] };
}
