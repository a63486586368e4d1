import { Validations } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag';
import { acknowledge } from './acknowledge.ts';

/** The packs of rules that the templates are held to. */
export const rulePacks = [AwsSolutionsChecks, HIPAASecurityChecks] as const;

/**
 * Holds the app to the published rules: synth fails on what is neither kept nor acknowledged. What no resource keeps by
 * design is acknowledged here, once; the rest beside the resource.
 */
export function keepPublishedRules(app: App): void {
  Validations.of(app).addPlugins(...rulePacks.map((Pack) => new Pack(app)));
  acknowledge(app, {
    'HIPAA.Security-LambdaInsideVPC':
      'No function talks to anything inside a network: every call goes to an AWS service, over TLS, under a role of its own. A VPC would add NAT or endpoints to keep, and protect nothing more.',
    'HIPAA.Security-LambdaConcurrency':
      'Reserved concurrency takes from every other function of the account, and starves its own when a burst comes. Rates are limited at the API, at the edge and by batch sizes; throttles have an alarm.',
    'HIPAA.Security-LambdaDLQ':
      'No function is invoked by events that it could lose: queues have their dead-letter queues, the stream’s mapping has one, steps are retried and caught by the workflow, and a missed tick is made up by the next.',
    'HIPAA.Security-DynamoDBInBackupPlan':
      'Every table has point-in-time recovery to any second of 35 days. Copies that live longer would keep what patients have withdrawn.',
  });
}
