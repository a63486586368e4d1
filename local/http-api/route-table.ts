import type { ApiRoute } from './api-definition.ts';

/** A route that takes a request, with the values of its path's variables, decoded. */
export interface RouteMatch {
  readonly route: ApiRoute;
  readonly pathParameters: Readonly<Record<string, string>>;
}

export interface RouteTable {
  match(method: string, path: string): RouteMatch | undefined;
}

interface Entry {
  readonly route: ApiRoute;
  readonly method: string;
  readonly segments: readonly string[];
}

/**
 * API Gateway's order: a full match before a greedy variable before `$default`; among equals the path that names
 * more segments, and a method that is named before `ANY`.
 */
export function createRouteTable(routes: readonly ApiRoute[]): RouteTable {
  const fallback = routes.find((route) => route.routeKey === '$default');
  const entries = routes.filter((route) => route !== fallback).map(toEntry).sort(byPrecedence);
  return {
    match: (method, path) => {
      const parts = path.split('/').slice(1);
      for (const { route, method: wanted, segments } of entries) {
        if (wanted !== 'ANY' && wanted !== method) continue;
        const pathParameters = matchSegments(segments, parts);
        if (pathParameters !== undefined) return { route, pathParameters };
      }
      return fallback === undefined ? undefined : { route: fallback, pathParameters: {} };
    },
  };
}

function toEntry(route: ApiRoute): Entry {
  const [method = 'ANY', path = '/'] = route.routeKey.split(' ');
  return { route, method, segments: path.split('/').slice(1) };
}

function byPrecedence(a: Entry, b: Entry): number {
  const [one, other] = [rank(a), rank(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Sorts as text: greedy paths last; per segment 0 for a name, 1 for a variable, 2 for a greedy one; then 0 for a method, 1 for `ANY`. */
function rank({ segments, method }: Entry): string {
  const path = segments.map((segment) => (isGreedy(segment) ? '2' : isVariable(segment) ? '1' : '0')).join('');
  return `${path.includes('2') ? 1 : 0} ${path} ${method === 'ANY' ? 1 : 0}`;
}

function matchSegments(segments: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index];
    if (isGreedy(segment)) {
      if (part === undefined) return undefined;
      parameters[segment.slice(1, -2)] = decode(parts.slice(index).join('/'));
      return parameters;
    }
    if (isVariable(segment)) {
      if (part === undefined || part === '') return undefined;
      parameters[segment.slice(1, -1)] = decode(part);
    } else if (part !== segment) return undefined;
  }
  return segments.length === parts.length ? parameters : undefined;
}

function isVariable(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}');
}

function isGreedy(segment: string): boolean {
  return segment.endsWith('+}');
}

/** Percent-decoded; as it came when it is not valid percent-encoding. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
