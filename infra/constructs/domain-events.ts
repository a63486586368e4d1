import type * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import * as sns from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { subscriptions } from '../../shared/domain/events.ts';
import { DeadLetterQueue } from './consumed-queue.ts';
import type { ConsumedQueue } from './consumed-queue.ts';
import type { Foundation } from './foundation.ts';
import type { ModerationFunction } from './moderation-function.ts';

export type Subscriber = keyof typeof subscriptions;

/** The topic of domain events: what happened, as ids, codes and instants. */
export class DomainEvents extends Construct {
  readonly topic: sns.Topic;

  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    this.topic = new sns.Topic(this, 'topic', { topicName: foundation.name('domain-events'), masterKey: foundation.key, enforceSSL: true });
  }

  /** Fed by the table's stream: only event rows, only when they appear; published by `publisher` and by nobody else. */
  feed(foundation: Foundation, questions: dynamodb.ITable, publisher: ModerationFunction): void {
    const lost = new DeadLetterQueue(this, 'unpublished-dead-letters', {
      foundation,
      hurts: 'Events were recorded but not announced: executions, mails and the backlog wait for the reconciler to announce them again.',
    });
    acknowledge(lost, { 'AwsSolutions-SQS3': 'It is a dead-letter queue itself: that of the stream’s mapping, which the rule does not follow.' });
    acknowledge(publisher, { 'AwsSolutions-IAM5[Resource::*]': 'ListStreams knows no narrower resource; reading the one stream is granted by its ARN.' });
    publisher.allow({ actions: ['sqs:SendMessage'], resources: [lost.queueArn] });
    publisher.function.addEventSource(
      new DynamoEventSource(questions, {
        startingPosition: lambda.StartingPosition.TRIM_HORIZON,
        batchSize: 25,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 10,
        onFailure: { bind: () => ({ destination: lost.queueArn }) },
        filters: [
          lambda.FilterCriteria.filter({
            eventName: ['INSERT'],
            dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } },
          }),
        ],
      }),
    );
  }

  /** Queues up for a consumer the events that `subscriptions` names for it. */
  subscribe(subscriber: Subscriber, { queue, deadLetterQueue }: ConsumedQueue): void {
    this.topic.addSubscription(
      new SqsSubscription(queue, {
        rawMessageDelivery: true,
        // What cannot be delivered ends where what cannot be consumed ends: under the same alarm, with the same way back.
        deadLetterQueue,
        filterPolicy: {
          type: sns.SubscriptionFilter.stringFilter({ allowlist: [...subscriptions[subscriber]] }),
          ...(subscriber === 'resume-execution' ? { resumes: sns.SubscriptionFilter.stringFilter({ allowlist: ['true'] }) } : {}),
        },
      }),
    );
  }
}
