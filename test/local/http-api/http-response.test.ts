import { describe, expect, it } from 'vitest';
import { toHttpReply } from '../../../local/http-api/http-response.ts';

describe('a function’s answer', () => {
  it.each([
    ['a status code alone', { statusCode: 204 }, 204, 'text/plain; charset=utf-8', ''],
    ['a body with its type', { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: '<p>' }, 200, 'text/html', '<p>'],
    ['a status code as text', { statusCode: '201', body: 'x' }, 201, 'text/plain; charset=utf-8', 'x'],
    ['a body in base64', { statusCode: 200, body: 'aGk=', isBase64Encoded: true }, 200, 'text/plain; charset=utf-8', 'hi'],
    ['an object without a status code', { a: 1 }, 200, 'application/json', '{"a":1}'],
    ['text', 'hello', 200, 'application/json', 'hello'],
    ['an invalid status code', { statusCode: 'many' }, 500, 'application/json', '{"message":"Internal Server Error"}'],
    ['a body that is no text', { statusCode: 200, body: { a: 1 } }, 500, 'application/json', '{"message":"Internal Server Error"}'],
  ])('is read from %s', (_, result, status, type, body) => {
    const reply = toHttpReply(result);
    expect([reply.status, reply.headers['content-type'], reply.body.toString()]).toEqual([status, type, body]);
  });

  it('keeps cookies apart from headers', () => {
    expect(toHttpReply({ statusCode: 200, cookies: ['a=1', 'b=2'], headers: { 'X-Limit': 3 } })).toMatchObject({ cookies: ['a=1', 'b=2'], headers: { 'x-limit': '3' } });
  });
});
