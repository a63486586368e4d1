import { CreateQueueCommand, ReceiveMessageCommand, SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';

export interface QueueEngine {
  readonly endpoint: string;
  /** Takes what is in the queue of this name. */
  bodiesIn(queue: string): Promise<(string | undefined)[]>;
  send(queue: string, body: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts SQS in memory, with queues of these names. */
export async function startQueues(...names: string[]): Promise<QueueEngine> {
  const server = await startFauxqs({ port: 0, logger: false, defaultRegion: 'us-east-1' });
  const endpoint = `http://127.0.0.1:${server.port}`;
  const client = new SQSClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  for (const QueueName of names) await client.send(new CreateQueueCommand({ QueueName }));
  return {
    endpoint,
    bodiesIn: async (queue) => {
      const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl: `${endpoint}/000000000000/${queue}`, MaxNumberOfMessages: 10 }));
      return Messages.map(({ Body }) => Body);
    },
    send: async (queue, MessageBody) => {
      await client.send(new SendMessageCommand({ QueueUrl: `${endpoint}/000000000000/${queue}`, MessageBody }));
    },
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
}
