import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import { accountId, region } from '../region.ts';
import { readSetting, writeSetting } from '../state-database.ts';
import type { ScheduledRule } from './scheduled-rules.ts';

export interface Scheduler {
  stop(): void;
}

export interface SchedulerOptions {
  readonly database: DatabaseSync;
  readonly clock: Clock;
  readonly rules: readonly ScheduledRule[];
  /** Gives an event to a function or queue, by ARN. It may reject: the next time comes anyway. */
  readonly send: (targetArn: string, event: unknown) => Promise<unknown>;
  /** Told of every rule that invokes its targets, once for each. */
  readonly record: (ruleName: string) => void;
}

const tickMs = 500;
const maximumRetries = 2;

/**
 * Fires the rules as they fall due by the clock. However far the clock moved, a rule fires once and, when that is
 * done, once more: what its first run set in motion may itself be due by then. What fell due while the engine was
 * off fires at the start.
 */
export function startScheduler({ database, clock, rules, send, record }: SchedulerOptions): Scheduler {
  const abort = new AbortController();
  const dueAt = new Map(rules.map((rule) => [rule.name, Number(readSetting(database, settingOf(rule)) ?? rule.schedule.nextAfter(clock.now()))]));
  for (const rule of rules) writeSetting(database, settingOf(rule), String(dueAt.get(rule.name)));
  const fire = async (rule: ScheduledRule): Promise<void> => {
    const invoke = (arn: string, input: unknown) => {
      record(rule.name);
      return retrying(() => send(arn, input ?? scheduledEvent(rule, clock.now())), abort.signal);
    };
    await Promise.all(rule.targets.map(({ arn, input }) => invoke(arn, input)));
  };
  const tick = (advanced: boolean): void => {
    const now = clock.now();
    for (const rule of rules) {
      if ((dueAt.get(rule.name) ?? 0) > now) continue;
      const next = rule.schedule.nextAfter(now);
      dueAt.set(rule.name, next);
      writeSetting(database, settingOf(rule), String(next));
      const fired = fire(rule);
      if (advanced) void fired.then(() => (abort.signal.aborted ? undefined : fire(rule)));
    }
  };
  const timer = setInterval(() => tick(false), tickMs);
  const stopListening = clock.onAdvance(() => tick(true));
  return {
    stop: () => {
      abort.abort();
      clearInterval(timer);
      stopListening();
    },
  };
}

/** As EventBridge invokes a function: asynchronously, and twice more when it fails. */
async function retrying(send: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; attempt <= maximumRetries && !signal.aborted; attempt += 1) {
    try {
      await send();
      return;
    } catch {
      await delay(1_000 * 2 ** attempt, undefined, { signal }).catch(() => undefined);
    }
  }
}

function settingOf(rule: ScheduledRule): string {
  return `schedule:${rule.name}`;
}

function scheduledEvent(rule: ScheduledRule, now: number): Record<string, unknown> {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: accountId,
    time: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [rule.arn],
    detail: {},
  };
}
