import { describe, expect, it } from 'vitest';
import { outcomes, stepFunctions, workflowDefinition } from '../../infra/workflow-definition.ts';
import type { State } from '../../infra/workflow-definition.ts';
import { nextSteps } from '../../shared/domain/next-step.ts';

const definition = workflowDefinition((name) => `arn:${name}`);
const states = Object.entries(definition.States);
const tasks = states.flatMap(([name, state]) => (state.Type === 'Task' ? [{ name, ...state }] : []));
const waits = tasks.filter(({ Resource }) => Resource.endsWith('.waitForTaskToken'));
const steps = tasks.filter(({ Resource }) => !Resource.endsWith('.waitForTaskToken'));
const lambdaErrors = ['Lambda.ServiceException', 'Lambda.AWSLambdaException', 'Lambda.SdkClientException', 'Lambda.TooManyRequestsException'];
const day = 86_400;

/** Where an execution can go from a state, by any way: result, route, error. */
function successors(state: State): string[] {
  switch (state.Type) {
    case 'Task':
      return [state.Next, ...state.Catch.map(({ Next }) => Next)];
    case 'Choice':
      return [state.Default, ...state.Choices.map(({ Next }) => Next)];
    case 'Pass':
    case 'Wait':
      return [state.Next];
    case 'Succeed':
      return [];
  }
}

function reachableFrom(name: string): Set<string> {
  const reached = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const state = definition.States[next];
    if (reached.has(next) || !state) continue;
    reached.add(next);
    open.push(...successors(state));
  }
  return reached;
}

/** The states that an execution enters when its tasks answer these routes, in order. */
function walk(routes: readonly string[]): string[] {
  const answers = [...routes];
  const entered: string[] = [];
  let next: string | undefined;
  for (let name: string | undefined = definition.StartAt; name !== undefined; ) {
    const state: State | undefined = definition.States[name];
    if (!state) throw new Error(`No state ${name}.`);
    entered.push(name);
    if (state.Type === 'Task') next = answers.shift();
    name = state.Type === 'Choice'
      ? (state.Choices.find(({ Condition }) => Condition === `{% $states.input.next = '${next}' %}`)?.Next ?? state.Default)
      : successors(state)[0];
  }
  return entered;
}

describe('J1 every task', () => {
  it.each(tasks)('$name has a time-out and catches everything', ({ TimeoutSeconds, Catch }) => {
    expect(TimeoutSeconds).toBeGreaterThan(0);
    expect(Catch).toMatchObject([{ ErrorEquals: ['States.ALL'] }]);
  });

  it.each(tasks)('$name retries a bounded number of times, with jitter and a longest pause', ({ Retry }) => {
    for (const retrier of Retry) {
      expect(retrier.MaxAttempts).toBeLessThanOrEqual(6);
      expect(retrier).toMatchObject({ JitterStrategy: 'FULL', MaxDelaySeconds: 30 });
    }
  });

  it.each(tasks.filter(({ name }) => name !== 'Park'))('$name parks the question when it fails, and tells its own name and no more', ({ name, Catch }) => {
    expect(Catch).toEqual([{ ErrorEquals: ['States.ALL'], Next: 'Park', Output: { step: name } }]);
  });

  it('is parked again after a pause when parking fails', () => {
    expect(definition.States['ParkAgain']).toEqual({ Type: 'Wait', Seconds: 300, Next: 'Park' });
    expect(steps.find(({ name }) => name === 'Park')?.Catch[0]?.Next).toBe('ParkAgain');
  });

  it.each(steps)('$name, which waits for nobody, is tried again when it fails or takes longer than a minute', ({ Retry, TimeoutSeconds }) => {
    expect(TimeoutSeconds).toBe(60);
    expect(Retry.flatMap(({ ErrorEquals }) => ErrorEquals)).toEqual([...lambdaErrors, 'States.TaskFailed', 'States.Timeout']);
  });

  it.each(waits)('$name, which waits for a person, is tried again for errors of the Lambda service only', ({ Retry, TimeoutSeconds }) => {
    expect(Retry.flatMap(({ ErrorEquals }) => ErrorEquals)).toEqual(lambdaErrors);
    expect(TimeoutSeconds).toBe(90 * day);
  });
});

describe('J1 every path', () => {
  it.each(states)('from %s can end, and ends in one of the four outcomes only', (name) => {
    const reached = reachableFrom(name);
    const ends = [...reached].filter((end) => definition.States[end]?.Type === 'Succeed');
    expect(ends.length).toBeGreaterThan(0);
    expect(outcomes).toEqual(expect.arrayContaining(ends));
    for (const state of reached) {
      const known = definition.States[state];
      if (known && known.Type !== 'Succeed') expect(successors(known).length).toBeGreaterThan(0);
    }
  });

  it('leads to states that exist, and to every state', () => {
    const named = new Set(states.flatMap(([, state]) => successors(state)));
    expect([...named].filter((name) => !(name in definition.States))).toEqual([]);
    expect([...reachableFrom(definition.StartAt)].sort()).toEqual(Object.keys(definition.States).sort());
  });

  it.each(nextSteps)('knows the route %s wherever executions meet again', (route) => {
    const rejoin = definition.States['Rejoin'];
    const conditions = rejoin?.Type === 'Choice' ? rejoin.Choices.map(({ Condition }) => Condition) : [];
    expect(conditions).toContain(`{% $states.input.next = '${route}' %}`);
  });

  it('parks a question whose step answers a route that does not exist', () => {
    const rejoin = definition.States['Rejoin'];
    expect(rejoin?.Type === 'Choice' && rejoin.Default).toBe('NoSuchStep');
    expect(definition.States['NoSuchStep']).toEqual({ Type: 'Pass', Output: { step: 'Rejoin' }, Next: 'Park' });
  });

  it('D5 leads to a doctor only behind the urgency step or a person’s review', () => {
    const withoutUrgency = { ...definition.States, FlagUrgency: undefined, Rejoin: undefined };
    const reached = new Set<string>();
    const open = [definition.StartAt];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const state = withoutUrgency[name as keyof typeof withoutUrgency];
      if (reached.has(name) || !state) continue;
      reached.add(name);
      open.push(...successors(state));
    }
    expect(reached).not.toContain('AssignDoctor');
  });
});

describe('an execution', () => {
  it.each([
    ['a question that nobody needs to look at', ['classify', 'flagUrgency', 'assign', 'awaitAnswer', 'checkAnswer', 'publish', 'published'], 'Published', 14],
    ['a private answer', ['classify', 'flagUrgency', 'assign', 'awaitAnswer', 'checkAnswer', 'publish', 'answeredPrivately'], 'AnsweredPrivately', 14],
    ['a review before and after', ['classify', 'flagUrgency', 'review', 'assign', 'awaitAnswer', 'checkAnswer', 'reviewAnswer', 'publish', 'published'], 'Published', 18],
    ['a declined question', ['classify', 'flagUrgency', 'review', 'declined'], 'Declined', 8],
    ['a question withdrawn at once', ['withdrawn', 'withdrawn', 'withdrawn'], 'Withdrawn', 6],
    ['a doctor who declines', ['classify', 'flagUrgency', 'assign', 'awaitAnswer', 'assign', 'awaitAnswer', 'checkAnswer', 'publish', 'published'], 'Published', 18],
  ])('of %s ends there, in few transitions', (_, routes, end, most) => {
    const entered = walk(routes);
    expect(entered.at(-1)).toBe(end);
    expect(entered.length).toBeLessThanOrEqual(most);
  });

  it('ends after 364 days at the latest', () => {
    expect(definition.TimeoutSeconds).toBe(364 * day);
  });
});

describe('what an execution tells', () => {
  it.each(tasks)('$name is ids and codes: a question, a trace, a token, an execution, a subject, a step', ({ Arguments, Output }) => {
    expect(['questionId', 'traceId', 'token', 'executionArn', 'subject', 'step']).toEqual(expect.arrayContaining(Object.keys(Arguments.Payload)));
    expect(Object.keys(Output)).toEqual(['next']);
  });

  it('B3 never includes the cause of an error', () => {
    expect(JSON.stringify(definition)).not.toMatch(/Cause|errorOutput/);
  });

  it('invokes every step function', () => {
    expect(new Set(tasks.map(({ Arguments }) => Arguments.FunctionName))).toEqual(new Set(stepFunctions.map((name) => `arn:${name}`)));
  });
});
