import { describe, expect, it } from 'vitest';
import type { CorsConfiguration } from '../../../local/http-api/api-definition.ts';
import { isPreflight, preflightReply, withCors } from '../../../local/http-api/cors.ts';
import { messageReply } from '../../../local/http-api/http-response.ts';

const cors: CorsConfiguration = { AllowCredentials: false, AllowOrigins: ['https://staff.example.org'], AllowMethods: ['GET', 'POST'], AllowHeaders: ['authorization'], ExposeHeaders: ['retry-after'], MaxAge: 60 };

describe('CORS as the template says', () => {
  it.each([
    ['OPTIONS', 'https://a.example', 'GET', true],
    ['OPTIONS', undefined, 'GET', false],
    ['OPTIONS', 'https://a.example', undefined, false],
    ['GET', 'https://a.example', 'GET', false],
  ])('takes %s from %s about %s for a preflight: %s', (method, origin, requestedMethod, expected) => {
    expect(isPreflight({ method, origin, requestedMethod })).toBe(expected);
  });

  it('answers a preflight of an allowed origin with its permissions', () => {
    expect(preflightReply(cors, 'https://staff.example.org')).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': 'https://staff.example.org', 'access-control-allow-methods': 'GET,POST', 'access-control-allow-headers': 'authorization', 'access-control-max-age': '60', vary: 'Origin' },
    });
  });

  it('answers a preflight of another origin without any permission', () => {
    expect(preflightReply(cors, 'https://evil.example')).toMatchObject({ status: 204, headers: {} });
  });

  it('lets any origin in by an asterisk', () => {
    expect(preflightReply({ ...cors, AllowOrigins: ['*'] }, 'https://any.example').headers['access-control-allow-origin']).toBe('*');
  });

  it('replaces what the function says about CORS', () => {
    const reply = messageReply(200, 'ok', { 'access-control-allow-origin': '*' });
    expect(withCors(reply, cors, 'https://evil.example').headers).not.toHaveProperty('access-control-allow-origin');
    expect(withCors(reply, cors, 'https://staff.example.org').headers).toMatchObject({ 'access-control-allow-origin': 'https://staff.example.org', 'access-control-expose-headers': 'retry-after' });
  });

  it('leaves the function’s headers alone when the template says nothing', () => {
    const reply = messageReply(200, 'ok', { 'access-control-allow-origin': '*' });
    expect(withCors(reply, undefined, 'https://evil.example')).toBe(reply);
  });
});
