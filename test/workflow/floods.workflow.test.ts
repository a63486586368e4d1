import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemDocument } from '../../shared/contracts/problem-document.ts';
import { SubmissionAccepted } from '../../shared/contracts/submission.ts';
import { secondsToNextHour } from '../../shared/domain/next-hour.ts';
import { RunningSystem } from './running-system.ts';
import { RawSender } from './send-raw.ts';
import { assembleStage } from './stage-assembly.ts';
import { texts } from './texts.ts';

const most = 5;
const mostWrong = 50;
const directory = mkdtempSync(join(tmpdir(), 'askwell-'));
const assembly = await assembleStage(directory, { submissionsPerHour: most, wrongReceiptsPerHour: mostWrong });
const system = new RunningSystem({ assembly });
const senders = new Map<string, RawSender>();

beforeAll(async () => {
  await system.start();
  // Limits begin anew with every hour: not in the middle of a test.
  await system.advance(secondsToNextHour(new Date().toISOString()) + 60);
});
afterAll(async () => {
  for (const sender of senders.values()) sender.close();
  await system.remove();
  rmSync(directory, { recursive: true, force: true });
});

/** A sender at an address of its own: every address of 127/8 is this machine's. */
function from(address: string): RawSender {
  const sender = senders.get(address) ?? new RawSender(system.local.url, 4, address);
  senders.set(address, sender);
  return sender;
}

function submit(address: string, text: string, headers: Record<string, string> = {}) {
  const body = JSON.stringify({ text, consent: { publish: false } });
  return from(address).send({ method: 'POST', target: '/questions', headers: { 'content-type': 'application/json', ...headers }, body });
}

describe('a flood from one address', () => {
  it('I1 K6 is refused with when to come back, still guides an emergency, and leaves every other address alone', async () => {
    for (let n = 0; n < most; n += 1) expect((await submit('127.0.0.10', texts.panic)).status).toBe(202);
    const refused = await submit('127.0.0.10', texts.crisis);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(3_600);
    expect(ProblemDocument.parse(JSON.parse(refused.text)).guidance).toMatchObject({ lines: expect.arrayContaining([expect.objectContaining({ number: expect.any(String) as unknown })]) as unknown });
    expect((await submit('127.0.0.11', texts.panic)).status).toBe(202);
  });

  it.each(['x-forwarded-for', 'x-real-ip', 'forwarded', 'true-client-ip', 'cf-connecting-ip'])('I1 K6 is the same flood whatever %s says', async (name) => {
    expect((await submit('127.0.0.10', texts.panic, { [name]: `192.0.2.${name.length}` })).status).toBe(429);
  });

  it('I1 K6 of wrong receipts is throttled, and keeps nobody out whose receipt is right', async () => {
    const { questionId, receipt } = SubmissionAccepted.parse(JSON.parse((await submit('127.0.0.12', texts.panic)).text));
    const look = async (shown: string, address = '127.0.0.13') =>
      (await from(address).send({ method: 'GET', target: `/questions/${questionId}`, headers: { authorization: `Receipt ${shown}` } })).status;
    const wrong = Array.from({ length: 1_000 }, (_, n) => `r1-${String(n).padStart(52, 'a')}`).values();
    const statuses: number[] = [];
    await Promise.all(Array.from({ length: 4 }, async () => {
      for (const each of wrong) statuses.push(await look(each));
    }));
    expect(statuses.filter((status) => status === 404)).toHaveLength(mostWrong);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1_000 - mostWrong);
    expect(await look(receipt)).toBe(200);
    expect(await look('r1-wrong', '127.0.0.14')).toBe(404);
  });
});
