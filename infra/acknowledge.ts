import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A rule of one of the packs that `published-rules.ts` names. */
export type PublishedRule = `AwsSolutions-${string}` | `HIPAA.Security-${string}`;

/**
 * Says why a published rule is not kept by a construct and what is below it. A test fails when the reason is thin, or when
 * nothing there breaks the rule any more.
 */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<PublishedRule, string>>): void {
  for (const [rule, reason] of Object.entries(reasons)) {
    Validations.of(construct).acknowledge({ id: `${rule.slice(0, rule.indexOf('-'))}::${rule}`, reason });
  }
}
