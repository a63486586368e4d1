import { CreateTopicCommand, ListSubscriptionsCommand, SubscribeCommand, UnsubscribeCommand, type SNSClient } from '@aws-sdk/client-sns';
import * as z from 'zod';
import type { Stack } from '../template/stack.ts';

const TopicProperties = z.object({ FifoTopic: z.literal(false).optional() });
const SubscriptionProperties = z.object({
  TopicArn: z.string(),
  Protocol: z.literal('sqs'),
  Endpoint: z.string(),
  RawMessageDelivery: z.boolean().optional(),
  FilterPolicy: z.record(z.string(), z.unknown()).optional(),
  FilterPolicyScope: z.string().optional(),
});

/** Makes the stack's topics and subscribes exactly the queues that the template subscribes. Call it before any publisher runs. */
export async function ensureTopics(client: SNSClient, stack: Stack): Promise<void> {
  for (const { logicalId } of stack.all(['AWS::SNS::Topic'], TopicProperties)) {
    await client.send(new CreateTopicCommand({ Name: stack.getAtt(logicalId, 'TopicName') }));
  }
  await forgetSubscriptions(client);
  for (const { properties } of stack.all(['AWS::SNS::Subscription'], SubscriptionProperties)) {
    const { TopicArn, Protocol, Endpoint, RawMessageDelivery, FilterPolicy, FilterPolicyScope } = properties;
    const Attributes = {
      ...(RawMessageDelivery === true && { RawMessageDelivery: 'true' }),
      ...(FilterPolicy !== undefined && { FilterPolicy: JSON.stringify(FilterPolicy) }),
      ...(FilterPolicyScope !== undefined && { FilterPolicyScope }),
    };
    await client.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint, Attributes }));
  }
}

async function forgetSubscriptions(client: SNSClient): Promise<void> {
  for (;;) {
    const { Subscriptions = [] } = await client.send(new ListSubscriptionsCommand({}));
    if (Subscriptions.length === 0) return;
    for (const { SubscriptionArn } of Subscriptions) await client.send(new UnsubscribeCommand({ SubscriptionArn }));
  }
}
