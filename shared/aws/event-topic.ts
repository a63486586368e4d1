import type { SNSClient } from '@aws-sdk/client-sns';
import { PublishCommand } from '@aws-sdk/client-sns';
import type { DomainEvent } from '../domain/events.ts';

export interface EventTopic {
  publish(event: DomainEvent): Promise<void>;
}

/** The topic of domain events; subscribers filter by the attribute `type`. */
export function eventTopic(client: SNSClient, topicArn: string): EventTopic {
  return {
    async publish(event) {
      const MessageAttributes = { type: { DataType: 'String', StringValue: event.type } };
      await client.send(new PublishCommand({ TopicArn: topicArn, Message: JSON.stringify(event), MessageAttributes }));
    },
  };
}
