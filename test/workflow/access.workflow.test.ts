import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ProblemDocument } from '../../shared/contracts/problem-document.ts';
import { roles, routeNames, routes } from '../../shared/contracts/routes.ts';
import { accessCases, isReading } from './access-matrix.ts';
import type { AccessCase, Credential, Targets } from './access-matrix.ts';
import { tableRows } from './canary-trail.ts';
import { forgedTokens } from './forged-credentials.ts';
import type { Patient } from './running-system.ts';
import { RunningSystem, eventually } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
const own = 'access-own';
const nobodysQuestion = `q${'z'.repeat(26)}`;
let credentials: Credential[];
let targets: Targets;

async function tokenOf(sub: string, ...held: string[]): Promise<string> {
  const reply = await system.person().post('/dev/token', { roles: held, sub });
  return z.object({ token: z.string() }).parse(reply.json()).token;
}

/** The one question of a doctor who takes one and then goes off duty. */
async function assignedTo(doctorId: string): Promise<Patient> {
  const doctor = await system.engage(doctorId, { capacity: 1 });
  const patient = await system.submit({ text: texts.tremor });
  await patient.reaches('assigned');
  await doctor.put('/doctors/me/duty', { onDuty: false });
  return patient;
}

async function claimedBy(moderatorId: string): Promise<string> {
  const moderator = await system.staff('moderator', moderatorId);
  const patient = await system.submit({ text: texts.rash });
  const { reviewId } = await system.reviewOf(moderator, patient.questionId);
  expect((await moderator.post(`/reviews/${reviewId}/claim`)).status).toBe(200);
  return reviewId;
}

async function publishedSlug(): Promise<string> {
  const doctor = await system.engage('access-publisher', { capacity: 1 });
  const patient = await system.submit({ text: texts.panic });
  await patient.reaches('assigned');
  await doctor.post(`/assignments/${patient.questionId}/answer`, { reply: replies.panic });
  const { thread } = await patient.reaches('published');
  await doctor.put('/doctors/me/duty', { onDuty: false });
  return thread?.slug ?? '';
}

beforeAll(async () => {
  await system.start();
  const published = await publishedSlug();
  const [mine, others] = [await assignedTo(own), await assignedTo('access-other')];
  const reviews = { own: await claimedBy(own), other: await claimedBy('access-other'), nobody: `${nobodysQuestion}-question` };
  const questions = { own: mine.questionId, other: others.questionId, nobody: nobodysQuestion };
  targets = { assignments: questions, questions, reviews, threads: { own: published, other: 'never-was-abcdefghij', nobody: 'nor-was-this-abcdefghij' } };
  const staff = async (name: string, ...held: string[]): Promise<Credential> => ({ name, authorization: `Bearer ${await tokenOf(own, ...held)}`, proves: { roles: held } });
  const { receipt } = mine.accepted;
  const nothing = (name: string, authorization: string | undefined): Credential => ({ name, authorization, proves: 'nothing' });
  const forged = await forgedTokens(system, await tokenOf(own, ...roles));
  credentials = [
    nothing('no token', undefined),
    nothing('an empty token', 'Bearer '),
    ...Object.entries(forged).map(([name, token]) => nothing(name, `Bearer ${token}`)),
    nothing('a good token as a password', `Basic ${btoa(`${own}:${await tokenOf(own, ...roles)}`)}`),
    nothing('a receipt as a token', `Bearer ${receipt}`),
    nothing('a token as a receipt', `Receipt ${await tokenOf(own, ...roles)}`),
    nothing('a receipt cut short', `Receipt ${receipt.slice(0, -1)}`),
    nothing('a receipt with one letter changed', `Receipt ${receipt.slice(0, -1)}${receipt.endsWith('a') ? 'b' : 'a'}`),
    nothing('a receipt of another version', `Receipt ${receipt.replace('r1-', 'r2-')}`),
    ...(await Promise.all(roles.map((role) => staff(`a ${role}`, role)))),
    await staff('a doctor who moderates', 'doctor', 'moderator'),
    await staff('an admin who operates', 'admin', 'operator'),
    await staff('somebody with a role that we do not know', 'root'),
    await staff('somebody with roles that look like ours', 'doctors', 'Moderator', 'admin-of-nothing'),
    await staff('somebody without a role'),
    { name: 'a receipt', authorization: `Receipt ${receipt}`, proves: { receiptOf: mine.questionId } },
    { name: 'the receipt of another question', authorization: `Receipt ${others.accepted.receipt}`, proves: { receiptOf: others.questionId } },
  ];
  await atRest();
});
afterAll(() => system.remove());

/** Every row, in one order. Windows of mails are left out: they close by the clock, whoever asks what. */
async function stored(): Promise<string[]> {
  const rows = (await tableRows(system)).map(({ row }) => JSON.stringify(sorted(row)));
  return rows.filter((row) => !row.includes('"PAGES#')).sort();
}

/** The engine gives the attributes of a row in any order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
}

/** Everything stored, once nothing moves any more. */
async function atRest(): Promise<string[]> {
  let last = await stored();
  return eventually('rest', async () => {
    await delay(300);
    const now = await stored();
    const isSame = now.join() === last.join();
    last = now;
    return isSame ? now : undefined;
  });
}

async function send({ method, path, body, credential: { authorization } }: Pick<AccessCase, 'method' | 'path' | 'body' | 'credential'>) {
  const response = await fetch(`${system.local.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...(authorization !== undefined && { authorization }), ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, type: response.headers.get('content-type'), allow: response.headers.get('allow'), text: await response.text() };
}

async function forEachAtOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (const item of left) await work(item);
  }));
}

describe('who may do what', () => {
  it('K1 is as the contract says for every route, credential and owner, and refusing changes nothing', async () => {
    const cases = accessCases(credentials, targets).filter((each) => each.status !== undefined || isReading(each));
    expect(cases.length).toBeGreaterThan(1_000);
    const before = await atRest();
    const wrong: string[] = [];
    await forEachAtOnce(cases, async (each) => {
      const { status } = await send(each);
      const isRight = each.status === undefined ? status === 200 : status === each.status;
      if (!isRight) wrong.push(`${each.route} by ${each.credential.name} about ${each.owner}: ${status}, not ${each.status ?? 200}`);
    });
    expect(wrong).toEqual([]);
    expect(await atRest()).toEqual(before);
  });

  it('K1 says 401 in the gateway’s words, and 403 and 404 alike whatever is asked about', async () => {
    const said = new Map<number, Set<string>>();
    await forEachAtOnce(accessCases(credentials, targets).filter(({ status, route }) => status !== undefined && status >= 401 && status <= 404 && route !== 'readRawText' && routes[route].success.body !== 'html'), async (each) => {
      const { status, text, type } = await send(each);
      said.set(status, (said.get(status) ?? new Set()).add(`${type} ${text}`));
    });
    expect([...(said.get(401) ?? [])]).toEqual(['application/json {"message":"Unauthorized"}']);
    for (const status of [403, 404]) {
      const [one, ...more] = said.get(status) ?? [];
      expect(more).toEqual([]);
      expect(one).toMatch(/^application\/problem\+json /);
    }
  });

  it.each(['PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'GET', 'POST', 'PUT'])('K1 answers %s where it is not served with 405 and what is', async (method) => {
    const paths = [...new Set(routeNames.map((name) => routes[name].path.replace(/\{\w+\}/, nobodysQuestion)))];
    for (const path of paths) {
      const served = routeNames.filter((name) => new RegExp(`^${routes[name].path.replace(/\{\w+\}/, '[^/]+')}$`).test(path)).map((name) => routes[name].method);
      if (served.some((each) => each === method)) continue;
      const { status, allow } = await send({ method, path, body: undefined, credential: credentials[0]! });
      expect([method, path, status, allow]).toEqual([method, path, 405, [...new Set(served)].sort().join(', ')]);
    }
  });

  it.each(['/nowhere', '/reviews/', '/assignments/a/b/c', '/questions//withdraw', '/doctors/me', '/REVIEWS', '/reviews%2Fopen', '/t', '/%2e%2e/%2e%2e/etc/passwd', '//health', '/health/', '/questions/%00'])(
    'K1 knows no %s',
    async (path) => {
      for (const credential of credentials.slice(0, 2)) {
        const { status, text } = await send({ method: 'GET', path, body: undefined, credential });
        expect([path, [404, 405].includes(status)]).toEqual([path, true]);
        expect(ProblemDocument.parse(JSON.parse(text)).status).toBe(status);
      }
    },
  );
});
