import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { AdvanceableClock } from '../../../local/clock.ts';
import { FunctionPool, type InvocationRecord } from '../../../local/lambda/function-pool.ts';
import { shareOffset } from '../../../local/shared-offset.ts';
import { temporaryDirectory } from '../fixture/temporary-directory.ts';

const handlers = ['echo', 'now', 'fails', 'throwsText', 'hangs', 'exits', 'slow', 'prints', 'nothing', 'missing'];

function startPool(options: { clock?: AdvanceableClock; maximumWorkers?: number } = {}) {
  const printed: string[] = [];
  const records: InvocationRecord[] = [];
  const settings = handlers.map((handler) => ({
    name: handler,
    arn: `arn:aws:lambda:eu-west-1:000000000000:function:${handler}`,
    file: pathToFileURL(join(import.meta.dirname, 'handlers.mjs')).href,
    handler,
    timeoutSeconds: 0.5,
    memoryMb: 128,
    environment: { COLOUR: handler, AWS_ACCESS_KEY_ID: `key-of-${handler}` },
  }));
  const pool = new FunctionPool(settings, {
    offset: shareOffset(options.clock ?? new AdvanceableClock()),
    maximumWorkers: options.maximumWorkers ?? 4,
    maximumPerFunction: 2,
    print: (name, text) => void printed.push(`${name}: ${text}`),
    record: (record) => void records.push(record),
  });
  onTestFinished(() => pool.stop());
  return { pool, printed, records };
}

/** Fills a function's workers with invocations that wait until `release` is called. */
async function occupy(pool: FunctionPool, howMany: number): Promise<{ release: () => Promise<void>; started: () => number }> {
  const file = join(temporaryDirectory(), 'go');
  const started = (): number => (existsSync(`${file}.started`) ? readFileSync(`${file}.started`).length : 0);
  const running = Array.from({ length: howMany }, () => pool.invoke('slow', { file }));
  const all = Promise.allSettled(running);
  await vi.waitFor(() => expect(started()).toBe(Math.min(howMany, 2)), { timeout: 20_000 });
  const release = async (): Promise<void> => {
    writeFileSync(file, '');
    await all;
  };
  return { release, started };
}

describe('the function pool', () => {
  it('runs a handler by name or ARN with its own environment, keeping its module between events', async () => {
    const { pool } = startPool();
    expect(await pool.invoke('echo', { a: 1 })).toEqual({ event: { a: 1 }, invocations: 1, name: 'echo', remaining: true, env: 'echo', key: 'key-of-echo' });
    expect(await pool.invoke('arn:aws:lambda:eu-west-1:000000000000:function:echo:$LATEST', 2)).toMatchObject({ event: 2, invocations: 2 });
    expect(pool.counts()['echo']).toBe(2);
  });

  it.each([
    ['fails', 'Problem', 'patient words'],
    ['throwsText', 'string', 'words'],
    ['exits', 'Runtime.ExitError', 'Runtime exited with code 3'],
    ['missing', 'Runtime.HandlerNotFound', 'no such handler'],
    ['unknown', 'Lambda.ResourceNotFoundException', 'Function not found'],
  ])('rejects as Lambda does when the handler %s', async (handler, errorType, words) => {
    const { pool, printed } = startPool();
    await expect(pool.invoke(handler, { words: 'patient words' })).rejects.toMatchObject({ errorType, errorMessage: expect.stringContaining(words) as string });
    expect(printed.join()).not.toContain('patient words');
  });

  it('ends a handler that takes too long, and starts afresh', async () => {
    const { pool, records } = startPool();
    await pool.invoke('nothing', {});
    await expect(pool.invoke('hangs', {})).rejects.toMatchObject({ errorType: 'Sandbox.Timedout', errorMessage: expect.stringMatching(/^RequestId: .* Error: Task timed out after 0.50 seconds$/) as string });
    await expect(pool.invoke('hangs', {})).rejects.toMatchObject({ errorType: 'Sandbox.Timedout' });
    expect(records.map(({ functionName, failed }) => [functionName, failed])).toEqual([['nothing', false], ['hangs', true], ['hangs', true]]);
  }, 60_000);

  it('shows handlers the time of the clock, as soon as it is advanced', async () => {
    const clock = new AdvanceableClock(86_400_000);
    const { pool } = startPool({ clock });
    const first = await pool.invoke('now', {}) as { now: number; constructed: number };
    expect(first).toMatchObject({ fixed: 0, text: 'string', isDate: true });
    expect(first.now - Date.now()).toBeGreaterThan(86_000_000);
    clock.advance(86_400_000);
    const second = await pool.invoke('now', {}) as { now: number };
    expect(second.now - first.now).toBeGreaterThanOrEqual(86_400_000);
  });

  it('runs two events of a function at once and no more', async () => {
    const { pool } = startPool();
    const { release, started } = await occupy(pool, 5);
    await pool.invoke('echo', {});
    expect(started()).toBe(2);
    await release();
    expect(started()).toBe(5);
  });

  it('gives a function that has no worker the one that another can spare', async () => {
    const { pool } = startPool({ maximumWorkers: 2 });
    const { release } = await occupy(pool, 4);
    const late = pool.invoke('echo', {});
    await release();
    expect(await late).toMatchObject({ name: 'echo' });
  });

  it('hands on what a handler prints', async () => {
    const { pool, printed } = startPool();
    await pool.invoke('prints', {});
    await vi.waitFor(() => expect(printed).toEqual(['prints: a line\n']));
  });

  it('refuses what still waits when it stops', async () => {
    const { pool } = startPool();
    await occupy(pool, 2);
    const waiting = pool.invoke('slow', {});
    const refused = expect(waiting).rejects.toMatchObject({ errorType: 'Runtime.ExitError' });
    await pool.stop();
    await refused;
  });
});
