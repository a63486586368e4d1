import type { Backlog } from '../aws/backlog.ts';
import type { BodyRepository } from '../aws/body-repository.ts';
import type { OwnAnswer, OwnAnswerList } from '../contracts/own-answer.ts';
import type { Instant, QuestionId, StaffId } from '../domain/ids.ts';
import type { AnsweredBy } from '../domain/question.ts';
import { isIn } from '../domain/question.ts';

export interface AnswersDeps {
  readonly backlog: Pick<Backlog, 'answeredBy' | 'endedBy'>;
  readonly bodies: Pick<BodyRepository, 'find'>;
}

/** A page of a doctor's answers: those on their way first, then those that are out, the newest first. What is being erased is left out. */
export async function listAnswers({ backlog, bodies }: AnswersDeps, doctorId: StaffId, cursor: string | undefined): Promise<OwnAnswerList> {
  const page = await backlog.endedBy(doctorId, cursor);
  const onTheirWay = cursor === undefined ? (await backlog.answeredBy(doctorId)).items : [];
  const found = await Promise.all([...onTheirWay, ...page.items].map((question) => viewAnswer(bodies, question)));
  return { items: found.filter((view) => view !== undefined), ...(page.cursor === undefined ? {} : { cursor: page.cursor }) };
}

async function viewAnswer(bodies: AnswersDeps['bodies'], question: AnsweredBy): Promise<OwnAnswer | undefined> {
  const { questionId, status, answeredAt, answerVersion, deidentified } = question;
  const [text, answer] = await Promise.all([bodies.find(questionId, 'text', deidentified.textVersion), bodies.find(questionId, 'answer', answerVersion)]);
  if (!text) return undefined;
  const { reply, moreInfo, correctedAt } = answer ?? {};
  return {
    questionId,
    title: text.title ?? '',
    status,
    answeredAt,
    ...(correctedAt === undefined ? {} : { correctedAt }),
    ...(reply === undefined ? {} : { reply }),
    ...(moreInfo === undefined ? {} : { moreInfo }),
    ...(await correctionOf(bodies, question)),
    ...(question.status === 'published' ? { slug: question.slug, ...(await askedAgainOf(bodies, questionId, correctedAt ?? answeredAt)) } : {}),
  };
}

/** A moderator's wish that the doctor looks again, until they have written anew. */
async function askedAgainOf(bodies: AnswersDeps['bodies'], questionId: QuestionId, writtenAt: Instant): Promise<Pick<OwnAnswer, 'askedAgain'>> {
  const asked = await bodies.find(questionId, 'reason', 'askedAgain');
  return asked && asked.at > writtenAt ? { askedAgain: { reason: asked.reason, at: asked.at } } : {};
}

/** The correction that is not out: with a moderator, or given back by one with a reason. */
async function correctionOf(bodies: AnswersDeps['bodies'], question: AnsweredBy): Promise<Pick<OwnAnswer, 'correction'>> {
  const proposed = isIn(question, ['published', 'answeredPrivately']) ? question.correction : undefined;
  const body = proposed && (await bodies.find(question.questionId, 'answer', proposed.version));
  if (!proposed || !body) return {};
  const { reply, moreInfo } = body;
  const returned = proposed.state === 'returned' ? await bodies.find(question.questionId, 'reason', 'correctionReturned') : undefined;
  return { correction: { state: proposed.state, reply, ...(moreInfo === undefined ? {} : { moreInfo }), ...(returned && { reason: returned.reason }) } };
}
