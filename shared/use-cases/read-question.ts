import type { BodyRepository } from '../aws/body-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { QuestionView } from '../contracts/question-view.ts';
import { Problem } from '../domain/errors.ts';
import { roundOf } from '../domain/follow-up.ts';
import type { QuestionId } from '../domain/ids.ts';
import { refusalOfAppeal } from '../domain/lifecycle/appeal-steps.ts';
import type { Question, QuestionIn } from '../domain/question.ts';
import { hasEnded, isIn, urgencyOf } from '../domain/question.ts';
import { delayMessage, statusMessage } from '../domain/status-messages.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';

export interface ReadQuestionDeps {
  readonly receipts: Receipts;
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
  readonly settings: Pick<StageSettings, 'country' | 'previewUnanswered' | 'followUpRounds'>;
  readonly publicBaseUrl: string;
}

/** Throws Problem('notFound') unless the receipt is this question's. */
export async function requireReceipt(receipts: Pick<Receipts, 'verifies'>, questionId: QuestionId, receipt: string): Promise<void> {
  if (!(await receipts.verifies(questionId, receipt))) throw new Problem('notFound', 'No such question.');
}

/** What the receipt's holder sees. Works from the first moment: a receipt proves that the question was taken. */
export async function readQuestion(deps: ReadQuestionDeps, questionId: QuestionId, receipt: string): Promise<QuestionView> {
  await requireReceipt(deps.receipts, questionId, receipt);
  const question = await deps.questions.find(questionId);
  if (!question) {
    const status = (await deps.questions.hasTombstone(questionId)) ? 'withdrawn' : 'submitted';
    return { questionId, status, message: statusMessage(status, 'en') };
  }
  const { status, language } = question;
  return {
    questionId,
    status,
    message: statusMessage(status, language),
    ...('dueAt' in question && isIn(question, ['awaitingDoctor', 'assigned']) ? { dueAt: question.dueAt } : {}),
    ...(await outcomeOf(deps, question)),
    ...delayOf(question),
    ...followUpOf(deps, question),
    ...guidanceOf(deps, question),
  };
}

async function outcomeOf(deps: ReadQuestionDeps, question: Question): Promise<Partial<QuestionView>> {
  if (question.status === 'declined') {
    const body = await deps.bodies.find(question.questionId, 'reason', 'declined');
    const canAppeal = refusalOfAppeal(question) === undefined ? { canAppeal: true as const } : {};
    return body ? { reason: body.reason, ...canAppeal } : canAppeal;
  }
  if (question.status === 'awaitingPatient') return previewOf(deps, question);
  if (question.status === 'awaitingInformation') return askedOf(deps, question);
  if (!hasEnded(question)) return noteOf(deps, question.questionId);
  if (!isIn(question, ['published', 'answeredPrivately'])) return {};
  const [body, said] = await Promise.all([deps.bodies.find(question.questionId, 'answer', question.answerVersion), deps.bodies.find(question.questionId, 'feedback', 'current')]);
  const feedback = said ? { feedback: { answered: said.answered, thanks: said.thanks } } : {};
  const thread = question.status === 'published' ? { thread: { slug: question.slug, url: `${deps.publicBaseUrl}/t/${question.slug}` } } : {};
  if (!body) return thread;
  const { reply: text, moreInfo, doctor, answeredAt, correctedAt } = body;
  return { ...thread, ...feedback, answer: { text, ...(moreInfo === undefined ? {} : { moreInfo }), doctor, answeredAt, ...(correctedAt === undefined ? {} : { correctedAt }) } };
}

/** The page that awaits its patient's word. */
async function previewOf({ bodies, settings }: ReadQuestionDeps, { questionId, previewEndsAt, version }: QuestionIn<'awaitingPatient'>): Promise<Pick<QuestionView, 'preview'>> {
  const thread = await bodies.find(questionId, 'preview', 'current');
  return thread ? { preview: { thread, endsAt: previewEndsAt, ifUnanswered: settings.previewUnanswered, version } } : {};
}

/** What the doctor would like to know. */
async function askedOf({ bodies }: ReadQuestionDeps, { questionId, askedAt, replyDueAt }: QuestionIn<'awaitingInformation'>): Promise<Pick<QuestionView, 'asked'>> {
  const round = (await bodies.find(questionId, 'exchange', 'current'))?.rounds.at(-1);
  return round ? { asked: { question: round.question, askedAt, replyDueAt } } : {};
}

/** What a moderator would like the patient to know meanwhile. */
async function noteOf({ bodies }: ReadQuestionDeps, questionId: QuestionId): Promise<Pick<QuestionView, 'note'>> {
  const body = await bodies.find(questionId, 'reason', 'patientNote');
  return body ? { note: body.reason } : {};
}

/** An honest word on a promise that was not kept: no answer in time, or no doctor. */
function delayOf(question: Question): Pick<QuestionView, 'delay'> {
  const isWithoutDoctor = question.status === 'inReview' && question.reasons.includes('backlogOverdue');
  const since = question.status === 'assigned' ? question.overdueAt : isWithoutDoctor ? question.changedAt : undefined;
  return since === undefined ? {} : { delay: { since, message: delayMessage(question.language) } };
}

/** Said of every later round, and of an answer that may be followed up. */
function followUpOf({ settings }: ReadQuestionDeps, question: Question): Pick<QuestionView, 'followUp'> {
  const { followUp } = question;
  if (!followUp && !isIn(question, ['published', 'answeredPrivately'])) return {};
  const round = roundOf(question);
  return { followUp: { ...(followUp && { of: followUp.of }), round, roundsLeft: Math.max(0, settings.followUpRounds - round) } };
}

function guidanceOf(deps: ReadQuestionDeps, question: Question): Pick<QuestionView, 'guidance'> {
  const emergency = question.everEmergency || urgencyOf(question).level === 'emergency';
  if (!emergency || question.status === 'withdrawn') return {};
  const { message, lines } = guidanceFor(question.country, deps.settings.country, question.language);
  return { guidance: { message, lines: [...lines] } };
}
