import type { TransactItem } from '../aws/transact-item.ts';
import type { OpinionBody } from '../domain/bodies.ts';
import { Problem } from '../domain/errors.ts';
import { additionForPage } from '../domain/publishing/addition-for-page.ts';
import type { QuestionIn } from '../domain/question.ts';
import { Slug } from '../domain/thread.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';
import type { Carrying, DecideDeps } from './decision.ts';
import { onPage } from './give-opinion.ts';

/**
 * Carries out a decision on what second doctors say of a published answer. `release`: what they add goes on the page, and
 * the answer stays as it is. `return`: additions go back to who wrote them, with the reason, and where somebody disagrees
 * the answer's doctor is asked to look again.
 */
export async function decideOpinions(deps: DecideDeps, { decision, review: { reviewId }, questionId, close, carryOut }: Carrying): Promise<void> {
  const { by, now, reason = '' } = decision;
  const settled = (opinion: OpinionBody, state: OpinionBody['state'], because?: string) => deps.opinions.put(questionId, { ...opinion, state, reason: because });
  if (decision.decision === 'release') {
    return carryOut('releaseOpinions', async (question) => {
      const held = await deps.opinions.held(questionId, question.slug);
      const released = held.map((opinion) => releasedOpinion(deps, question, opinion));
      const also = [close, ...released.map((opinion) => settled(opinion, opinion.kind === 'add' ? 'published' : 'settled')), ...(await pageWith(deps, question, released))];
      return { next: question, actor: by, facts: { reviewId, slug: question.slug }, also };
    });
  }
  return carryOut('returnOpinions', async (question) => {
    const held = await deps.opinions.held(questionId, question.slug);
    const isDisputed = held.some(({ kind }) => kind === 'disagree');
    const doctorId = isDisputed ? question.doctorId : (held[0]?.doctorId ?? question.doctorId);
    const given = held.map((opinion) => (opinion.kind === 'add' ? settled(opinion, 'returned', reason) : settled(opinion, 'settled')));
    const asked = isDisputed ? [deps.bodies.put(questionId, 'reason', 'askedAgain', { reason, by, at: now })] : [];
    return { next: question, actor: by, facts: { reviewId, doctorId, urgency: 'routine' }, also: [close, ...given, ...asked] };
  });
}

/** The opinion as a person lets it out: what today's detectors still find is left out. Throws Problem('conflict') when nothing is left. */
function releasedOpinion({ settings }: DecideDeps, { country, language }: QuestionIn<'published'>, opinion: OpinionBody): OpinionBody {
  if (opinion.kind !== 'add') return opinion;
  const helplines = guidanceFor(country, settings.country, language).lines.map((line) => line.number);
  const text = additionForPage({ text: opinion.text ?? '', publicWords: [...helplines, opinion.doctor.name], isReleased: true });
  if (text === undefined) throw new Problem('conflict', 'Nothing of the addition is left to publish: return it.');
  return { ...opinion, text };
}

async function pageWith({ threads, settings }: DecideDeps, question: QuestionIn<'published'>, released: readonly OpinionBody[]): Promise<TransactItem[]> {
  const slug = Slug.parse(question.slug);
  const page = await threads.opinionsOf(slug);
  if (page === 'gone' || page === undefined) throw new Problem('gone', 'The page was withdrawn.');
  const additions = released.filter(({ kind }) => kind === 'add');
  const others = page.opinions.filter(({ doctorId }) => !additions.some((each) => each.doctorId === doctorId));
  return threads.opinionItems(slug, [...others, ...additions.map((each) => onPage(each, settings))]);
}
