import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDynamoDb } from '../aws/dynamodb-engine.ts';
import type { DynamoDbEngine } from '../aws/dynamodb-engine.ts';
import { lambdaContext } from '../lambda/lambda-context.ts';
import { requestTo } from '../lambda/make-http-event.ts';
import { provideEnvironment } from './function-environment.ts';
import { startQueues } from './queue-engine.ts';
import type { QueueEngine } from './queue-engine.ts';

let engine: DynamoDbEngine;
let queues: QueueEngine;

beforeAll(async () => {
  engine = await startDynamoDb();
  await engine.createTables();
  queues = await startQueues('backlog', 'submissions-dead-letters');
  provideEnvironment('admin-api', { dynamodb: engine.endpoint, sqs: queues.endpoint });
});
afterAll(() => Promise.all([engine.stop(), queues.stop()]));

const entry = { name: 'Dr. Lin', specialties: ['neurology'], languages: ['en'], capacity: 2, licenceValidUntil: '2030-01-01', email: 'lin@example.org' };
const admin = { sub: 'a1', groups: '[admin]' };

async function call(event: ReturnType<typeof requestTo>) {
  const { handler } = await import('../../functions/admin-api.ts');
  const answer = await handler(event, lambdaContext);
  return { status: answer.statusCode, document: JSON.parse(answer.body) as Record<string, unknown> };
}
const put = (doctorId: string, body: object) => call(requestTo('putDoctor', { ...admin, params: { doctorId }, body: JSON.stringify(body) }));

describe('admin-api', () => {
  it('F3 asks for a drain of the backlog when the roster changes', async () => {
    await queues.bodiesIn('backlog');
    await put('lin', entry);
    expect(await queues.bodiesIn('backlog')).toEqual(['{"type":"DrainRequested"}']);
  });

  it('J2 counts dead letters queue by queue, and says nothing of what they hold', async () => {
    await queues.send('submissions-dead-letters', 'Words of a patient.');
    const counted = await call(requestTo('readDeadLetters', { sub: 'o1', groups: '[operator]' }));
    expect(counted).toEqual({ status: 200, document: { items: [{ queue: 'submissions', waiting: 1, moving: 0 }] } });
    expect((await call(requestTo('readDeadLetters', { sub: 'm1', groups: '[moderator]' }))).status).toBe(403);
  });

  it('creates a doctor on duty, replaces them, and lists the roster', async () => {
    expect(await put('lin', entry)).toEqual({ status: 200, document: { ...entry, doctorId: 'lin', onDuty: true, openAssignments: 0 } });
    expect((await put('lin', { ...entry, capacity: 0, onDuty: false })).document).toMatchObject({ capacity: 0, onDuty: false });
    expect(await call(requestTo('listDoctors', admin))).toMatchObject({ status: 200, document: { items: [{ doctorId: 'lin', capacity: 0 }] } });
  });

  it('J3 shows operators the numbers of a day and of now', async () => {
    const operator = { sub: 'o1', groups: '[operator]' };
    const day = await call(requestTo('readNumbers', { ...operator, query: { day: '2026-03-02' } }));
    expect(day).toMatchObject({ status: 200, document: { day: '2026-03-02', from: '2026-03-01T16:00:00.000Z', questions: { received: 0 } } });
    expect(await call(requestTo('readLiveNumbers', operator))).toMatchObject({ status: 200, document: { reviews: { open: { pending: 0, oldestSince: null } } } });
    expect((await call(requestTo('readNumbers', { ...operator, query: { day: '2026-02-30' } }))).status).toBe(400);
  });

  it('J3 shows nobody’s timeline where no question is', async () => {
    const asked = requestTo('readTimeline', { sub: 'o1', groups: '[operator]', params: { questionId: `q${'a'.repeat(26)}` } });
    expect((await call(asked)).status).toBe(404);
  });

  it.each([
    ['a specialty that we do not answer for', { specialties: ['surgery'] }, 'specialties.0'],
    ['no specialty', { specialties: [] }, 'specialties'],
    ['a specialty twice', { specialties: ['neurology', 'neurology'] }, 'specialties'],
    ['a negative capacity', { capacity: -1 }, 'capacity'],
    ['a day that is none', { licenceValidUntil: '2030-02-30' }, 'licenceValidUntil'],
    ['a language that is none', { languages: ['English'] }, 'languages.0'],
    ['an address that is none', { email: 'lin' }, 'email'],
    ['places in use', { openAssignments: 0 }, ''],
  ])('refuses %s', async (_name, change, path) => {
    const { status, document } = await put('lin', { ...entry, ...change });
    expect(status).toBe(400);
    expect(document['errors']).toEqual([{ path, code: expect.any(String) as unknown }]);
  });
});
