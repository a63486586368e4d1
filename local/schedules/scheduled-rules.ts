import * as z from 'zod';
import type { Stack } from '../template/stack.ts';
import { parseSchedule, type Schedule } from './schedule-expression.ts';

const RuleProperties = z.object({
  ScheduleExpression: z.string(),
  State: z.string().default('ENABLED'),
  EventPattern: z.undefined().optional(),
  Targets: z.array(z.object({ Arn: z.string(), Input: z.string().optional(), InputPath: z.undefined().optional(), InputTransformer: z.undefined().optional() })).default([]),
});

export interface ScheduledRule {
  readonly name: string;
  readonly arn: string;
  readonly schedule: Schedule;
  readonly targets: readonly { readonly arn: string; readonly input: unknown }[];
}

/** The stack's enabled schedules. A target's `input` is undefined when it gets EventBridge's own event. */
export function scheduledRules(stack: Stack): ScheduledRule[] {
  return stack
    .all(['AWS::Events::Rule'], RuleProperties)
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map(({ logicalId, ref, properties }) => ({
      name: ref,
      arn: stack.getAtt(logicalId, 'Arn'),
      schedule: parseSchedule(properties.ScheduleExpression),
      targets: properties.Targets.map(({ Arn, Input }) => ({ arn: Arn, input: parseInput(Input) })),
    }));
}

function parseInput(input: string | undefined): unknown {
  return input === undefined ? undefined : JSON.parse(input);
}
