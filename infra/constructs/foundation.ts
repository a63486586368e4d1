import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { StageSettings } from '../../shared/config/stage-settings.ts';
import { EncryptionKey } from './encryption-key.ts';

/** What everything stands on: the stage's names, its one key, the topic that alarms go to, logs that are encrypted and end. */
export class Foundation extends Construct {
  readonly settings: StageSettings;
  readonly key: kms.IKey;
  readonly alarmTopic: sns.Topic;
  /** Patients' data outlives a deleted stack, except on the stage that only ever runs on somebody's machine. */
  readonly removalPolicy: RemovalPolicy;

  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id);
    this.settings = settings;
    this.removalPolicy = settings.stage === 'local' ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    this.key = new EncryptionKey(this, 'encryption-key', { alias: this.name('data'), removalPolicy: this.removalPolicy }).key;
    this.alarmTopic = new sns.Topic(this, 'alarm-topic', { topicName: this.name('alarms'), masterKey: this.key, enforceSSL: true });
    // A topic with a policy of its own has lost the one by which CloudWatch could publish.
    this.alarmTopic.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'AlarmsMayPublish',
        principals: [new iam.ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.alarmTopic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    for (const address of settings.operatorAddresses ?? []) this.alarmTopic.addSubscription(new EmailSubscription(address));
  }

  /** For parts with a name of their own: kept like data, but a first deployment that failed must not leave their names taken. */
  get removalPolicyOfNamed(): RemovalPolicy {
    return this.isLasting ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
  }

  get isLasting(): boolean {
    return this.removalPolicy === RemovalPolicy.RETAIN;
  }

  /** The physical name of a part of this stage. */
  name(part: string): string {
    return `askwell-${this.settings.stage}-${part}`;
  }

  /** A log group that is encrypted and forgets after three months. `name` is absolute, such as `/aws/lambda/…`. */
  logGroup(scope: Construct, id: string, name: string): logs.LogGroup {
    return new logs.LogGroup(scope, id, {
      logGroupName: name,
      retention: logs.RetentionDays.THREE_MONTHS,
      encryptionKey: this.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}
