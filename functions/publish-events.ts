import { documentClient, snsClient } from '../shared/aws/clients.ts';
import { eventTopic } from '../shared/aws/event-topic.ts';
import { OutboxRow, outbox } from '../shared/aws/outbox.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { countEvents } from '../shared/domain/metrics.ts';
import { consumeStream } from '../shared/lambda/consume-stream.ts';
import { emitMetrics } from '../shared/lambda/emit-metrics.ts';

const env = parseEnv('publish-events');
const events = outbox(documentClient, env.QUESTIONS_TABLE);
const topic = eventTopic(snsClient, env.EVENTS_TOPIC_ARN);

/** The one consumer of the questions' stream: puts new events on the topic and counts them, and does nothing else. */
export const handler = consumeStream(OutboxRow, async (rows) => {
  await topic.publish(rows);
  await events.markPublished(rows);
  emitMetrics(env.STAGE_SETTINGS.stage, countEvents(rows.map(({ event }) => event.type)));
});
