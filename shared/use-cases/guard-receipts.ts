import type { IntakeLimits } from '../aws/intake-limits.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant } from '../domain/ids.ts';
import { secondsToNextHour } from '../domain/next-hour.ts';

export interface GuardDeps {
  readonly receipts: Receipts;
  readonly limits: Pick<IntakeLimits, 'countWrongReceipt'>;
  readonly settings: Pick<StageSettings, 'wrongReceiptsPerHour'>;
}

/**
 * Receipts that count the wrong ones of a source, where the stage has a limit: over it, Problem('throttled'). A right
 * one is always taken. Nobody guesses 256 bits, and a patient must not be kept out by somebody behind the same address.
 */
export function guardReceipts({ receipts, limits, settings }: GuardDeps, sourceIp: string, now: Instant): Receipts {
  return {
    ...receipts,
    async verifies(questionId, receipt) {
      if (await receipts.verifies(questionId, receipt)) return true;
      const most = settings.wrongReceiptsPerHour;
      if (most === undefined) return false;
      const count = await limits.countWrongReceipt(await receipts.fingerprint('source', sourceIp), Date.parse(now));
      if (count > most) throw new Problem('throttled', 'Too many wrong receipts from this address.', { retryAfterSeconds: secondsToNextHour(now) });
      return false;
    },
  };
}
