import { ProblemDocument } from '../../shared/contracts/problem-document.ts';
import { routes } from '../../shared/contracts/routes.ts';
import type { BadRequest } from './bad-requests.ts';
import { canary } from './wrong-values.ts';

export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** What the gateway answers itself, before any function of ours: in its own words. */
const gatewayStatuses = [401, 414, 431];

/** What is wrong with the answer to a bad request; undefined when it is as promised. Never says what was sent. */
export function faultOf(request: BadRequest, { status, headers, text }: Refusal): string | undefined {
  const told = `${request.route}, ${request.wrong}: ${status}`;
  if (!request.statuses.includes(status)) return `${told}, not ${request.statuses.join(' or ')}`;
  if (`${JSON.stringify(headers)}${text}`.toLowerCase().includes(canary) || 'x-injected' in headers) return `${told} repeats what was sent`;
  if (status === 405 && headers['allow'] === undefined) return `${told} allows nothing`;
  if (gatewayStatuses.includes(status) || request.method === 'HEAD') return undefined;
  if (routes[request.route].success.body === 'html' && headers['content-type'] === 'text/html; charset=utf-8' && [404, 410].includes(status)) return undefined;
  if (headers['content-type'] !== 'application/problem+json') return `${told} is no problem document`;
  const { success, data } = ProblemDocument.safeParse(JSON.parse(text));
  if (!success || data.status !== status) return `${told} has another shape`;
  if (status !== 400 || request.field === undefined) return undefined;
  return data.errors?.some(({ path }) => path === request.field) ? undefined : `${told} does not name ${request.field || 'the whole'} but ${data.errors?.map(({ path }) => path).join(' ') ?? 'nothing'}`;
}
