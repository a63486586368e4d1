import type { AnswerBody } from '../domain/bodies.ts';
import { Problem } from '../domain/errors.ts';
import { correctionReleased, correctionReturned } from '../domain/lifecycle/answer-steps.ts';
import type { OutQuestion } from '../domain/question.ts';
import { correctedPage } from './corrected-page.ts';
import { redactedAnswer } from './decide-answer.ts';
import type { Carrying, DecideDeps } from './decision.ts';

/** Carries out a decision on a correction of an answer that is out: it takes its place, or goes back to its doctor. */
export async function decideCorrection(deps: DecideDeps, carrying: Carrying, question: OutQuestion): Promise<void> {
  if (carrying.decision.decision === 'return') return giveBack(deps, carrying, question);
  const { decision, questionId, close, carryOut } = carrying;
  const { by, now } = decision;
  const body = await correctionOf(deps, question);
  const released: AnswerBody = { ...redactedAnswer(body, decision), correctedAt: now };
  const also = [close, deps.bodies.put(questionId, 'answer', question.correction?.version ?? question.answerVersion, released)];
  if (question.status === 'answeredPrivately') return carryOut('correctPrivately', (current) => ({ next: correctionReleased(current, by), actor: by, also }));
  const page = await correctedPage(deps, question, released, now);
  return carryOut('correctPublished', (current) => ({ next: correctionReleased(current, by), actor: by, also: [...also, page] }));
}

function giveBack(deps: DecideDeps, { decision, questionId, close, carryOut }: Carrying, { status }: OutQuestion): Promise<void> {
  const { by, now, reason = '' } = decision;
  const also = [close, deps.bodies.put(questionId, 'reason', 'correctionReturned', { reason, by, at: now })];
  const back = <Q extends OutQuestion>(current: Q) => ({ next: correctionReturned(current), actor: by, also });
  return status === 'published' ? carryOut('returnCorrection', back) : carryOut('returnPrivately', back);
}

async function correctionOf({ bodies }: DecideDeps, { questionId, correction, answerVersion }: OutQuestion): Promise<AnswerBody> {
  const body = await bodies.find(questionId, 'answer', correction?.version ?? answerVersion);
  if (!body) throw new Problem('conflict', 'The correction is being erased.');
  return body;
}
