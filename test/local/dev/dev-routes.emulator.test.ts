import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Endpoints } from '../../../local/dev/endpoints.ts';
import type { Counts } from '../../../local/http-front.ts';
import { startLocal } from '../../../local/start-local.ts';
import { fixtureAssembly, startFixture } from '../fixture/start-fixture.ts';
import { temporaryDirectory } from '../fixture/temporary-directory.ts';
import { patience, useFixture } from '../fixture/use-fixture.ts';

const { data, local, send, sendRaw, itemOf } = useFixture();

/** What comes back for bytes that no client would send. */
async function overSocket(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}

describe('the /dev routes', () => {
  it('tell where everything listens, as the file in the data directory does', async () => {
    const { json } = await send<Endpoints>('GET', '/dev/endpoints');
    expect(json).toEqual(local().endpoints);
    expect(JSON.parse(readFileSync(join(data, 'endpoints.json'), 'utf8'))).toEqual(json);
    expect(json).toMatchObject({
      http: local().url,
      tables: { items: 'ItemsTable' },
      deadLetterQueues: [{ name: 'fixture-submission-dead-letters', sourceUrl: json.submissionQueueUrl }],
    });
  });

  it('move the time of workers, schedules and expiry', async () => {
    const id = crypto.randomUUID();
    await send('POST', `/items/${id}`);
    expect(await itemOf(id)).toBeDefined();
    const before = (await send<{ now: number }>('GET', '/now')).json.now;
    const { status, json } = await send<{ now: string }>('POST', '/dev/clock', { body: '{"advanceSeconds":7200}' });
    expect([status, Date.parse(json.now) - before >= 7_200_000]).toEqual([200, true]);
    expect((await send<{ now: number }>('GET', '/now')).json.now).toBeGreaterThanOrEqual(before + 7_200_000);
    await vi.waitFor(async () => {
      expect((await send<Counts>('GET', '/dev/counts')).json.invocations['TickFunction']).toBe(2);
      expect(await itemOf(id)).toBeUndefined();
    }, patience);
  });

  it.each([
    ['no JSON', '/dev/token', 'nonsense', 400],
    ['a missing field', '/dev/token', '{"role":"doctor"}', 400],
    ['time that runs backwards', '/dev/clock', '{"advanceSeconds":-1}', 400],
    ['an unknown route', '/dev/nothing', '{}', 404],
  ])('refuse %s with a problem document', async (_, path, body, status) => {
    const answer = await send('POST', path, { body });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  });

  it.each<[string, string]>([
    ['host', 'askwell.example'],
    ['host', '127.0.0.1.evil.example'],
    ['host', 'localhost.'],
    ['host', 'evil.localhost'],
    ['origin', 'https://evil.example'],
    ['origin', 'null'],
    ['origin', 'http://localhost.evil.example'],
    ['x-forwarded-host', 'evil.example'],
    ['x-forwarded-for', '192.0.2.1'],
    ['forwarded', 'for=192.0.2.1;host=evil.example'],
    ['via', '1.1 proxy'],
  ])('do not exist for the %s %s', async (name, value) => {
    expect((await sendRaw('/dev/mailbox', { [name]: value })).status).toBe(404);
  });

  it.each(['LOCALHOST', '127.0.0.1', '127.8.8.8:80', '[::1]:8080'])('answer to the loopback name %s', async (host) => {
    expect((await sendRaw('/dev/mailbox', { host })).status).toBe(200);
  });

  it.each([
    'GET http://127.0.0.1/dev/mailbox HTTP/1.1\r\nHost: evil.example',
    'GET http://evil.example/dev/mailbox HTTP/1.1\r\nHost: 127.0.0.1',
    'GET //dev/mailbox HTTP/1.1\r\nHost: 127.0.0.1',
    'GET /%64ev/mailbox HTTP/1.1\r\nHost: 127.0.0.1',
    'GET /DEV/mailbox HTTP/1.1\r\nHost: 127.0.0.1',
    'GET /dev/../dev/mailbox HTTP/1.1\r\nHost: 127.0.0.1',
    'GET /health/../dev/mailbox HTTP/1.1\r\nHost: 127.0.0.1',
    'GET /dev/mailbox HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1',
    'GET /dev/mailbox HTTP/1.0',
    'OPTIONS /dev/token HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://localhost:1\r\nAccess-Control-Request-Method: POST',
    'GET /dev/token HTTP/1.1\r\nHost: 127.0.0.1',
  ])('hide behind no other writing of a request: %j', async (request) => {
    const answer = await overSocket(local().url, `${request}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 (404|400|204) /);
    expect(answer).not.toMatch(/"items"|access-control-allow-origin: \*/i);
  });

  it('send no CORS headers', async () => {
    const { headers } = await send('GET', '/dev/mailbox', { headers: { origin: 'http://localhost:3000' } });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each([
    [false, 404],
    [true, 200],
  ])('on another host with --dev-identity %s answer %i', async (devIdentity, status) => {
    const other = await startLocal({ port: 0, host: '0.0.0.0', devIdentity, data: temporaryDirectory(), assembly: fixtureAssembly });
    onTestFinished(() => other.stop());
    expect((await fetch(`${other.url}/dev/mailbox`)).status).toBe(status);
    expect((await fetch(`${other.url}/health`)).status).toBe(200);
  });

  it('are gone with their file when the system stops', async () => {
    const directory = temporaryDirectory();
    const other = await startFixture(directory);
    await other.stop();
    expect(existsSync(join(directory, 'endpoints.json'))).toBe(false);
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
