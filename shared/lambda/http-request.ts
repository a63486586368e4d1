import type * as z from 'zod';
import { routes } from '../contracts/routes.ts';
import type { Role, Route, RouteName } from '../contracts/routes.ts';
import { Problem } from '../domain/errors.ts';
import { StaffId } from '../domain/ids.ts';
import type { Instant } from '../domain/ids.ts';
import type { HttpEvent } from './http-event.ts';
import { parseInput } from './parse-input.ts';
import { readJsonBody, refuseBody } from './read-body.ts';
import { rolesOf } from './roles-of.ts';

type RouteOf<N extends RouteName> = (typeof routes)[N];
type OutputAt<R, K extends string> = R extends { readonly [key in K]: infer S extends z.ZodType } ? z.output<S> : undefined;

/** A staff member, from a verified token. */
export interface Caller {
  readonly staffId: StaffId;
  readonly roles: readonly Role[];
}

/** A request that its route accepts: every part is parsed, the caller has one of the route's roles. */
export interface HttpRequest<N extends RouteName> {
  readonly params: z.output<RouteOf<N>['params']>;
  readonly query: z.output<RouteOf<N>['query']>;
  readonly headers: OutputAt<RouteOf<N>, 'headers'>;
  readonly body: OutputAt<RouteOf<N>, 'body'>;
  readonly caller: RouteOf<N>['roles'] extends null ? undefined : Caller;
  /** Present, not verified. */
  readonly receipt: RouteOf<N> extends { readonly access: 'receipt' } ? string : undefined;
  readonly sourceIp: string;
  readonly now: Instant;
}

/** Parses a request by its route. Throws the Problem that says why it is refused. */
export function readRequest<N extends RouteName>(name: N, event: HttpEvent, now: Instant): HttpRequest<N> {
  const route: Route = routes[name];
  const request = {
    caller: route.roles === null ? undefined : callerOf(event, route.roles),
    receipt: route.access === 'receipt' ? receiptOf(event) : undefined,
    params: paramsOf(route, event),
    query: parseInput(route.query, event.queryStringParameters ?? {}),
    headers: route.headers && parseInput(route.headers, event.headers),
    body: route.body ? parseInput(route.body, readJsonBody(event)) : refuseBody(event),
    sourceIp: event.requestContext.http.sourceIp,
    now,
  };
  // The one place where the compiler cannot follow: each part was parsed by the schema that its type is made from.
  return request as HttpRequest<N>;
}

function callerOf(event: HttpEvent, allowed: readonly Role[]): Caller {
  const claims = event.requestContext.authorizer?.jwt?.claims ?? {};
  const staffId = StaffId.safeParse(claims['sub']);
  const roles = rolesOf(claims['cognito:groups']);
  if (!staffId.success || !roles.some((role) => allowed.includes(role))) throw new Problem('forbidden', 'Your role may not do this.');
  return { staffId: staffId.data, roles };
}

function receiptOf(event: HttpEvent): string {
  const receipt = /^Receipt ([\x21-\x7e]{1,200})$/i.exec(event.headers['authorization'] ?? '')?.[1];
  if (receipt === undefined) throw new Problem('notFound', 'No receipt.');
  return receipt;
}

/** An id that cannot be is answered like one that is not there. */
function paramsOf(route: Route, event: HttpEvent): unknown {
  const params = route.params.safeParse(event.pathParameters ?? {});
  if (!params.success) throw new Problem('notFound', 'No such thing.');
  return params.data;
}
