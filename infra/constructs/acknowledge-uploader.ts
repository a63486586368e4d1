import { CfnElement, Stack, Token } from 'aws-cdk-lib';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { BucketDeployment } from 'aws-cdk-lib/aws-s3-deployment';
import { acknowledge } from '../acknowledge.ts';

/** Says why the CDK's own function that fills a bucket is as the CDK makes it. It runs in a deployment and at no other time. */
export function acknowledgeUploader(deployment: BucketDeployment, bucket: s3.Bucket): void {
  const uploader = deployment.handlerRole.node.scope;
  const element = bucket.node.defaultChild;
  if (uploader === undefined || !(element instanceof CfnElement)) throw new Error('The CDK has changed how it fills buckets.');
  const { account } = Stack.of(bucket);
  const assets = `arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-${Token.isUnresolved(account) ? '<AWS::AccountId>' : account}-us-east-1/*`;
  const narrow = 'The CDK’s function copies files of unforeseen names between two buckets that it names, during a deployment only.';
  const whole = [`Resource::<${Stack.of(bucket).getLogicalId(element)}.Arn>/*`, `Resource::${assets}`, 'Action::s3:Abort*', 'Action::s3:DeleteObject*', 'Action::s3:GetBucket*', 'Action::s3:GetObject*', 'Action::s3:List*'];
  acknowledge(uploader, {
    ...Object.fromEntries(whole.map((finding) => [`AwsSolutions-IAM5[${finding}]`, narrow])),
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]': 'The policy lets the CDK’s function write its own log and nothing else.',
    'AwsSolutions-L1': 'The runtime of the CDK’s own function is chosen, tested and raised by the CDK.',
    'HIPAA.Security-IAMNoInlinePolicy': 'The policy belongs to this one function of the CDK and goes with it.',
  });
}
