import { describe, expect, it } from 'vitest';
import { type Definition, failing, type Functions, machineOf, openEngine, task } from './open-engine.ts';

interface Case {
  readonly does: string;
  readonly machine: Definition;
  readonly input?: unknown;
  readonly functions?: Functions;
  readonly gives?: unknown;
  readonly fails?: string;
}

const echo = (payload: unknown) => payload;
const wait = { Type: 'Wait', End: true };
const item = { ItemProcessor: { StartAt: 'I', States: { I: { Type: 'Pass', End: true } } } };
const branch = (name: string, state: Definition) => ({ StartAt: name, States: { [name]: state } });

const cases: Case[] = [
  { does: 'hands the input of a Pass on', machine: machineOf({ A: { Type: 'Pass', End: true } }), input: { a: 1 }, gives: { a: 1 } },
  {
    does: 'computes the output of a Pass',
    machine: machineOf({ A: { Type: 'Pass', Output: { sum: '{% $states.input.a + 1 %}', text: 'plain' }, End: true } }),
    input: { a: 1 },
    gives: { sum: 2, text: 'plain' },
  },
  {
    does: 'keeps variables over states without passing them on',
    machine: machineOf({
      A: { Type: 'Pass', Assign: { v: '{% $states.input.a %}' }, Output: 'gone', Next: 'B' },
      B: { Type: 'Pass', Output: { v: '{% $v %}', input: '{% $states.input %}' }, End: true },
    }),
    input: { a: [7] },
    gives: { v: [7], input: 'gone' },
  },
  {
    does: 'shows Output and Assign the variables from before',
    machine: machineOf({
      A: { Type: 'Pass', Assign: { v: 1 }, Next: 'B' },
      B: { Type: 'Pass', Assign: { v: '{% $v + 1 %}', w: '{% $v %}' }, Output: '{% $v %}', Next: 'C' },
      C: { Type: 'Pass', Output: ['{% $v %}', '{% $w %}', '{% $states.input %}'], End: true },
    }),
    gives: [2, 1, 1],
  },
  {
    does: 'fails by name when an expression finds nothing',
    machine: machineOf({ A: { Type: 'Pass', Output: '{% $states.input.missing %}', End: true } }),
    fails: 'States.QueryEvaluationError',
  },
  {
    does: 'takes the first rule that holds',
    machine: machineOf({
      A: {
        Type: 'Choice',
        Choices: [
          { Condition: '{% $states.input.n > 9 %}', Next: 'B' },
          { Condition: '{% $states.input.n > 4 %}', Output: 'chosen', Assign: { v: 3 }, Next: 'C' },
          { Condition: true, Next: 'B' },
        ],
      },
      B: { Type: 'Fail' },
      C: { Type: 'Succeed', Output: ['{% $states.input %}', '{% $v %}'] },
    }),
    input: { n: 5 },
    gives: ['chosen', 3],
  },
  {
    does: 'takes the default with its own output when no rule holds',
    machine: machineOf({
      A: { Type: 'Choice', Choices: [{ Condition: false, Next: 'B' }], Default: 'C', Output: 'default' },
      B: { Type: 'Fail' },
      C: { Type: 'Succeed' },
    }),
    gives: 'default',
  },
  {
    does: 'fails when no rule holds and there is no default',
    machine: machineOf({ A: { Type: 'Choice', Choices: [{ Condition: false, Next: 'B' }] }, B: { Type: 'Succeed' } }),
    fails: 'States.NoChoiceMatched',
  },
  {
    does: 'fails when a condition is not true or false',
    machine: machineOf({
      A: { Type: 'Choice', Choices: [{ Condition: '{% "yes" %}', Next: 'B' }] },
      B: { Type: 'Succeed' },
    }),
    fails: 'States.QueryEvaluationError',
  },
  { does: 'goes on after a wait of no seconds', machine: machineOf({ A: { ...wait, Seconds: 0 } }), input: 5, gives: 5 },
  {
    does: 'goes on at once from a timestamp that has passed',
    machine: machineOf({ A: { ...wait, Timestamp: '{% $states.input.at %}', Output: 'late' } }),
    input: { at: '2020-01-01T00:00:00Z' },
    gives: 'late',
  },
  {
    does: 'fails to wait for what is no instant',
    machine: machineOf({ A: { ...wait, Timestamp: '{% $states.input %}' } }),
    input: 'soon',
    fails: 'States.QueryEvaluationError',
  },
  {
    does: 'fails to wait for a part of a second',
    machine: machineOf({ A: { ...wait, Seconds: '{% 0.5 %}' } }),
    fails: 'States.QueryEvaluationError',
  },
  {
    does: 'fails with computed error and cause',
    machine: machineOf({ A: { Type: 'Fail', Error: '{% "E" & $states.input.n %}', Cause: 'because' } }),
    input: { n: 1 },
    fails: 'E1',
  },
  {
    does: 'wraps the answer of lambda:invoke',
    machine: machineOf({ A: task({ Arguments: { FunctionName: 'f', Payload: { x: '{% $states.input %}' } } }) }),
    input: 2,
    functions: { f: echo },
    gives: { ExecutedVersion: '$LATEST', Payload: { x: 2 }, StatusCode: 200 },
  },
  {
    does: 'gives the bare answer of a function that is the resource itself',
    machine: machineOf({
      A: { Type: 'Task', Resource: 'arn:aws:lambda:eu-west-1:000000000000:function:f', Arguments: { y: 1 }, End: true },
    }),
    functions: { f: echo },
    gives: { y: 1 },
  },
  {
    does: 'sends the input when a direct function has no arguments',
    machine: machineOf({ A: { Type: 'Task', Resource: 'arn:aws:lambda:eu-west-1:000000000000:function:f', End: true } }),
    input: { z: 1 },
    functions: { f: echo },
    gives: { z: 1 },
  },
  {
    does: 'takes a function that answers nothing for null',
    machine: machineOf({ A: task({ Output: '{% $states.result.Payload %}' }) }),
    functions: { f: () => undefined },
    gives: null,
  },
  {
    does: 'reports the error name that a function throws',
    machine: machineOf({ A: task() }),
    functions: { f: failing('Problem') },
    fails: 'Problem',
  },
  {
    does: 'reports Lambda.Unknown when the call itself breaks',
    machine: machineOf({ A: task() }),
    functions: { f: () => Promise.reject(new Error('gone')) },
    fails: 'Lambda.Unknown',
  },
  {
    does: 'gathers the results of branches in their order',
    machine: machineOf({
      P: {
        Type: 'Parallel',
        Arguments: { n: '{% $states.input.n %}' },
        Branches: [
          branch('A', { ...wait, Seconds: 0, Output: 'slow' }),
          branch('B', { Type: 'Pass', Output: '{% $states.input.n * 2 %}', End: true }),
        ],
        Output: { results: '{% $states.result %}', n: '{% $states.input.n %}' },
        End: true,
      },
    }),
    input: { n: 4, other: true },
    gives: { results: ['slow', 8], n: 4 },
  },
  {
    does: 'gives branches the variables around them and forgets theirs',
    machine: machineOf({
      A: { Type: 'Pass', Assign: { outer: 1 }, Next: 'P' },
      P: {
        Type: 'Parallel',
        Branches: [
          {
            StartAt: 'B',
            States: {
              B: { Type: 'Pass', Assign: { inner: '{% $outer + 1 %}' }, Next: 'C' },
              C: { Type: 'Pass', Output: '{% $inner %}', End: true },
            },
          },
        ],
        Next: 'D',
      },
      D: { Type: 'Pass', Output: ['{% $states.input %}', '{% $exists($inner) %}'], End: true },
    }),
    gives: [[2], false],
  },
  {
    does: 'fails with the error of the branch that fails',
    machine: machineOf({
      P: {
        Type: 'Parallel',
        Branches: [branch('A', { ...wait, Seconds: 99 }), branch('B', { Type: 'Fail', Error: 'Boom' })],
        End: true,
      },
    }),
    fails: 'Boom',
  },
  {
    does: 'maps items with index and value in reach',
    machine: machineOf({
      M: {
        Type: 'Map',
        Items: '{% $states.input.xs %}',
        ItemSelector: { v: '{% $states.context.Map.Item.Value %}', all: '{% $count($states.input.xs) %}' },
        ItemProcessor: branch('I', {
          Type: 'Pass',
          Output: '{% $states.input.v & "/" & $states.input.all & "#" & $states.context.Map.Item.Index %}',
          End: true,
        }),
        End: true,
      },
    }),
    input: { xs: ['a', 'b'] },
    gives: ['a/2#0', 'b/2#1'],
  },
  { does: 'maps the input itself without Items', machine: machineOf({ M: { Type: 'Map', ...item, End: true } }), input: [1, 2, 3], gives: [1, 2, 3] },
  { does: 'maps nothing to nothing', machine: machineOf({ M: { Type: 'Map', ...item, End: true } }), input: [], gives: [] },
  {
    does: 'fails to map what is no array',
    machine: machineOf({ M: { Type: 'Map', ...item, End: true } }),
    input: { a: 1 },
    fails: 'States.QueryEvaluationError',
  },
  {
    does: 'maps inside a branch inside a map',
    machine: machineOf({
      M: {
        Type: 'Map',
        ItemProcessor: branch('P', {
          Type: 'Parallel',
          Branches: [branch('N', { Type: 'Map', ItemProcessor: branch('I', { Type: 'Pass', End: true }), End: true })],
          End: true,
        }),
        End: true,
      },
    }),
    input: [[1], [2, 3]],
    gives: [[[1]], [[2, 3]]],
  },
  {
    does: 'loops as long as the condition says',
    machine: machineOf({
      A: { Type: 'Pass', Output: '{% $states.input + 1 %}', Next: 'B' },
      B: { Type: 'Choice', Choices: [{ Condition: '{% $states.input < 100 %}', Next: 'A' }], Default: 'C' },
      C: { Type: 'Succeed' },
    }),
    input: 0,
    gives: 100,
  },
  {
    does: 'refuses an output larger than 256 KiB',
    machine: machineOf({ A: { Type: 'Pass', Output: '{% $pad("", 262144, "x") %}', End: true } }),
    fails: 'States.DataLimitExceeded',
  },
];

describe('a state machine', () => {
  it.each(cases)('$does', async ({ machine, input, functions, gives, fails }) => {
    const execution = await openEngine(functions).run(machine, input);
    expect(execution).toMatchObject(fails === undefined ? { status: 'SUCCEEDED', result: gives } : { status: 'FAILED', error: fails });
  });
});
