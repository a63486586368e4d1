import { describe, expect, it } from 'vitest';
import { shareRun } from '../../shared/lambda/share-run.ts';

describe('a shared run', () => {
  it('does the work once for all who ask while it runs, and anew for who asks later', async () => {
    const began: string[] = [];
    const drain = shareRun(async (who: string) => {
      began.push(who);
      await Promise.resolve();
    });
    await Promise.all([drain('a'), drain('b'), drain('c')]);
    await drain('d');
    expect(began).toEqual(['a', 'd']);
  });

  it('fails for all who share it, and may succeed for the next', async () => {
    let fails = true;
    const drain = shareRun(async () => {
      if (fails) throw new Error('no');
    });
    const outcomes = await Promise.allSettled([drain(), drain()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    await expect(drain()).resolves.toBeUndefined();
  });
});
