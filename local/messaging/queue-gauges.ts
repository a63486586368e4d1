import { DatabaseSync } from 'node:sqlite';

/** What CloudWatch would measure of a queue right now. */
export interface QueueGauges {
  /** Messages that a consumer could receive. */
  visible(queueName: string): number;
  /** Seconds from when the oldest message was sent to `now` (milliseconds since 1970, of the clock); 0 for an empty queue. */
  oldestAgeSeconds(queueName: string, now: number): number;
  close(): void;
}

/** Reads the broker's own file: asking it over its API would fetch every message. */
export function openQueueGauges(file: string): QueueGauges {
  const database = new DatabaseSync(file, { readOnly: true });
  database.exec('PRAGMA busy_timeout = 5000');
  const count = database.prepare('SELECT COUNT(*) AS value FROM sqs_messages WHERE queue_name = ? AND COALESCE(visibility_deadline, 0) <= ? AND COALESCE(delay_until, 0) <= ?');
  const oldest = database.prepare('SELECT MIN(sent_timestamp) AS value FROM sqs_messages WHERE queue_name = ?');
  return {
    visible: (queueName) => {
      const now = Date.now();
      return Number(count.get(queueName, now, now)?.['value'] ?? 0);
    },
    oldestAgeSeconds: (queueName, now) => {
      const sentAt = oldest.get(queueName)?.['value'];
      return typeof sentAt === 'number' ? Math.max(0, (now - sentAt) / 1000) : 0;
    },
    close: () => database.close(),
  };
}
