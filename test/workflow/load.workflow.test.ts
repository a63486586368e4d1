import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import limits from '../../bench/limits.json' with { type: 'json' };
import { droppedOf, takeStock } from '../../bench/take-stock.ts';
import { DoctorList } from '../../shared/contracts/doctor-record.ts';
import { persistently } from '../../bench/visitor.ts';
import type { AnsweredCall } from '../../local/call-gateway/call-watcher.ts';
import { texts } from './texts.ts';
import { RunningSystem, eventually } from './running-system.ts';

const questions = 150;
const calls: AnsweredCall[] = [];
const system = new RunningSystem({ watchCalls: { after: (call) => void calls.push(call) } });

beforeAll(async () => {
  await system.start();
  for (const doctorId of ['load-ann', 'load-ben', 'load-cyd']) await system.engage(doctorId, { capacity: questions });
});
afterAll(() => system.remove());

/** Calls on behalf of questions: the clock's own are no question's, and a drain may be the clock's. */
const ofQuestions = () => calls.filter(({ functionName = '' }) => !/sweep-deadlines|reconcile-questions|drain-backlog|admin-api/.test(functionName));

describe(`${questions} questions at once`, () => {
  it('J5 are all assigned: one execution and one state each, nothing in a dead-letter queue', async () => {
    // As a frontend does: again under the same key, when a busy machine answers late.
    const ask = (_: unknown, n: number) => persistently(() => system.submit({ text: texts.tremor }, { 'idempotency-key': `load-test-question-${n}` }));
    const ids = (await Promise.all(Array.from({ length: questions }, ask))).map(({ questionId }) => questionId);
    const admin = await system.staff('admin', 'load-admin');
    await eventually('every assignment', async () => {
      const { items } = DoctorList.parse((await admin.get('/doctors')).json());
      return items.reduce((sum, { openAssignments }) => sum + openAssignments, 0) === questions ? true : undefined;
    });
    const stock = await takeStock(system.local.url);
    expect({ known: stock.size, dropped: droppedOf(ids, 'assigned', stock) }).toEqual({ known: questions, dropped: 0 });
    expect((await system.alarms()).filter(({ name, state }) => state === 'ALARM' && name.includes('dead-letters'))).toEqual([]);
  });

  it('J5 take no more calls of AWS than the limit, on average', () => {
    expect(ofQuestions().length / questions).toBeLessThanOrEqual(limits.cost.callsToAssigned);
  });
});
