import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

const messages = ['kms:Decrypt', 'kms:GenerateDataKey*'];
const storage = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'];

/**
 * The customer-managed key of everything at rest. Each service that uses it for us is admitted here, by name:
 * without its statement an alarm, a log line or a message would vanish in silence.
 */
export class EncryptionKey extends Construct {
  /**
   * Imported from its own ARN on purpose: constructs that use a key add statements to its policy, some without a
   * condition. This one keeps the policy as it is written below.
   */
  readonly key: kms.IKey;

  constructor(scope: Construct, id: string, props: { alias: string; removalPolicy: RemovalPolicy }) {
    super(scope, id);
    const key = new kms.Key(this, 'key', { alias: props.alias, enableKeyRotation: true, removalPolicy: props.removalPolicy });
    for (const statement of this.#admissions()) key.addToResourcePolicy(statement);
    this.key = kms.Key.fromKeyArn(this, 'unchanged', key.keyArn);
  }

  #admissions(): iam.PolicyStatement[] {
    const { account, region } = Stack.of(this);
    const logs = Stack.of(this).formatArn({ service: 'logs', resource: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME });
    const ours = { StringEquals: { 'aws:SourceAccount': account } };
    const via = (service: string) => ({ StringEquals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` } });
    return [
      admit('CloudWatchAlarmsReachTheEncryptedTopic', new iam.ServicePrincipal('cloudwatch.amazonaws.com'), messages, ours),
      admit('TopicsReachTheEncryptedQueues', new iam.ServicePrincipal('sns.amazonaws.com'), messages, ours),
      admit('WorkflowLogsAreDelivered', new iam.ServicePrincipal('delivery.logs.amazonaws.com'), ['kms:Decrypt*'], {
        StringEquals: { 'kms:EncryptionContext:SourceArn': logs },
      }),
      admit('LogGroupsAreEncrypted', new iam.ServicePrincipal(`logs.${region}.amazonaws.com`), storage, {
        ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logs },
      }),
      admit('TablesAreEncrypted', new iam.AccountRootPrincipal(), [...storage, 'kms:CreateGrant'], via('dynamodb')),
      admit('SecretsAreEncrypted', new iam.AccountRootPrincipal(), [...storage, 'kms:CreateGrant'], via('secretsmanager')),
    ];
  }
}

function admit(sid: string, principal: iam.IPrincipal, actions: string[], conditions: Record<string, Record<string, string>>): iam.PolicyStatement {
  return new iam.PolicyStatement({ sid, principals: [principal], actions, resources: ['*'], conditions });
}
