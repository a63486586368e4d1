import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moderationTemplate } from '../infra/synthesized.ts';

const runbook = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
const chapters = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text]),
);
const alarms = moderationTemplate()
  .all('AWS::CloudWatch::Alarm')
  .map(([, { Properties }]) => ({
    name: String((Properties as unknown as { AlarmName: string }).AlarmName).replace('askwell-local-', ''),
    chapter: /docs\/runbook\.md, "(.+)"/.exec(Properties.AlarmDescription)?.[1] ?? '',
  }));

describe('the runbook', () => {
  it.each(alarms)('says in the chapter that the alarm $name points to what to do', ({ name, chapter }) => {
    expect(chapters.get(chapter)).toContain(`\`${name}\``);
  });

  it('names no alarm that is not there', () => {
    const named = [...runbook.matchAll(/`([a-z-]+-(?:errors|age|dead-letters|failed|missed|timed-out|throttled|overdue|unclaimed|stuck|unannounced|slow|read))`/g)].map(([, name]) => name);
    expect(named.filter((name) => !alarms.some((alarm) => alarm.name === name))).toEqual([]);
  });
});
