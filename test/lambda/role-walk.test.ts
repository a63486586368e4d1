import { afterAll, describe, expect, it, vi } from 'vitest';
import { roles, routeNames, routes } from '../../shared/contracts/routes.ts';
import type { Audience, RouteName } from '../../shared/contracts/routes.ts';
import { Problem } from '../../shared/domain/errors.ts';
import { serveHttp } from '../../shared/lambda/serve-http.ts';
import { lambdaContext } from './lambda-context.ts';
import { requestTo } from './make-http-event.ts';

vi.spyOn(process.stdout, 'write').mockReturnValue(true);
afterAll(() => void vi.restoreAllMocks());

const staffRoutes = routeNames.filter((name) => routes[name].roles !== null);

/** What the shell says to a bare request; a handler that is reached answers 410. */
async function statusOf(name: RouteName, groups: unknown): Promise<number> {
  const reached = () => Promise.reject(new Problem('gone', 'Reached.'));
  const handlers = Object.fromEntries(routeNames.map((each) => [each, reached])) as unknown as Parameters<typeof serveHttp<Audience>>[1];
  const answer = await serveHttp<Audience>(routes[name].audience, handlers)(requestTo(name, { sub: 's1', groups }), lambdaContext);
  return answer.statusCode;
}

describe('roles', () => {
  it.each(staffRoutes.flatMap((name) => roles.map((role) => [role, name] as const)))('K1 lets %s call %s only by the table', async (role, name) => {
    const allowed = (routes[name].roles as readonly string[] | null)?.includes(role);
    expect((await statusOf(name, `[${role}]`)) === 403).toBe(!allowed);
  });

  it.each(staffRoutes)('K1 refuses %s to a token without a role', async (name) => {
    expect(await statusOf(name, undefined)).toBe(403);
  });

  it.each(routeNames.filter((name) => 'access' in routes[name]))('I1 answers %s without a receipt like a question that is not there', async (name) => {
    expect(await statusOf(name, undefined)).toBe(404);
  });
});
