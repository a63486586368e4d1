import { describe, expect, it } from 'vitest';
import { callbackTask, type HistoryEvent, machineOf, openEngine, task, tokenCollector } from './open-engine.ts';

const roleArn = 'arn:aws:iam::000000000000:role/test';

describe('GetExecutionHistory', () => {
  const shortly = (events: HistoryEvent[]) => events.map((event) => `${event.previousEventId}>${event.id} ${event.type}`);

  it('pages in both directions', async () => {
    const engine = openEngine();
    const { executionArn } = await engine.run(machineOf({ A: { Type: 'Pass', End: true } }));
    const types = async (reverseOrder: boolean) => {
      const found: string[] = [];
      let nextToken: unknown;
      do {
        const input = { executionArn, reverseOrder, maxResults: 3, nextToken };
        const page = (await engine.sfn.call('GetExecutionHistory', input)) as { events: HistoryEvent[]; nextToken?: string };
        found.push(...page.events.map((event) => event.type));
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      return found;
    };
    const forward = ['ExecutionStarted', 'PassStateEntered', 'PassStateExited', 'ExecutionSucceeded'];
    expect(await types(false)).toEqual(forward);
    expect(await types(true)).toEqual(forward.toReversed());
  });

  it('tells a callback task step by step', async () => {
    const { tokens, collect } = tokenCollector();
    const engine = openEngine({ f: collect });
    const arn = await engine.begin(machineOf({ A: callbackTask({ TimeoutSeconds: 9, HeartbeatSeconds: 5, Assign: { v: '{% $states.result %}' } }) }), { q: 1 });
    await engine.reach(arn, 'TaskSubmitted');
    await engine.sfn.call('SendTaskSuccess', { taskToken: tokens[0], output: '{"by":"joe"}' });
    await engine.ended(arn);
    const resource = { resourceType: 'lambda', resource: 'invoke.waitForTaskToken' };
    expect(await engine.history(arn)).toMatchObject([
      { id: 1, previousEventId: 0, type: 'ExecutionStarted', executionStartedEventDetails: { input: '{"q":1}', roleArn } },
      { id: 2, previousEventId: 1, type: 'TaskStateEntered', stateEnteredEventDetails: { name: 'A', input: '{"q":1}' } },
      { id: 3, type: 'TaskScheduled', taskScheduledEventDetails: { ...resource, region: 'eu-west-1', timeoutInSeconds: 9, heartbeatInSeconds: 5 } },
      { id: 4, type: 'TaskStarted', taskStartedEventDetails: resource },
      { id: 5, type: 'TaskSubmitted', taskSubmittedEventDetails: resource },
      { id: 6, type: 'TaskSucceeded', taskSucceededEventDetails: { ...resource, output: '{"by":"joe"}' } },
      { id: 7, type: 'TaskStateExited', stateExitedEventDetails: { name: 'A', output: '{"by":"joe"}', assignedVariables: { v: '{"by":"joe"}' } } },
      { id: 8, previousEventId: 7, type: 'ExecutionSucceeded', executionSucceededEventDetails: { output: '{"by":"joe"}' } },
    ]);
  });

  it('leaves data out when asked to', async () => {
    const engine = openEngine();
    const { executionArn } = await engine.run(machineOf({ A: { Type: 'Pass', End: true } }), { a: 'kept' });
    const page = await engine.sfn.call('GetExecutionHistory', { executionArn, includeExecutionData: false });
    expect(JSON.stringify(page)).not.toContain('kept');
    expect((page as { events: HistoryEvent[] }).events).toMatchObject([{ executionStartedEventDetails: { roleArn } }, { stateEnteredEventDetails: { name: 'A' } }, {}, {}]);
  });

  it('speaks of Lambda functions where the resource is one', async () => {
    const resource = 'arn:aws:lambda:eu-west-1:000000000000:function:f';
    const engine = openEngine({ f: () => 1 });
    const { executionArn } = await engine.run(machineOf({ A: task({ Resource: resource, Arguments: {} }) }));
    expect(shortly(await engine.history(executionArn))).toEqual([
      '0>1 ExecutionStarted',
      '1>2 TaskStateEntered',
      '2>3 LambdaFunctionScheduled',
      '3>4 LambdaFunctionStarted',
      '4>5 LambdaFunctionSucceeded',
      '5>6 TaskStateExited',
      '6>7 ExecutionSucceeded',
    ]);
  });

  it('follows each item of a Map', async () => {
    const processor = { StartAt: 'I', States: { I: { Type: 'Pass', End: true } } };
    const engine = openEngine();
    const { executionArn } = await engine.run(machineOf({ M: { Type: 'Map', MaxConcurrency: 1, ItemProcessor: processor, End: true } }), [1, 2]);
    expect(shortly(await engine.history(executionArn))).toEqual([
      '0>1 ExecutionStarted',
      '1>2 MapStateEntered',
      '2>3 MapStateStarted',
      '3>4 MapIterationStarted',
      '4>5 PassStateEntered',
      '5>6 PassStateExited',
      '6>7 MapIterationSucceeded',
      '3>8 MapIterationStarted',
      '8>9 PassStateEntered',
      '9>10 PassStateExited',
      '10>11 MapIterationSucceeded',
      '11>12 MapStateSucceeded',
      '12>13 MapStateExited',
      '13>14 ExecutionSucceeded',
    ]);
  });

  it('tells of a failed branch and of what was given up', async () => {
    const branch = (name: string, state: object) => ({ StartAt: name, States: { [name]: state } });
    const machine = machineOf({
      P: { Type: 'Parallel', Branches: [branch('W', { Type: 'Wait', Seconds: 9, End: true }), branch('F', { Type: 'Fail', Error: 'Boom', Cause: 'c' })], End: true },
    });
    const engine = openEngine();
    const { executionArn } = await engine.run(machine);
    const events = await engine.history(executionArn);
    expect(events.map((event) => event.type)).toEqual([
      'ExecutionStarted',
      'ParallelStateEntered',
      'ParallelStateStarted',
      'WaitStateEntered',
      'FailStateEntered',
      'ParallelStateFailed',
      'ExecutionFailed',
    ]);
    expect(events.at(-1)).toMatchObject({ executionFailedEventDetails: { error: 'Boom', cause: 'c' } });
  });
});
