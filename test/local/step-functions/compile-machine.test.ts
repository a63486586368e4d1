import { describe, expect, it } from 'vitest';
import { compileMachine } from '../../../local/step-functions/compile-machine.ts';
import { ServiceError } from '../../../local/step-functions/service-error.ts';
import { type Definition, machineOf, task } from './open-engine.ts';

const end = { Type: 'Succeed' };
const pass = { Type: 'Pass', End: true };
const scope = { StartAt: 'I', States: { I: pass } };
const map = { Type: 'Map', ItemProcessor: scope, End: true };
const sqs = 'arn:aws:states:::sqs:sendMessage';

/** What is refused, and what the refusal must name. */
const refused: [string, Definition | string, ...string[]][] = [
  ['text that is not JSON', '{"StartAt', 'not JSON'],
  ['JSONPath as the default', { StartAt: 'A', States: { A: pass } }, "'A'", 'JSONPath'],
  ['JSONPath asked for', { ...machineOf({ A: pass }), QueryLanguage: 'JSONPath' }, 'QueryLanguage'],
  ['JSONPath in one state', machineOf({ A: { ...pass, QueryLanguage: 'JSONPath' } }), "'A'", 'JSONPath'],
  ...['InputPath', 'OutputPath', 'ResultPath', 'ResultSelector', 'Parameters'].map(
    (field): [string, Definition, ...string[]] => [
      `the JSONPath field ${field}`,
      machineOf({ A: task({ [field]: '$' }) }),
      "'A'",
      field,
      'JSONPath',
    ],
  ),
  ['the Result of a JSONPath Pass', machineOf({ A: { ...pass, Result: 1 } }), "'A'", 'Result', 'JSONPath'],
  ['a JSONPath rule of a Choice', machineOf({ A: { Type: 'Choice', Choices: [{ Variable: '$.a', IsNull: true, Next: 'B' }] }, B: end }), "'A'", 'Variable', 'JSONPath'],
  ['a distributed Map', machineOf({ A: { ...map, ItemProcessor: { ...scope, ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } } } }), "'A'", 'Mode'],
  ['an ItemReader', machineOf({ A: { ...map, ItemReader: {} } }), "'A'", 'ItemReader', 'distributed Map'],
  ['the old Iterator', machineOf({ A: { ...map, Iterator: scope } }), "'A'", 'Iterator'],
  ['a tolerated failure percentage', machineOf({ A: { ...map, ToleratedFailurePercentage: 5 } }), "'A'", 'ToleratedFailurePercentage'],
  ['cross-account credentials', machineOf({ A: task({ Credentials: {} }) }), "'A'", 'Credentials'],
  ['another service', machineOf({ A: task({ Resource: sqs }) }), "'A'", sqs],
  ['a .sync integration', machineOf({ A: task({ Resource: 'arn:aws:states:::states:startExecution.sync' }) }), "'A'", '.sync'],
  ['an activity', machineOf({ A: task({ Resource: 'arn:aws:states:eu-west-1:000000000000:activity:a' }) }), "'A'", 'activity'],
  ['an asynchronous invocation', machineOf({ A: task({ Arguments: { FunctionName: 'f', InvocationType: 'Event' } }) }), "'A'", 'InvocationType'],
  ['an unknown argument', machineOf({ A: task({ Arguments: { FunctionName: 'f', Paylaod: 1 } }) }), "'A'", 'Paylaod'],
  ['a call without a function name', machineOf({ A: task({ Arguments: { Payload: 1 } }) }), "'A'", 'FunctionName'],
  ['an unknown field of a state', machineOf({ A: { ...pass, Outptu: 1 } }), "'A'", 'Outptu'],
  ['an unknown field of the machine', machineOf({ A: pass }, { Timeout: 1 }), 'Timeout'],
  ['an unknown type', machineOf({ A: { Type: 'Loop' } }), "'A'", 'Type'],
  ['a missing target', machineOf({ A: { Type: 'Pass', Next: 'B' } }), "'A'", "'B'"],
  ['a missing target of a Catch', machineOf({ A: task({ Catch: [{ ErrorEquals: ['E'], Next: 'C' }] }) }), "'A'", "'C'"],
  ['a missing Default', machineOf({ A: { Type: 'Choice', Choices: [{ Condition: true, Next: 'A' }], Default: 'C' } }), "'A'", "'C'"],
  ['a missing first state', { ...machineOf({ A: pass }), StartAt: 'B' }, "'B'"],
  ['a way out of a branch', machineOf({ P: { Type: 'Parallel', Branches: [{ StartAt: 'B', States: { B: { Type: 'Pass', Next: 'C' } } }], Next: 'C' }, C: end }), "'B'", "'C'"],
  ['a state that nothing reaches', machineOf({ A: pass, B: end }), "'B'", 'nothing reaches it'],
  ['a state without Next and End', machineOf({ A: { Type: 'Pass' } }), "'A'", 'Next or End'],
  ['a state with both Next and End', machineOf({ A: { ...pass, Next: 'B' }, B: end }), "'A'", 'Next or End'],
  ['a Wait for nothing', machineOf({ A: { Type: 'Wait', End: true } }), "'A'", 'Seconds or Timestamp'],
  ['one name in two branches', machineOf({ P: { Type: 'Parallel', Branches: [scope, scope], End: true } }), "'I'", 'twice'],
  ['a broken expression', machineOf({ A: { ...pass, Output: { a: ['{% $states. %}'] } } }), "'A'", 'Output/a[0]'],
  ['an expression without its end', machineOf({ A: { ...pass, Output: '{% 1' } }), "'A'", 'Output'],
  ['$states.result in arguments', machineOf({ A: task({ Arguments: { FunctionName: 'f', Payload: '{% $states.result %}' } }) }), "'A'", '$states.result'],
  ['$states.errorOutput outside a Catch', machineOf({ A: task({ Output: '{% $states.errorOutput %}' }) }), "'A'", '$states.errorOutput'],
  ['$eval', machineOf({ A: { ...pass, Output: '{% $eval("1") %}' } }), "'A'", '$eval'],
  ['$$', machineOf({ A: { ...pass, Output: '{% $$.a %}' } }), "'A'", '$$'],
  ['the variable $states', machineOf({ A: { ...pass, Assign: { states: 1 } } }), "'A'", 'Assign'],
  ['a variable of an outer scope set inside', machineOf({ A: { Type: 'Pass', Assign: { v: 1 }, Next: 'M' }, M: { ...map, ItemProcessor: { StartAt: 'I', States: { I: { ...pass, Assign: { v: 2 } } } } } }), "'I'", 'outer scope'],
  ['States.ALL beside another name', machineOf({ A: task({ Catch: [{ ErrorEquals: ['States.ALL', 'E'], Next: 'B' }] }), B: end }), "'A'", 'stand alone'],
  ['States.ALL before another retrier', machineOf({ A: task({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['E'] }] }) }), "'A'", 'last'],
  ['an unknown reserved error', machineOf({ A: task({ Retry: [{ ErrorEquals: ['States.Nope'] }] }) }), "'A'", 'States.Nope'],
  ['a heartbeat longer than the time-out', machineOf({ A: task({ TimeoutSeconds: 5, HeartbeatSeconds: 5 }) }), "'A'", 'HeartbeatSeconds'],
  ['a time-out of nothing', machineOf({ A: task({ TimeoutSeconds: 0 }) }), "'A'", 'TimeoutSeconds'],
  ['a backoff that shrinks', machineOf({ A: task({ Retry: [{ ErrorEquals: ['E'], BackoffRate: 0.5 }] }) }), "'A'", 'BackoffRate'],
];

function refusalOf(definition: Definition | string): ServiceError | undefined {
  try {
    compileMachine(typeof definition === 'string' ? definition : JSON.stringify(definition), Date.now);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof ServiceError) return thrown;
    throw thrown;
  }
}

describe('a definition', () => {
  it.each(refused)('is refused for %s', (_, definition, ...names) => {
    const refusal = refusalOf(definition);
    expect(refusal?.name).toBe('InvalidDefinition');
    for (const name of names) expect(refusal?.message).toContain(name);
  });

  it('is refused for all its problems at once', () => {
    const refusal = refusalOf(machineOf({ A: { Type: 'Pass', Next: 'B' }, C: task({ Resource: sqs }) }));
    expect(refusal?.message).toMatch(/'B'.*'C': nothing reaches it.*sqs/);
  });

  it('may set the language in each state instead', () => {
    expect(refusalOf({ StartAt: 'A', States: { A: { ...pass, QueryLanguage: 'JSONata' } } })).toBeUndefined();
  });

  it('may use the same variable in branches beside each other', () => {
    const branch = (name: string) => ({ StartAt: name, States: { [name]: { ...pass, Assign: { v: 1 } } } });
    expect(refusalOf(machineOf({ P: { Type: 'Parallel', Branches: [branch('A'), branch('B')], End: true } }))).toBeUndefined();
  });
});
