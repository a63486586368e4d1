import type { ThreadRepository } from '../aws/thread-repository.ts';
import type { AssignmentDetail } from '../contracts/assignment-view.ts';
import type { ExchangeBody } from '../domain/bodies.ts';
import { Problem } from '../domain/errors.ts';
import type { QuestionId, StaffId } from '../domain/ids.ts';
import { rankSimilar } from '../domain/publishing/similar.ts';
import { termsOf } from '../domain/publishing/terms.ts';
import { rankTopics } from '../domain/publishing/topics.ts';
import type { QuestionIn } from '../domain/question.ts';
import { assessWithTitle } from '../domain/screening.ts';
import { Slug } from '../domain/thread.ts';
import type { SimilarThread } from '../domain/thread.ts';
import { viewAssignment } from './answer-assignment.ts';
import type { AssignmentDeps } from './answer-assignment.ts';
import { viewDraft } from './keep-draft.ts';
import { ownAssignment } from './own-assignment.ts';
import { readEarlierRounds } from './read-earlier-rounds.ts';

export interface OpeningDeps extends AssignmentDeps {
  readonly threads: Pick<ThreadRepository, 'newestOfTopic' | 'cards'>;
}

/** One of the caller's assignments, with their draft, where its red flags stand, and what was published on the like. */
export async function openAssignment(deps: OpeningDeps, questionId: QuestionId, doctorId: StaffId): Promise<AssignmentDetail> {
  const question = await ownAssignment(deps.questions, questionId, doctorId);
  const [view, draft, exchange] = await Promise.all([viewAssignment(deps, question), deps.drafts.find(questionId, doctorId), deps.bodies.find(questionId, 'exchange', 'current')]);
  if (!view) throw new Problem('gone', 'The question has been withdrawn.');
  const similar = await similarTo(deps.threads, question, view);
  const earlier = await readEarlierRounds(deps, question.followUp);
  return { ...view, marks: marksIn(view), earlier, similar, exchange: viewExchange(exchange), ...(draft === undefined ? {} : { draft: viewDraft(draft) }) };
}

/** Which doctor asked is nobody's concern. */
function viewExchange(exchange: ExchangeBody | undefined): AssignmentDetail['exchange'] {
  return (exchange?.rounds ?? []).map(({ question, askedAt, reply, repliedAt }) => ({ question, askedAt, reply, repliedAt }));
}

/** Read again from the text as it is now, because a moderator's redactions move what the first reading found. */
function marksIn({ text, title }: { readonly text: string; readonly title: string }): AssignmentDetail['marks'] {
  const { redFlags } = assessWithTitle(text, title === '' ? undefined : title);
  return redFlags.filter(({ start, end }) => start < end && end <= text.length);
}

/** As publishing finds a thread's neighbours. */
async function similarTo(
  threads: OpeningDeps['threads'],
  { classification }: QuestionIn<'assigned' | 'awaitingInformation'>,
  { title, text }: { readonly title: string; readonly text: string },
): Promise<SimilarThread[]> {
  const { specialty: found, likelier = 'neurology' } = classification;
  const specialty = found === 'neurology' || found === 'psychiatry' ? found : likelier;
  const topics = rankTopics(title, text, specialty).slice(0, 5).map(({ id }) => id);
  const candidates = (await Promise.all(topics.map((topic) => threads.newestOfTopic(topic, 50)))).flat();
  const key = { slug: notPublished, specialty, topics, terms: termsOf(`${title}\n${text}`) };
  return threads.cards(rankSimilar(key, candidates));
}

/** No thread is called so: the slug of every thread ends in random letters. */
const notPublished = Slug.parse('0');
