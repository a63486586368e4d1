import { roles, routeNames, routes } from '../shared/contracts/routes.ts';
import type { Route } from '../shared/contracts/routes.ts';

const columns = ['anyone', 'receipt', ...roles] as const;

/** Who may call what, from the table of routes. */
export function routeDocument(): string {
  return `# Routes

Generated from \`shared/contracts/routes.ts\` by \`npm run docs\`; do not edit. Bodies and answers: [openapi.json](openapi.json),
also at \`GET /openapi.json\`. Doctors see their own assignments only; somebody else's is a 404 like an unknown one.

| route | what for | ${columns.join(' | ')} |
|---|---|${columns.map(() => ':-:').join('|')}|
${routeNames.map((name) => row(routes[name])).join('\n')}
`;
}

function row(route: Route): string {
  const marks = columns.map((column) => (mayCall(route, column) ? '✓' : ''));
  return `| \`${route.method} ${route.path}\` | ${route.summary} | ${marks.join(' | ')} |`;
}

function mayCall(route: Route, column: (typeof columns)[number]): boolean {
  if (column === 'receipt') return route.access === 'receipt';
  if (column === 'anyone') return route.roles === null && route.access === undefined;
  return route.roles?.includes(column) ?? false;
}
