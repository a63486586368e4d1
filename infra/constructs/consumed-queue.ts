import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName } from '../../shared/config/function-env.ts';
import { ExplainedAlarm, minutely } from './explained-alarm.ts';
import type { Foundation } from './foundation.ts';
import { timeoutOf } from './moderation-function.ts';
import type { ModerationFunction } from './moderation-function.ts';

/** Longer than any source keeps a message, which counts its age from the day it was first sent. */
const deadLettersKept = Duration.days(14);

export interface DeadLetterQueueProps {
  readonly foundation: Foundation;
  /** Whom a message that was given up hurts and how. */
  readonly hurts: string;
}

/** Where messages end that failed five times, with one alarm when the first arrives and one half-way to its deletion. */
export class DeadLetterQueue extends sqs.Queue {
  constructor(scope: Construct, name: string, { foundation, hurts }: DeadLetterQueueProps) {
    super(scope, name, {
      queueName: foundation.name(name),
      encryptionMasterKey: foundation.key,
      enforceSSL: true,
      retentionPeriod: deadLettersKept,
      removalPolicy: foundation.removalPolicyOfNamed,
    });
    const chapter = 'Dead letters';
    new ExplainedAlarm(this, name, {
      foundation,
      metric: this.metricApproximateNumberOfMessagesVisible({ ...minutely, statistic: 'Maximum' }),
      hurts,
      chapter,
    });
    new ExplainedAlarm(this, `${name}-age`, {
      foundation,
      metric: this.metricApproximateAgeOfOldestMessage(minutely),
      threshold: deadLettersKept.toSeconds() / 2,
      hurts: `${hurts} In seven days SQS deletes the message for good.`,
      chapter,
    });
  }
}

export interface ConsumedQueueProps extends DeadLetterQueueProps {
  readonly consumer: FunctionName;
}

/**
 * A queue for one consumer: encrypted, redelivered after six of the consumer's time-outs, given up after five tries,
 * and with an alarm when nobody has taken from it for a quarter of an hour.
 */
export class ConsumedQueue extends Construct {
  readonly queue: sqs.Queue;
  readonly deadLetterQueue: DeadLetterQueue;

  constructor(scope: Construct, name: string, { foundation, consumer, hurts }: ConsumedQueueProps) {
    super(scope, name);
    this.deadLetterQueue = new DeadLetterQueue(this, `${name}-dead-letters`, { foundation, hurts });
    this.queue = new sqs.Queue(this, 'queue', {
      queueName: foundation.name(name),
      encryptionMasterKey: foundation.key,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(6 * timeoutOf(consumer).toSeconds()),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: 5 },
      removalPolicy: foundation.removalPolicyOfNamed,
    });
    new ExplainedAlarm(this, `${name}-age`, {
      foundation,
      metric: this.queue.metricApproximateAgeOfOldestMessage(minutely),
      threshold: Duration.minutes(15).toSeconds(),
      hurts,
      chapter: 'Queues that wait',
    });
  }

  /** Up to ten messages at a time; the consumer tells which of them failed. */
  deliverTo(consumer: ModerationFunction): void {
    consumer.function.addEventSource(new SqsEventSource(this.queue, { batchSize: 10, reportBatchItemFailures: true }));
  }
}
