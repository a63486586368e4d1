import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { Problem } from '../../shared/domain/errors.ts';
import { runSchedule } from '../../shared/lambda/run-schedule.ts';
import { runStep } from '../../shared/lambda/run-step.ts';
import { captureLog } from './capture-log.ts';
import { lambdaContext } from './lambda-context.ts';

afterEach(() => void vi.restoreAllMocks());

const Input = z.strictObject({ questionId: z.string() });
const thrownBy = (handler: () => Promise<unknown>) => handler().then(() => undefined, (error: unknown) => error);

describe('runStep', () => {
  it('parses the input and answers what the step returns', async () => {
    const step = runStep(Input, async ({ questionId }, { now }) => ({ questionId, year: now.slice(0, 2) }));
    expect(await step({ questionId: 'q1' }, lambdaContext)).toEqual({ questionId: 'q1', year: '20' });
  });

  it.each([
    [new Problem('transient', 'canary', { cause: new Error('canary') }), 'TransientProblem'],
    [new Problem('notFound', 'canary', { current: { canary: 1 } }), 'NotFoundProblem'],
    [Object.assign(new Error('canary'), { name: 'TransactionCanceledException', CancellationReasons: [{ Item: { canary: 1 } }] }), 'UnexpectedError'],
    [new SyntaxError('Unexpected token canary'), 'UnexpectedError'],
    ['canary', 'UnexpectedError'],
  ])('throws %# under a stable name, with nothing of the first error on it', async (thrown, name) => {
    const lines = captureLog();
    const step = runStep(Input, () => Promise.reject(thrown as Error));
    const error = await thrownBy(() => step({ questionId: 'q1' }, lambdaContext));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name });
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('canary');
    expect(lines.join()).toContain('"code":"invocation-failed"');
    expect(lines.join()).not.toContain('canary');
  });

  it('refuses an input of another shape without repeating it', async () => {
    const lines = captureLog();
    const error = await thrownBy(() => runStep(Input, async () => 1)({ canary: 'canary' }, lambdaContext));
    expect(error).toMatchObject({ name: 'PoisonProblem' });
    expect(inspect([error, lines])).not.toContain('canary');
  });
});

describe('runSchedule', () => {
  it('tells the time and nothing else', async () => {
    const handle = vi.fn().mockResolvedValue(undefined);
    await runSchedule(handle)({ detail: 'anything' }, lambdaContext);
    expect(handle).toHaveBeenCalledWith({ now: expect.stringMatching(/Z$/) as unknown });
  });
});
