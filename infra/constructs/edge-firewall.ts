import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

export interface EdgeFirewallProps {
  readonly name: string;
  /** Requests of one source address in five minutes, after which it is blocked for a while. */
  readonly requestsPerFiveMinutes: number;
}

/**
 * Rules of the common set that look into bodies. Patients may write anything, 20,000 characters of it: a question
 * about `<script>` must reach us, so these count and do not block.
 */
const bodyRules = ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY', 'GenericLFI_BODY', 'GenericRFI_BODY'];

/** What CloudFront turns away: known attackers, known attacks, floods. */
export class EdgeFirewall extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { name, requestsPerFiveMinutes }: EdgeFirewallProps) {
    super(scope, id);
    const acl = new wafv2.CfnWebACL(this, 'web-acl', {
      name,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibility(name),
      rules: [
        {
          name: 'floods',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429, responseHeaders: [{ name: 'Retry-After', value: '300' }] } } },
          statement: { rateBasedStatement: { limit: requestsPerFiveMinutes, aggregateKeyType: 'IP' } },
          visibilityConfig: visibility('floods'),
        },
        managed(1, 'AWSManagedRulesAmazonIpReputationList'),
        managed(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
        managed(3, 'AWSManagedRulesCommonRuleSet', bodyRules),
      ],
    });
    acknowledge(acl, {
      'HIPAA.Security-WAFv2LoggingEnabled':
        'A log of requests would keep source addresses beside the pages that they read. What the rules count is in CloudWatch, without requests.',
    });
    this.arn = acl.attrArn;
  }
}

function managed(priority: number, name: string, countOnly: readonly string[] = []): wafv2.CfnWebACL.RuleProperty {
  const ruleActionOverrides = countOnly.map((rule) => ({ name: rule, actionToUse: { count: {} } }));
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: { managedRuleGroupStatement: { vendorName: 'AWS', name, ...(ruleActionOverrides.length > 0 && { ruleActionOverrides }) } },
    visibilityConfig: visibility(name),
  };
}

/** Counted, but never sampled: a sample would keep a request with its headers, a receipt among them. */
function visibility(metricName: string): wafv2.CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
}
