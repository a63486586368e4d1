import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { useFixture } from '../fixture/use-fixture.ts';

const { local, send } = useFixture();

function socketWith(bytes: string): Socket {
  const { hostname, port } = new URL(local().url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes, 'latin1');
  return socket;
}

const post = 'POST /echo/1 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';
const get = 'GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n';

describe('bytes that no client of ours sends', () => {
  it.each([
    ['two lengths', `${post}Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}`],
    ['a length and chunks, which two servers would cut apart differently', `${post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a negative length', `${post}Content-Length: -1\r\n\r\n`],
    ['a length that is none', `${post}Content-Length: 0x10\r\n\r\n`],
    ['a chunk whose size is none', `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
    ['chunks under another name', `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['a header without a name', `${get}: value\r\n\r\n`],
    ['a header name with a space', `${get}X Y: value\r\n\r\n`],
    ['a header with NUL', `${get}X-Y: a\u0000b\r\n\r\n`],
    ['a header that goes on in the next line', `${get}X-Y: a\r\n b\rX-Z: c\r\n\r\n`],
    ['no host', 'GET /health HTTP/1.1\r\n\r\n'],
    ['another protocol', 'GET /health HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n'],
    ['a method that is none', 'FETCH /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['twenty kilobytes of header', `${get}X-Y: ${'y'.repeat(20_000)}\r\n\r\n`],
    ['no HTTP at all', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n'],
  ])('A1 are refused and the connection closed: %s', async (_, bytes) => {
    expect(await text(socketWith(bytes))).toMatch(/^HTTP\/1\.1 4\d\d [^]*connection: close/i);
    expect((await send('GET', '/health')).status).toBe(200);
  });

  it('A1 are survived when they end in the middle of a body', async () => {
    const socket = socketWith(`${post}Content-Length: 100\r\n\r\n{"a":`);
    await once(socket, 'connect');
    socket.resetAndDestroy();
    expect((await send('GET', '/health')).status).toBe(200);
  });
});
