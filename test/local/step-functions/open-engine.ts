import { expect, onTestFinished, vi } from 'vitest';
import { AdvanceableClock } from '../../../local/clock.ts';
import { createStepFunctions, type StepFunctions } from '../../../local/step-functions/create-step-functions.ts';
import { FunctionError } from '../../../local/step-functions/function-error.ts';

/** The instant at which the tests' time stands still until they advance it. */
export const startOfTime = Date.UTC(2026, 0, 1);

export type Functions = Readonly<Record<string, (payload: unknown) => unknown>>;
export type Definition = Readonly<Record<string, unknown>>;

export interface Execution {
  executionArn: string;
  name: string;
  status: string;
  input: string;
  output?: string;
  error?: string;
  cause?: string;
  startDate: number;
  stopDate?: number;
}
export interface HistoryEvent {
  id: number;
  previousEventId: number;
  type: string;
  timestamp: number;
  [details: string]: unknown;
}

export interface OpenEngine {
  readonly sfn: StepFunctions;
  readonly clock: AdvanceableClock;
  /** Deploys the states under a name of their own and starts an execution. Returns its ARN. */
  begin(definition: Definition, input?: unknown, name?: string): Promise<string>;
  describe(executionArn: string): Promise<Execution>;
  history(executionArn: string): Promise<HistoryEvent[]>;
  /** Waits until the history holds so many events of a type. */
  reach(executionArn: string, type: string, count?: number): Promise<void>;
  /** Waits until the execution has ended. */
  ended(executionArn: string): Promise<Execution & { result: unknown }>;
  /** Begins and waits for the end. */
  run(definition: Definition, input?: unknown): Promise<Execution & { result: unknown }>;
}

/** Wraps states into a JSONata machine that starts at the first of them. */
export function machineOf(states: Definition, more: Definition = {}): Definition {
  return { QueryLanguage: 'JSONata', StartAt: Object.keys(states)[0], States: states, ...more };
}

/** A Task that calls function `f`. */
export function task(fields: Definition = {}): Definition {
  const base = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Arguments: { FunctionName: 'f' } };
  return 'Next' in fields ? { ...base, ...fields } : { ...base, End: true, ...fields };
}

/** A Task that hands its token to function `f` and waits. */
export function callbackTask(fields: Definition = {}): Definition {
  return task({
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: { FunctionName: 'f', Payload: { token: '{% $states.context.Task.Token %}' } },
    ...fields,
  });
}

/** Throws what a function throws that fails with this error name. */
export function failing(errorType: string, errorMessage = 'no'): () => never {
  return () => {
    throw new FunctionError(errorType, errorMessage);
  };
}

/** A function that collects the tokens it is handed. */
export function tokenCollector(): { tokens: string[]; collect: (payload: unknown) => unknown } {
  const tokens: string[] = [];
  return {
    tokens,
    collect(payload) {
      tokens.push((payload as { token: string }).token);
      return {};
    },
  };
}

/** Polls until the assertion holds. */
export async function eventually(assertion: () => unknown): Promise<void> {
  await vi.waitFor(assertion, { interval: 2, timeout: 30_000 });
}

/** Opens and starts an engine whose time stands still; it stops with the test. */
export function openEngine(
  functions: Functions = {},
  { file = ':memory:', clock = new AdvanceableClock(0, () => startOfTime) } = {},
): OpenEngine {
  const sfn = createStepFunctions({
    file,
    clock,
    region: 'eu-west-1',
    accountId: '000000000000',
    invokeFunction: async (functionArn, payload) => functions[functionArn.split(':')[6] ?? '']?.(payload),
  });
  sfn.start();
  onTestFinished(async () => sfn.stop());
  let machines = 0;

  const call = async (operation: string, input: object) => sfn.call(operation, input) as Promise<never>;
  const describe = async (executionArn: string): Promise<Execution> => call('DescribeExecution', { executionArn });
  const history = async (executionArn: string): Promise<HistoryEvent[]> => {
    const page: { events: HistoryEvent[] } = await call('GetExecutionHistory', { executionArn, maxResults: 1000 });
    return page.events;
  };
  const ended = async (executionArn: string) => {
    await eventually(async () => {
      expect((await describe(executionArn)).status).not.toBe('RUNNING');
    });
    const execution = await describe(executionArn);
    return { ...execution, result: execution.output === undefined ? undefined : (JSON.parse(execution.output) as unknown) };
  };
  const begin = async (definition: Definition, input: unknown = {}, name?: string): Promise<string> => {
    machines += 1;
    const roleArn = 'arn:aws:iam::000000000000:role/test';
    const stateMachineArn = sfn.deploy({ name: `machine-${machines}`, definition: JSON.stringify(definition), roleArn });
    const started: { executionArn: string } = await call('StartExecution', {
      stateMachineArn,
      input: JSON.stringify(input),
      name,
    });
    return started.executionArn;
  };
  return {
    sfn,
    clock,
    begin,
    describe,
    history,
    ended,
    async reach(executionArn, type, count = 1) {
      await eventually(async () => {
        const found = (await history(executionArn)).filter((event) => event.type === type);
        expect(found.length).toBeGreaterThanOrEqual(count);
      });
    },
    run: async (definition, input) => ended(await begin(definition, input)),
  };
}
