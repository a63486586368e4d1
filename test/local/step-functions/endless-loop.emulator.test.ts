import { expect, it } from 'vitest';
import { machineOf, openEngine } from './open-engine.ts';

const round = machineOf({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Choice', Choices: [{ Condition: true, Next: 'A' }] } });

it('an execution that goes round and round lets others run and can be stopped', async () => {
  const engine = openEngine();
  const endless = await engine.begin(round);
  await engine.reach(endless, 'PassStateEntered', 50);
  expect((await engine.run(machineOf({ A: { Type: 'Succeed' } }))).status).toBe('SUCCEEDED');
  await engine.sfn.call('StopExecution', { executionArn: endless });
  expect((await engine.describe(endless)).status).toBe('ABORTED');
  const { length } = await engine.history(endless);
  await engine.run(machineOf({ A: { Type: 'Wait', Seconds: 0, End: true } }));
  expect(await engine.history(endless)).toHaveLength(length);
});

it('an execution that goes round and round ends after 25,000 events', async () => {
  const engine = openEngine();
  expect(await engine.ended(await engine.begin(round))).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
});
