import type { OpinionsView, OwnOpinion, WantedOpinions } from '../contracts/opinion-view.ts';
import type { OpinionBody } from '../domain/bodies.ts';
import type { Instant, StaffId } from '../domain/ids.ts';
import { isInForce } from '../domain/opinion.ts';
import type { QuestionIn } from '../domain/question.ts';
import { SecondOpinion } from '../domain/thread.ts';
import type { Slug, ThreadListItem } from '../domain/thread.ts';
import { findSeconded, requireLicensed, requireSecondOpinions } from './seconded-answer.ts';
import type { OpinionDeps, SecondedAnswer } from './seconded-answer.ts';

/** A published answer as another doctor finds it. Throws as `findSeconded`, and `forbidden` for who may not speak as a doctor. */
export async function readOpinions(deps: OpinionDeps, slug: Slug, doctorId: StaffId, now: Instant): Promise<OpinionsView> {
  requireSecondOpinions(deps);
  await requireLicensed(deps, doctorId, now);
  return viewOpinions(deps, await findSeconded(deps, slug), doctorId);
}

export async function viewOpinions({ opinions }: OpinionDeps, { page, question }: SecondedAnswer, doctorId: StaffId): Promise<OpinionsView> {
  const [own, request] = await Promise.all([opinions.find(question.questionId, doctorId), opinions.findRequest(question.questionId)]);
  return {
    slug: page.slug,
    isAuthor: question.doctorId === doctorId,
    ...(request?.slug === page.slug ? { requestedAt: request.requestedAt } : {}),
    opinions: page.opinions.map((opinion) => SecondOpinion.parse(opinion)),
    ...(own?.slug === page.slug ? { own: viewOwn(own, question) } : {}),
  };
}

function viewOwn(opinion: OpinionBody, { slug, answerVersion }: QuestionIn<'published'>): OwnOpinion {
  const { kind, state, text, givenAt, reason } = opinion;
  const isOutdated = state === 'published' && !isInForce(opinion, { slug, answerVersion });
  return { kind, state: isOutdated ? 'outdated' : state, givenAt, ...(text === undefined ? {} : { text }), ...(reason === undefined ? {} : { reason }) };
}

/**
 * Answers of colleagues in the caller's fields on which an opinion is asked for, and what the caller has said of others;
 * without pages that are not there any more. Throws Problem('forbidden') as `readOpinions`.
 */
export async function listWantedOpinions(deps: OpinionDeps, doctorId: StaffId, now: Instant): Promise<WantedOpinions> {
  requireSecondOpinions(deps);
  const { specialties } = await requireLicensed(deps, doctorId, now);
  const [requests, given] = await Promise.all([Promise.all(specialties.map((clinic) => deps.opinions.wantedFrom(clinic))), deps.opinions.givenBy(doctorId)]);
  const wanted = requests.flat().filter(({ by }) => by !== doctorId).sort((a, b) => (a.requestedAt < b.requestedAt ? -1 : 1));
  const threads = new Map((await deps.threads.listed([...wanted, ...given].map(({ slug }) => slug))).map((thread) => [thread.slug, thread]));
  return {
    items: wanted.flatMap(({ slug, requestedAt }) => withThread(threads.get(slug), { requestedAt })),
    own: given.flatMap(({ slug, kind, state, givenAt }) => withThread(threads.get(slug), { kind, state, givenAt })),
  };
}

function withThread<T extends object>(thread: ThreadListItem | undefined, said: T): (ThreadListItem & T)[] {
  return thread === undefined ? [] : [{ ...thread, ...said }];
}
