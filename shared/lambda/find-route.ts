import { routeNames, routes } from '../contracts/routes.ts';
import type { Audience, Route, RouteName, RoutesOf } from '../contracts/routes.ts';

/** The audience's route behind an HTTP API route key, such as `GET /threads/{slug}`. */
export function findRoute<A extends Audience>(audience: A, routeKey: string): RoutesOf<A> | undefined {
  return routeNames.filter((name) => isOf(audience, name)).find((name) => keyOf(routes[name]) === routeKey);
}

function isOf<A extends Audience>(audience: A, name: RouteName): name is RoutesOf<A> {
  return routes[name].audience === audience;
}

function keyOf(route: Route): string {
  return `${route.method} ${route.path}`;
}

/** The methods that some route serves under this path; empty when there is no such path. */
export function methodsAt(path: string): string[] {
  const methods = routeNames.filter((name) => matches(routes[name].path, path)).map((name) => routes[name].method);
  return [...new Set(methods)].sort();
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, index) => (part.startsWith('{') ? given[index] !== '' : part === given[index]));
}
