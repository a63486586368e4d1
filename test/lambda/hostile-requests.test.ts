import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeNames, routes } from '../../shared/contracts/routes.ts';
import type { Audience } from '../../shared/contracts/routes.ts';
import { Problem } from '../../shared/domain/errors.ts';
import { serveHttp } from '../../shared/lambda/serve-http.ts';
import { lambdaContext } from './lambda-context.ts';
import { requestTo } from './make-http-event.ts';

const canary = 'wqzjx';
const word = fc.oneof(fc.string(), fc.constantFrom('text', 'consent', 'about', 'version', '__proto__', 'constructor', 'toString')).map((text) => text + canary);
const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, word, fc.double(), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 3 }), tie('object')),
  object: fc.dictionary(fc.oneof(word, fc.constantFrom('text', 'title', 'about', 'consent', 'contact', 'decision', 'version', 'reply')), tie('value'), { maxKeys: 5 }),
}));
const bodies = fc.oneof(json.value.map((value) => JSON.stringify(value)), word, fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')));

describe('hostile requests', () => {
  it.each(routeNames)('get an answer from %s that is no 5xx and repeats nothing', async (name) => {
    const reached = () => Promise.reject(new Problem('gone', 'Reached.'));
    const handlers = Object.fromEntries(routeNames.map((each) => [each, reached])) as unknown as Parameters<typeof serveHttp<Audience>>[1];
    const shell = serveHttp<Audience>(routes[name].audience, handlers);
    await fc.assert(
      fc.asyncProperty(bodies, word, word, async (body, query, key) => {
        const event = requestTo(name, {
          body, query: { [key]: query, cursor: query }, params: { questionId: query, reviewId: query, slug: query, doctorId: query },
          headers: { authorization: `Receipt ${query}`, 'idempotency-key': query }, sub: 's1', groups: '[doctor moderator admin]',
        });
        const answer = await shell(event, lambdaContext);
        expect(answer.statusCode).toBeLessThan(500);
        expect(answer.body).not.toContain(canary);
      }),
      { numRuns: 60 },
    );
  });
});
