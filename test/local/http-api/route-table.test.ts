import { describe, expect, it } from 'vitest';
import type { ApiRoute } from '../../../local/http-api/api-definition.ts';
import { createRouteTable } from '../../../local/http-api/route-table.ts';

function routeOf(routeKey: string): ApiRoute {
  return { apiId: 'api', routeKey, functionArn: 'f', timeoutMs: 1, authorizer: undefined, scopes: [], cors: undefined };
}

const table = createRouteTable(
  ['$default', 'ANY /questions/{id}', 'GET /questions/{id}', 'GET /questions/latest', 'POST /questions', 'ANY /files/{proxy+}', 'GET /files/{name}/raw', 'GET /doctors/me/duty'].map(routeOf),
);

describe('the route table', () => {
  it.each([
    ['POST', '/questions', 'POST /questions', {}],
    ['GET', '/questions', '$default', {}],
    ['GET', '/questions/7', 'GET /questions/{id}', { id: '7' }],
    ['PUT', '/questions/7', 'ANY /questions/{id}', { id: '7' }],
    ['GET', '/questions/latest', 'GET /questions/latest', {}],
    ['GET', '/questions/', '$default', {}],
    ['GET', '/questions/7/', '$default', {}],
    ['GET', '/questions/a%20b%2Fc', 'GET /questions/{id}', { id: 'a b/c' }],
    ['GET', '/questions/%E0%A4%A', 'GET /questions/{id}', { id: '%E0%A4%A' }],
    ['GET', '/files/a/b/c', 'ANY /files/{proxy+}', { proxy: 'a/b/c' }],
    ['GET', '/files/a/raw', 'GET /files/{name}/raw', { name: 'a' }],
    ['GET', '/files', '$default', {}],
    ['HEAD', '/questions', '$default', {}],
  ])('takes %s %s to %s', (method, path, routeKey, pathParameters) => {
    const match = table.match(method, path);
    expect([match?.route.routeKey, match?.pathParameters]).toEqual([routeKey, pathParameters]);
  });

  it('has nothing for an unknown path without a $default', () => {
    expect(createRouteTable([routeOf('GET /a')]).match('GET', '/b')).toBeUndefined();
  });
});
