import type { BodyRepository } from '../aws/body-repository.ts';
import type { Vault } from '../aws/vault.ts';
import { checkAnswer } from '../domain/answering/check-answer.ts';
import type { AnswerBody } from '../domain/bodies.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { answerAccepted, answerReviewReasons } from '../domain/lifecycle/answer-steps.ts';
import type { Question, QuestionIn } from '../domain/question.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';
import { sendAnswerToReview } from './send-to-review.ts';
import type { ReviewDeps } from './send-to-review.ts';

export interface CheckDeps extends ReviewDeps {
  readonly bodies: BodyRepository;
  readonly vault: Pick<Vault, 'findAnswer' | 'findSubmission'>;
  readonly stageCountry: string;
}

/**
 * De-identifies and checks an answer: accepted, or sent to a person with what was found. Answers the question as it
 * stands. Throws Problem('notFound') when the vault holds no such answer.
 */
export async function checkHandedInAnswer(deps: CheckDeps, questionId: QuestionId, now: Instant): Promise<Question> {
  const question = await deps.questions.get(questionId);
  if (question.status !== 'answered' || question.acceptedBy !== undefined) return question;
  const { body, verdict } = await check(deps, question);
  const reasons = answerReviewReasons(question, verdict);
  const stored = deps.bodies.put(questionId, 'answer', question.answerVersion, body);
  if (reasons.length > 0) return sendAnswerToReview(deps, questionId, { reasons, actor: 'check-answer', now, stored: [stored] });
  return deps.questions.advance('acceptAnswer', questionId, now, (answered) =>
    answered.acceptedBy === undefined ? { next: answerAccepted(answered), actor: 'check-answer', also: [stored] } : undefined,
  );
}

async function check(deps: CheckDeps, question: QuestionIn<'answered'>): Promise<{ body: AnswerBody; verdict: 'accepted' | 'needsReview' }> {
  const { questionId, answerVersion, deidentified, urgency, everEmergency, country, language, answeredAt } = question;
  const raw = await deps.vault.findAnswer(questionId, answerVersion);
  const text = await deps.bodies.find(questionId, 'text', deidentified.textVersion);
  if (!raw || !text) throw new Problem('notFound', 'The answer or its question is not there.');
  const asked = await deps.vault.findSubmission(questionId);
  const thread = asked ? [asked.text, ...(asked.title ? [asked.title] : [])] : [];
  const helplines = guidanceFor(country, deps.stageCountry, language).lines.map((line) => line.number);
  const { questionsAsked } = text;
  const checked = checkAnswer({ reply: raw.reply, moreInfo: raw.moreInfo, questionsAsked, asked: `${text.title ?? ''}\n${text.text}`, urgency: urgency.level, everEmergency, doctorName: raw.doctor.name, helplines, thread });
  const body = {
    reply: checked.reply.text,
    spans: [...checked.reply.placeholders],
    moreInfo: checked.moreInfo?.text,
    doctor: raw.doctor,
    answeredAt,
    findings: [...checked.findings],
    coverage: [...checked.coverage],
    version: checked.version,
  };
  return { body, verdict: checked.verdict };
}
