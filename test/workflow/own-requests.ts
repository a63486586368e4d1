import * as z from 'zod';
import type { RouteName } from '../../shared/contracts/routes.ts';
import { routeNames, routes } from '../../shared/contracts/routes.ts';
import { reviewIdOf, QuestionId } from '../../shared/domain/ids.ts';
import type { GoodParts } from '../contracts/bad-requests.ts';
import type { RunningSystem } from './running-system.ts';
import { texts } from './texts.ts';

const sub = 'everybody';

/** Makes one thing of each kind that is the caller's own, and what a good request about it has. */
export async function ownRequests(system: RunningSystem): Promise<Record<RouteName, GoodParts>> {
  const moderator = await system.staff('moderator', sub);
  await system.engage(sub, { capacity: 1 });
  const patient = await system.submit({ text: texts.tremor });
  await patient.reaches('assigned');
  const reviewed = await system.submit({ text: texts.rash });
  await system.reviewOf(moderator, reviewed.questionId);
  const reviewId = reviewIdOf(QuestionId.parse(reviewed.questionId), 'question');
  await moderator.post(`/reviews/${reviewId}/claim`);
  const reply = await system.person().post('/dev/token', { roles: ['doctor', 'moderator', 'admin', 'operator'], sub });
  const { token } = z.object({ token: z.string() }).parse(reply.json());
  const partsOf = (name: RouteName): GoodParts => {
    const { path, roles } = routes[name];
    const ids = { questionId: patient.questionId, reviewId, doctorId: 'new-doctor', slug: 'migraine', specialty: 'neurology' };
    const own = path.replace(/\{(\w+)\}/, (_, id: keyof typeof ids) => ids[id]);
    if (roles !== null) return { path: own, authorization: `Bearer ${token}` };
    return 'access' in routes[name] ? { path: own, authorization: `Receipt ${patient.accepted.receipt}` } : { path: own };
  };
  return Object.fromEntries(routeNames.map((name) => [name, partsOf(name)])) as Record<RouteName, GoodParts>;
}
