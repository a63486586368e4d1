import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import limits from '../../bench/limits.json' with { type: 'json' };
import { droppedOf, takeStock } from '../../bench/take-stock.ts';
import { persistently } from '../../bench/visitor.ts';
import type { AnsweredCall } from '../../local/call-gateway/call-watcher.ts';
import { DoctorList } from '../../shared/contracts/doctor-record.ts';
import { texts } from './texts.ts';
import { RunningSystem, eventually } from './running-system.ts';

const questions = 100;
/** Long enough for a machine that has something else to do: what is slow is not dropped. */
const patience = { timeout: 200_000, interval: 500 };
const calls: AnsweredCall[] = [];
const system = new RunningSystem({ watchCalls: { after: (call) => void calls.push(call) } });

beforeAll(async () => {
  await system.start();
  for (const doctorId of ['load-ann', 'load-ben', 'load-cyd']) await persistently(() => system.engage(doctorId, { capacity: questions }));
});
afterAll(() => system.remove());

/** Everything between the submission queue and the doctor's mail, but announcing events, which goes by the batch. */
const onTheWay = /(accept-question|deidentify-question|classify-specialty|flag-urgency|assign-doctor|await-answer|notify-staff)$/;

describe(`${questions} questions at once`, () => {
  it('J5 are all assigned: one execution and one state each, nothing in a dead-letter queue', { timeout: 240_000 }, async () => {
    // As a frontend does: again under the same key, when a busy machine answers late.
    const ask = (_: unknown, n: number) => persistently(() => system.submit({ text: texts.tremor }, { 'idempotency-key': `load-test-question-${n}` }));
    const ids = (await Promise.all(Array.from({ length: questions }, ask))).map(({ questionId }) => questionId);
    const admin = await system.staff('admin', 'load-admin');
    await vi.waitFor(async () => {
      const { items } = DoctorList.parse((await admin.get('/doctors')).json());
      expect(items.reduce((sum, { openAssignments }) => sum + openAssignments, 0)).toBe(questions);
    }, patience);
    const stock = await takeStock(system.local.url);
    expect({ known: stock.size, dropped: droppedOf(ids, 'assigned', stock) }).toEqual({ known: questions, dropped: 0 });
    expect((await system.alarms()).filter(({ name, state }) => state === 'ALARM' && name.includes('dead-letters'))).toEqual([]);
  });
});

describe('a question behind them', () => {
  it('J5 takes no more calls of AWS on its way to the doctor’s mail than the limit', async () => {
    calls.length = 0;
    const { questionId } = await persistently(() => system.submit({ text: texts.tremor }));
    await eventually('the doctor’s mail', async () => (await system.mails()).find(({ to, text }) => to.startsWith('load-') && text.includes(questionId)));
    const own = calls.filter(({ functionName = '' }) => onTheWay.test(functionName));
    expect(own.length).toBeLessThanOrEqual(limits.cost.callsToAssigned);
  });
});
