import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { answerWeb } from '../../../local/web/serve-web.ts';
import { builtFront } from '../../fixture/built-front.ts';

const ask = (url: string, method = 'GET') => answerWeb({ config: { dev: true }, directory: async () => builtFront() }, { url, method } as IncomingMessage);

describe('the front end', () => {
  it.each([['/app/'], ['/app/ask'], ['/app/moderator/q-1-question'], ['/app/status?x=1']])('K1 answers %s with its one page, asked for anew each time', async (url) => {
    const reply = await ask(url);
    expect([reply?.status, reply?.body.toString(), reply?.headers['cache-control']]).toEqual([200, '<p>page</p>', 'no-cache']);
  });

  it('keeps hashed assets for good', async () => {
    expect((await ask('/app/assets/a-1.js'))?.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' });
  });

  it.each([['/app/assets/b-2.js'], ['/app/../package.json'], ['/app/%2e%2e/package.json']])('has no %s', async (url) => {
    expect((await ask(url))?.status).toBe(404);
  });

  it('tells the pages how to sign in', async () => {
    expect(JSON.parse((await ask('/app/config.json'))?.body.toString() ?? '')).toEqual({ dev: true });
  });

  it('leads the bare address to the page', async () => {
    expect(await ask('/app')).toMatchObject({ status: 308, headers: { location: '/app/' } });
  });

  it.each([['/'], ['/application'], ['/questions/app/']])('leaves %s to others', async (url) => {
    expect(await ask(url)).toBeUndefined();
  });

  it('takes no other method', async () => {
    expect((await ask('/app/', 'POST'))?.status).toBe(405);
  });

  it.each([['/app/'], ['/app/assets/a-1.js'], ['/app/config.json'], ['/app'], ['/app/none.js']])('K1 lets %s run nothing but its own files, and nobody frame it', async (url) => {
    const policy = (await ask(url))?.headers['content-security-policy'];
    expect(policy).toBe("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  });
});
