import type { OpinionsView } from '../contracts/opinion-view.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, StaffId } from '../domain/ids.ts';
import type { Slug } from '../domain/thread.ts';
import { viewOpinions } from './read-opinions.ts';
import { findSeconded, requireLicensed, requireSecondOpinions, stillOut } from './seconded-answer.ts';
import type { OpinionDeps } from './seconded-answer.ts';

/**
 * Lists the caller's own published answer among those on which colleagues of its field are asked for an opinion; asking
 * again changes nothing. Throws as `findSeconded`, and Problem('forbidden') for somebody else's answer.
 */
export async function requestOpinion(deps: OpinionDeps, slug: Slug, doctorId: StaffId, now: Instant): Promise<OpinionsView> {
  requireSecondOpinions(deps);
  await requireLicensed(deps, doctorId, now);
  const seconded = await findSeconded(deps, slug);
  const { questionId } = seconded.question;
  if (seconded.question.doctorId !== doctorId) throw new Problem('forbidden', 'Only its doctor asks for a second opinion on an answer.');
  if ((await deps.opinions.findRequest(questionId))?.slug !== slug) {
    const [thread] = await deps.threads.listed([slug]);
    if (!thread) throw new Problem('gone', 'This thread was withdrawn.');
    const request = deps.opinions.putRequest(questionId, thread.specialty, { slug, by: doctorId, requestedAt: now });
    await deps.questions.apply('requestOpinion', questionId, now, (question) => ({ next: stillOut(question, slug), actor: doctorId, also: [request] }));
  }
  return viewOpinions(deps, seconded, doctorId);
}
