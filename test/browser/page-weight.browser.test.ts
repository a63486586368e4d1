import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { replies, texts } from '../workflow/texts.ts';
import { system } from './shared-system.ts';
import { visit } from './visit.ts';

interface Part {
  readonly type: string;
  readonly path: string;
  readonly body: Buffer;
}

/** Everything that the page fetches until it is quiet. */
async function partsOf(page: Page, path: string): Promise<Part[]> {
  // What the page before still asks for has no body any more once this one opens.
  await page.goto('about:blank');
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  const parts = await Promise.all(
    responses.map(async (response) => ({ type: response.request().resourceType(), path: new URL(response.url()).pathname, body: await response.body() })),
  );
  return parts.filter(({ path: part }) => part !== '/favicon.ico');
}

let slug = '';
beforeAll(async () => {
  const patient = await system.submit({ text: texts.panic });
  await patient.reaches('assigned');
  const doctor = await system.staff('doctor', 'dr-lin');
  await doctor.post(`/assignments/${patient.questionId}/answer`, { reply: replies.panic });
  slug = (await patient.reaches('published')).thread?.slug ?? '';
});

describe('What a page weighs', () => {
  it('a public page is one request of at most 60 KB, and runs no script', async () => {
    for (const path of [`/t/${slug}`, '/', '/topics/anxiety', '/specialties/psychiatry', '/search?q=panic']) {
      const parts = (await partsOf(await visit(), path)).filter(({ path: part }) => !part.startsWith('data:'));
      expect(parts.map(({ type }) => type).filter((type) => type !== 'image')).toEqual(['document']);
      expect(parts.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(60 * 1024);
      const scripts = parts[0]?.body.toString().match(/<script[^>]*>/g) ?? [];
      expect(scripts.filter((script) => !script.includes('application/ld+json'))).toEqual([]);
    }
  });

  it.each(['/app/', '/app/ask', '/app/moderator', '/app/doctor'])('%s runs at most 150 KB of compressed script', async (path) => {
    const page = await visit(path === '/app/moderator' ? { as: 'mo' } : path === '/app/doctor' ? { as: 'dr-lin' } : {});
    // The browser has cached what the sign-in page needed.
    const context = await page.context().newCDPSession(page);
    await context.send('Network.setCacheDisabled', { cacheDisabled: true });
    const scripts = (await partsOf(page, path)).filter(({ type }) => type === 'script');
    const compressed = scripts.reduce((sum, { body }) => sum + gzipSync(body).length, 0);
    expect(compressed).toBeGreaterThan(10_000);
    expect(compressed).toBeLessThanOrEqual(150 * 1024);
  });

  it('nothing inline may run on any kind of page', async () => {
    for (const path of ['/', `/t/${slug}`, '/app/', '/app/config.json']) {
      const { headers } = await system.person().get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toMatch(/https?:|\*/);
    }
  });
});
