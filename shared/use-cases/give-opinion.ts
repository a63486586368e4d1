import type { TransactItem } from '../aws/transact-item.ts';
import type { OpinionRequest, OpinionsView } from '../contracts/opinion-view.ts';
import { checkAnswer } from '../domain/answering/check-answer.ts';
import { deidentifyDoctorText } from '../domain/answering/deidentify-doctor-text.ts';
import type { OpinionBody } from '../domain/bodies.ts';
import type { Doctor } from '../domain/doctor.ts';
import { snapshotOf } from '../domain/doctor-snapshot.ts';
import { Problem } from '../domain/errors.ts';
import { reviewIdOf } from '../domain/ids.ts';
import type { Instant, StaffId } from '../domain/ids.ts';
import { mostAdditions, mostOpinions } from '../domain/opinion.ts';
import { additionForPage } from '../domain/publishing/addition-for-page.ts';
import { publishedDate } from '../domain/publishing/profile.ts';
import type { QuestionIn } from '../domain/question.ts';
import { requestReview } from '../domain/review.ts';
import type { Slug, StoredOpinion } from '../domain/thread.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';
import { viewOpinions } from './read-opinions.ts';
import { findSeconded, requireLicensed, requireSecondOpinions, stillOut } from './seconded-answer.ts';
import type { OpinionDeps } from './seconded-answer.ts';

/**
 * Takes what a second doctor says of a published answer, in the place of what they said before. To agree, and to add what
 * the checks of answers let through, is on the page at once. To disagree, and to add what they do not, takes what stood
 * there of theirs off the page and waits for a moderator. Throws as `findSeconded`; Problem('forbidden') for the
 * answer's own doctor and for who may not speak as a doctor; `conflict` when the page has opinions enough.
 */
export async function giveOpinion(deps: OpinionDeps, slug: Slug, doctorId: StaffId, request: OpinionRequest, now: Instant): Promise<OpinionsView> {
  requireSecondOpinions(deps);
  const doctor = await requireLicensed(deps, doctorId, now);
  const { question } = await findSeconded(deps, slug);
  if (question.doctorId === doctorId) throw new Problem('forbidden', 'Nobody gives a second opinion on their own answer.');
  const opinion = judge(deps, { question, slug, doctor, request, now });
  if (!(await isSaidAlready(deps, question, opinion))) {
    if (opinion.state === 'published') await publish(deps, question, opinion, now);
    else await hold(deps, question, opinion, now);
  }
  return viewOpinions(deps, await findSeconded(deps, slug), doctorId);
}

interface Said {
  readonly question: QuestionIn<'published'>;
  readonly slug: Slug;
  readonly doctor: Doctor;
  readonly request: OpinionRequest;
  readonly now: Instant;
}

/** The opinion with its text de-identified and checked, and where that leaves it. */
function judge({ settings }: OpinionDeps, { question, slug, doctor, request, now }: Said): OpinionBody {
  const { classification, answerVersion, country, language, urgency, everEmergency } = question;
  const snapshot = snapshotOf(doctor, classification);
  const said = { kind: request.kind, doctorId: doctor.doctorId, doctor: snapshot, slug, answerVersion, givenAt: now, spans: [], findings: [] };
  if (request.text === undefined) return { ...said, state: 'published' };
  const helplines = guidanceFor(country, settings.country, language).lines.map((line) => line.number);
  const publicWords = [...helplines, snapshot.name];
  if (request.kind === 'disagree') {
    const { text, placeholders } = deidentifyDoctorText(request.text, publicWords);
    return { ...said, state: 'held', text, spans: [...placeholders] };
  }
  const { reply, findings, verdict } = checkAnswer({ reply: request.text, questionsAsked: [], urgency: urgency.level, everEmergency, doctorName: snapshot.name, helplines });
  const shown = verdict === 'accepted' ? additionForPage({ text: reply.text, publicWords, isReleased: false }) : undefined;
  return { ...said, state: shown === undefined ? 'held' : 'published', text: shown ?? reply.text, spans: [...reply.placeholders], findings: [...findings] };
}

async function isSaidAlready({ opinions }: OpinionDeps, { questionId }: QuestionIn<'published'>, opinion: OpinionBody): Promise<boolean> {
  const before = await opinions.find(questionId, opinion.doctorId);
  return before !== undefined && (['kind', 'state', 'slug', 'answerVersion', 'text'] as const).every((field) => before[field] === opinion[field]);
}

/** The page's opinions with this one in the place of what the same doctor said before. */
async function placed({ threads, settings }: OpinionDeps, slug: Slug, opinion: OpinionBody): Promise<TransactItem[]> {
  const page = await threads.opinionsOf(slug);
  if (page === 'gone' || page === undefined) throw new Problem('gone', 'This thread was withdrawn.');
  const others = page.opinions.filter(({ doctorId }) => doctorId !== opinion.doctorId);
  const shown = opinion.state === 'published' ? [...others, onPage(opinion, settings)] : others;
  if (shown.length > mostOpinions || shown.filter(({ kind }) => kind === 'add').length > mostAdditions) throw new Problem('conflict', 'This page has as many opinions as it holds.');
  return threads.opinionItems(slug, shown);
}

/** An opinion as its page shows it, its date no finer than the page's others. */
export function onPage({ kind, doctorId, doctor, givenAt, text = '' }: OpinionBody, { publishProfile, timeZone }: Pick<OpinionDeps['settings'], 'publishProfile' | 'timeZone'>): StoredOpinion {
  const said = { doctorId, doctor, givenAt: publishedDate(givenAt, publishProfile, timeZone) };
  return kind === 'add' ? { kind, ...said, text } : { kind: 'agree', ...said };
}

async function publish(deps: OpinionDeps, { questionId }: QuestionIn<'published'>, opinion: OpinionBody, now: Instant): Promise<void> {
  const { doctorId, slug, kind } = opinion;
  await deps.questions.apply('publishOpinion', questionId, now, async (before) => {
    const question = sameAnswer(before, opinion);
    const also = [deps.opinions.put(questionId, opinion), deps.opinions.dropRequest(questionId), ...(await placed(deps, slug, opinion))];
    return { next: question, actor: doctorId, facts: { doctorId, slug, kind }, also };
  });
}

/** Merges into the item of this answer's opinions. Whatever the question once was, it is answered: the item is routine. */
async function hold(deps: OpinionDeps, { questionId }: QuestionIn<'published'>, opinion: OpinionBody, now: Instant): Promise<void> {
  const { doctorId, slug, kind } = opinion;
  const reviewId = reviewIdOf(questionId, 'opinion');
  const reason = kind === 'disagree' ? 'disagreement' : 'opinionCheck';
  await deps.questions.apply('holdOpinion', questionId, now, async (before) => {
    const question = sameAnswer(before, opinion);
    const existing = await deps.reviews.find(reviewId);
    const request = { reviewId, questionId, subject: 'opinion', reasons: [reason], urgency: 'routine', specialty: question.classification.specialty, excluded: excludedFrom(question, doctorId) } as const;
    const review = requestReview(existing, request, now, deps.settings.reviewWithin);
    const open = existing === undefined || existing.state === 'decided' ? [] : existing.reasons;
    const facts = { ...request, reasons: review.reasons, added: review.reasons.filter((each) => !open.includes(each)), doctorId, slug, kind };
    const also = [deps.opinions.put(questionId, opinion), deps.opinions.dropRequest(questionId), deps.reviews.put(review, existing), ...(await placed(deps, slug, opinion))];
    return { next: question, actor: doctorId, facts, also };
  });
}

/** Throws Problem: `gone` for a page that is not out any more, `conflict` when its answer was corrected since it was read. */
function sameAnswer(before: QuestionIn<'published'>, { slug, answerVersion }: OpinionBody): QuestionIn<'published'> {
  const question = stillOut(before, slug);
  if (question.answerVersion !== answerVersion) throw new Problem('conflict', 'The answer has been corrected meanwhile: read it again.');
  return question;
}

/** Neither side of a disagreement decides it; of what ever was an emergency, neither does who released the question (D8). */
function excludedFrom({ doctorId, everEmergency, releasedBy }: QuestionIn<'published'>, second: StaffId): StaffId[] {
  return [doctorId, second, ...(everEmergency && releasedBy !== undefined ? [releasedBy] : [])];
}
