import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ProblemDocument } from '../../shared/contracts/problem-document.ts';
import { ReviewItem } from '../../shared/contracts/review-view.ts';
import { roles, routeNames, routes } from '../../shared/contracts/routes.ts';
import { accessCases, isReading } from './access-matrix.ts';
import type { AccessCase, Credential, Targets } from './access-matrix.ts';
import { tableRows } from './canary-trail.ts';
import { forgedTokens } from './forged-credentials.ts';
import type { Patient, Person } from './running-system.ts';
import { RunningSystem, eventually } from './running-system.ts';
import { changedKeys, storedAtRest } from './stored-rows.ts';
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
  await storedAtRest(system);
});
afterAll(() => system.remove());

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

/** Routes whose refusals are a page, or say that an item is another moderator's. */
const inOwnWords: readonly string[] = ['showThread', 'showTopic', 'showSpecialty', 'readRawText'];

describe('who may do what', () => {
  it('K1 is as the contract says for every route, credential and owner; refusing says the same to all and changes nothing', async () => {
    const cases = accessCases(credentials, targets).filter((each) => each.status !== undefined || isReading(each));
    expect(cases.length).toBeGreaterThan(1_000);
    const before = await storedAtRest(system);
    const wrong: string[] = [];
    const said = new Map<number, Set<string>>();
    await forEachAtOnce(cases, async (each) => {
      const { status, text, type } = await send(each);
      const isRight = each.status === undefined ? status === 200 : status === each.status;
      if (!isRight) wrong.push(`${each.route} by ${each.credential.name} about ${each.owner}: ${status}, not ${each.status ?? 200}`);
      if (status === 200 || inOwnWords.includes(each.route)) return;
      said.set(status, (said.get(status) ?? new Set()).add(`${type} ${text}`));
    });
    expect(wrong).toEqual([]);
    expect([...(said.get(401) ?? [])]).toEqual(['application/json {"message":"Unauthorized"}']);
    for (const status of [403, 404]) expect([...(said.get(status) ?? [])]).toEqual([expect.stringMatching(/^application\/problem\+json /)]);
    expect(changedKeys(before, await storedAtRest(system))).toEqual([]);
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

  it('K1 tells a page of any origin what it may send, without a token and without asking a function', async () => {
    for (const name of routeNames) {
      const { method, path } = routes[name];
      const asks = { origin: 'https://page.example', 'access-control-request-method': method, 'access-control-request-headers': 'authorization,content-type' };
      const { status, headers } = await fetch(`${system.local.url}${path.replace(/\{\w+\}/, nobodysQuestion)}`, { method: 'OPTIONS', headers: asks });
      expect([name, status, headers.get('access-control-allow-origin'), headers.has('access-control-allow-credentials')]).toEqual([name, 204, '*', false]);
      expect(headers.get('access-control-allow-methods')?.split(',')).toContain(method);
      expect(headers.get('access-control-allow-headers')?.split(',')).toEqual(expect.arrayContaining(['authorization', 'content-type', 'idempotency-key']));
    }
  });

  it.each(['/nowhere', '/reviews/', '/assignments/a/b/c', '/questions//withdraw', '/doctors/me/nothing', '/REVIEWS', '/reviews%2Fopen', '/t', '/%2e%2e/%2e%2e/etc/passwd', '//health', '/health/', '/questions/%00'])(
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

const member = async (sub: string, ...held: string[]): Promise<Person> => system.person(`Bearer ${await tokenOf(sub, ...held)}`);
const decide = (person: Person, reviewId: string, decision: Record<string, unknown>) => person.post(`/reviews/${reviewId}/decide`, decision);

async function claimOf(person: Person, reviewId: string): Promise<ReviewItem> {
  return ReviewItem.parse((await person.post(`/reviews/${reviewId}/claim`)).json());
}

describe('what nobody does alone or unseen', () => {
  it('K1 has the answer to a crisis checked by a third person, neither its doctor nor who released the question', async () => {
    const doctor = await system.engage('access-crisis', { capacity: 1 });
    const [releaser, author, third] = await Promise.all([member('access-releaser', 'moderator'), member('access-crisis', 'doctor', 'moderator'), member('access-third', 'moderator')]);
    const patient = await system.submit({ text: texts.crisis });
    const asked = await system.reviewOf(releaser, patient.questionId);
    expect((await system.decide(releaser, asked, { decision: 'release', corrections: { specialty: 'psychiatry' } })).status).toBe(200);
    await patient.reaches('assigned');
    expect((await doctor.post(`/assignments/${patient.questionId}/answer`, { reply: replies.crisis })).status).toBe(200);
    const answered = await system.reviewOf(third, patient.questionId, 'answer');
    for (const partial of [author, releaser]) {
      const { version, actions } = await claimOf(partial, answered.reviewId);
      expect(actions).not.toContain('release');
      for (const decision of ['release', 'return', 'decline']) expect((await decide(partial, answered.reviewId, { decision, version, reason: 'Mine.' })).status).toBe(403);
      expect((await partial.post(`/reviews/${answered.reviewId}/unclaim`)).status).toBe(200);
    }
    expect((await system.decide(third, answered, { decision: 'release' })).status).toBe(200);
    await patient.reaches('published');
  });

  it('K1 opens raw text by break-glass with a reason, leaves an audit row, and tells the second line without a word of it', async () => {
    const moderator = await member(own, 'moderator');
    const reviewId = targets.reviews.own;
    for (const body of [{}, { reason: ' ' }, { reason: 7 }]) expect((await moderator.post(`/reviews/${reviewId}/raw`, body)).status).toBe(400);
    expect((await moderator.post(`/reviews/${reviewId}/raw`, { reason: 'The text was cut.' })).text).toContain('washing powder');
    const rows = (await tableRows(system)).map(({ row }) => JSON.stringify(row)).filter((row) => row.includes('EVENT#') && row.includes('RawTextRead') && row.includes(reviewId));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(own);
    const alert = await eventually('the mail', async () => (await system.mails()).find(({ to, subject, text }) => to === 'second-line@example.org' && subject.includes('own words') && text.includes(reviewId)));
    expect(alert.text).not.toMatch(/rash|powder|was cut/);
  });
});

describe('a link in a mail', () => {
  it('K2 holds neither token nor receipt, and changes nothing however often a scanner opens it', async () => {
    const mails = await system.mails();
    const links = [...new Set(mails.flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []))];
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => new URL(link).search !== '' || new URL(link).hash !== '' || /eyJ|token|r1-/i.test(link))).toEqual([]);
    expect(mails.filter(({ text, subject }) => /eyJ[\w-]{10}|\br1-/.test(`${subject}${text}`))).toEqual([]);
    const before = await storedAtRest(system);
    const visits = links.flatMap((link) => Array.from({ length: 10 }, () => ['GET', 'HEAD', 'OPTIONS']).flat().map((method) => ({ method, link })));
    await forEachAtOnce(visits, async ({ method, link }) => {
      expect((await fetch(link, { method, redirect: 'manual' })).status).toBeOneOf([200, 401, 404, 405]);
    });
    expect(changedKeys(before, await storedAtRest(system))).toEqual([]);
  });
});

describe('a decision', () => {
  it('K2 is taken once: a replay is answered with 409 and the item as it is now', async () => {
    const moderator = await member(own, 'moderator');
    const { version } = await claimOf(moderator, targets.reviews.own);
    const decision = { decision: 'decline', reason: 'Please see your family doctor.', version };
    expect((await decide(moderator, targets.reviews.own, decision)).status).toBe(200);
    const before = await storedAtRest(system);
    const replay = await decide(moderator, targets.reviews.own, decision);
    expect(replay.status).toBe(409);
    expect(z.object({ current: ReviewItem }).parse(replay.json()).current).toMatchObject({ state: 'decided', decision: 'decline', actions: [] });
    expect(changedKeys(before, await storedAtRest(system))).toEqual([]);
  });

  it('K2 after the claim has expired is refused in words that say so', async () => {
    const moderator = await member('access-other', 'moderator');
    const { version } = await claimOf(moderator, targets.reviews.other);
    await system.advance(16 * 60);
    const late = await decide(moderator, targets.reviews.other, { decision: 'decline', reason: 'Late.', version });
    expect(late.status).toBe(409);
    expect(ProblemDocument.parse(late.json())).toMatchObject({ detail: expect.stringContaining('claim') as unknown, current: { state: 'open', actions: ['claim', 'skip', 'raw'] } });
  });
});
