import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { useFixture } from '../fixture/use-fixture.ts';

const { send, sendRaw } = useFixture();

async function tokenOf(role: string): Promise<string> {
  return (await send<{ token: string }>('POST', '/dev/token', { body: JSON.stringify({ role, sub: 'someone' }) })).json.token;
}

describe('the HTTP API of a stack', () => {
  it('gives a function the event of API Gateway’s payload format 2.0', async () => {
    const { json } = await sendRaw<APIGatewayProxyEventV2>('/echo/a%20b?x=1&x=2&y=', {
      Accept: ['text/html', 'text/plain'],
      Cookie: 'a=1; b=2',
      'X-Custom': 'v',
      'User-Agent': 'tests',
    });
    expect(json).toMatchObject({
      version: '2.0',
      routeKey: 'GET /echo/{id}',
      rawPath: '/echo/a b',
      rawQueryString: 'x=1&x=2&y=',
      cookies: ['a=1', 'b=2'],
      headers: { accept: 'text/html,text/plain', 'x-custom': 'v', 'x-forwarded-for': '127.0.0.1' },
      queryStringParameters: { x: '1,2', y: '' },
      pathParameters: { id: 'a b' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'Api',
        http: { method: 'GET', path: '/echo/a b', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'tests' },
        routeKey: 'GET /echo/{id}',
        stage: '$default',
      },
      isBase64Encoded: false,
    });
    expect(json.requestContext.time).toMatch(/^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} \+0000$/);
    expect(json).not.toHaveProperty('body');
    expect(json.headers).not.toHaveProperty('cookie');
  });

  it('A1 gives names that every object has as what they are: names that the sender chose', async () => {
    const { json } = await sendRaw<APIGatewayProxyEventV2>('/echo/1?constructor=a&constructor=b&__proto__=c', { constructor: 'd', 'x-toString': 'e' });
    expect(Object.entries(json.queryStringParameters ?? {})).toEqual([['constructor', 'a,b'], ['__proto__', 'c']]);
    expect(json.headers).toMatchObject({ constructor: 'd', 'x-tostring': 'e' });
  });

  it('gives bytes that are not UTF-8 in base64, whatever their type', async () => {
    const { json } = await send<APIGatewayProxyEventV2>('POST', '/echo/1', { body: new Uint8Array([0x22, 0xff, 0x22]), headers: { 'content-type': 'application/json' } });
    expect([json.isBase64Encoded, json.body]).toEqual([true, 'Iv8i']);
  });

  it.each([
    ['application/json', false],
    ['text/plain; charset=utf-8', false],
    ['application/x-www-form-urlencoded', true],
    ['application/problem+json', true],
    [undefined, true],
  ])('gives a body of type %s in base64: %s', async (type, isBase64Encoded) => {
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
    const { json } = await send<APIGatewayProxyEventV2>('POST', '/echo/1', { body: new TextEncoder().encode('{"ä":1}'), headers });
    expect([json.isBase64Encoded, Buffer.from(json.body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString()]).toEqual([isBase64Encoded, '{"ä":1}']);
  });

  it.each([
    ['an unknown path, to $default', 'GET', '/nothing', 404, { routeKey: '$default' }],
    ['a wrong method, to $default', 'DELETE', '/health', 404, { routeKey: '$default' }],
    ['a function that throws', 'GET', '/fails', 500, { message: 'Internal Server Error' }],
    ['a function that is too slow', 'GET', '/hangs', 503, { message: 'Service Unavailable' }],
    ['staff’s route without a token', 'GET', '/staff', 401, { message: 'Unauthorized' }],
  ])('answers %s', async (_, method, path, status, json) => {
    expect(await send(method, path)).toMatchObject({ status, json });
  });

  it('refuses a body over 10 MB', async () => {
    const body = 'x'.repeat(10 * 1024 * 1024 + 1);
    expect(await send('POST', '/echo/1', { body })).toMatchObject({ status: 413, json: { message: 'Request Entity Too Large' } });
  });

  it('lets staff in by a token of the local identity', async () => {
    const authorization = `Bearer ${await tokenOf('doctor')}`;
    const { status, json } = await send<APIGatewayProxyEventV2WithJWTAuthorizer>('GET', '/staff', { headers: { authorization } });
    expect(status).toBe(200);
    expect(json.requestContext.authorizer.jwt.claims).toMatchObject({ sub: 'someone', 'cognito:groups': '[doctor]', client_id: 'Client', token_use: 'access' });
  });

  it('refuses a token without the route’s scope', async () => {
    expect(await send('GET', '/scoped', { headers: { authorization: await tokenOf('doctor') } })).toMatchObject({ status: 403, json: { message: 'Forbidden' } });
  });

  it('answers a preflight itself', async () => {
    const headers = { origin: 'https://staff.example.org', 'access-control-request-method': 'GET' };
    const response = await send('OPTIONS', '/staff', { headers });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, 'https://staff.example.org']);
  });
});
