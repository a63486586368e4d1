import type { SNSClient } from '@aws-sdk/client-sns';
import { PublishBatchCommand } from '@aws-sdk/client-sns';
import { Problem } from '../domain/errors.ts';
import type { OutboxRow } from './outbox.ts';
import { traceAttribute } from './trace-attribute.ts';

export interface EventTopic {
  /** Publishes up to ten events. Throws Problem('transient') unless the topic took every one. */
  publish(rows: readonly OutboxRow[]): Promise<void>;
}

/**
 * The topic of domain events; subscribers filter by the attributes `type` and `resumes`. `hash` is the event's link in
 * the audit chain: whoever keeps it is a witness when a chain is written anew.
 */
export function eventTopic(client: SNSClient, topicArn: string): EventTopic {
  return {
    async publish(rows) {
      const PublishBatchRequestEntries = rows.map(({ event, resumes, hash }, index) => ({
        Id: String(index),
        Message: JSON.stringify(event),
        MessageAttributes: {
          type: { DataType: 'String', StringValue: event.type },
          resumes: { DataType: 'String', StringValue: String(resumes) },
          hash: { DataType: 'String', StringValue: hash },
          ...traceAttribute(event.traceId),
        },
      }));
      const { Failed = [] } = await client.send(new PublishBatchCommand({ TopicArn: topicArn, PublishBatchRequestEntries }));
      if (Failed.length > 0) throw new Problem('transient', 'The topic did not take every event.');
    },
  };
}
