import type { Role, Route, RouteName } from '../../shared/contracts/routes.ts';
import { routeNames, routes } from '../../shared/contracts/routes.ts';
import { goodBodies } from '../contracts/good-requests.ts';

/** Somebody's `Authorization`, and what it proves: nothing, staff with roles, or the receipt of a question. */
export interface Credential {
  readonly name: string;
  readonly authorization: string | undefined;
  readonly proves: 'nothing' | { readonly roles: readonly string[] } | { readonly receiptOf: string };
}

/** Whose thing a request names. `nobody`: an id that could be, but is not. */
export type Owner = 'own' | 'other' | 'nobody';

/** The ids of the things that requests name. */
export interface Targets {
  readonly assignments: Readonly<Record<Owner, string>>;
  readonly reviews: Readonly<Record<Owner, string>>;
  readonly questions: Readonly<Record<Owner, string>>;
  readonly threads: Readonly<Record<Owner, string>>;
}

export interface AccessCase {
  readonly route: RouteName;
  readonly credential: Credential;
  readonly owner: Owner;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** What must be answered; undefined: whatever the route says to somebody who may use it. */
  readonly status: number | undefined;
}

/** Changes that a moderator may ask for and that the holder of the claim alone may make: 409 shows the item as it is. */
const claimed: readonly string[] = ['claimReview', 'unclaimReview', 'skipReview', 'decideReview'];

function rolesOf({ proves }: Credential): readonly string[] {
  return proves !== 'nothing' && 'roles' in proves ? proves.roles : [];
}

/** What the contract says to this credential about this thing, said once more in other words than the product's. */
function expectedStatus(name: RouteName, route: Route, credential: Credential, owner: Owner, path: string): number | undefined {
  const { proves } = credential;
  if (route.roles !== null) {
    if (proves === 'nothing' || 'receiptOf' in proves) return 401;
    if (!rolesOf(credential).some((role) => route.roles?.includes(role as Role))) return 403;
    if (!route.path.includes('{') || name === 'putDoctor') return undefined;
    if (owner === 'nobody') return 404;
    if (owner === 'own') return undefined;
    if (name === 'readReview' || name === 'readReviewHistory' || name === 'readTimeline') return 200;
    if (name === 'readRawText') return 403;
    return claimed.includes(name) ? 409 : 404;
  }
  if (route.access === 'receipt') return proves !== 'nothing' && 'receiptOf' in proves && path.includes(proves.receiptOf) ? undefined : 404;
  return route.path.includes('{') && owner !== 'own' ? 404 : undefined;
}

function pathOf(name: RouteName, { path, audience }: Route, owner: Owner, targets: Targets): string {
  const questions = audience === 'doctor' ? targets.assignments : targets.questions;
  return path
    .replace('{questionId}', questions[owner])
    .replace('{reviewId}', targets.reviews[owner])
    .replace('{doctorId}', 'new-doctor')
    .replace('{specialty}', owner === 'own' ? 'neurology' : 'surgery')
    .replace('{slug}', name === 'showTopic' && owner === 'own' ? 'migraine' : targets.threads[owner]);
}

/** Every route with every credential about everybody's things. */
export function accessCases(credentials: readonly Credential[], targets: Targets): AccessCase[] {
  return routeNames.flatMap((name) => {
    const route: Route = routes[name];
    const owners: readonly Owner[] = route.path.includes('{') ? ['own', 'other', 'nobody'] : ['own'];
    return credentials.flatMap((credential) =>
      owners.map((owner) => {
        const path = pathOf(name, route, owner, targets);
        return { route: name, credential, owner, method: route.method, path, body: goodBodies[name], status: expectedStatus(name, route, credential, owner, path) };
      }),
    );
  });
}

/** Whether asking changes nothing even when it is allowed. */
export function isReading({ route }: AccessCase): boolean {
  return routes[route].method === 'GET';
}
