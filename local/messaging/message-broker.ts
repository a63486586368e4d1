import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { region } from '../region.ts';

/** fauxqs, running: SQS and SNS behind one loopback endpoint, durable in its own SQLite file. */
export interface MessageBroker {
  readonly endpoint: string;
  readonly file: string;
  stop(): Promise<void>;
}

const Ready = z.object({ port: z.number() });

/** Starts SQS and SNS in a thread of their own. `onExit` is told when it dies by itself. */
export async function startMessageBroker(dataDirectory: string, offset: SharedArrayBuffer, onExit: () => void): Promise<MessageBroker> {
  const file = join(dataDirectory, 'fauxqs.db');
  releaseInFlight(file);
  const worker = new Worker(new URL('./fauxqs-worker.mjs', import.meta.url), { workerData: { dataDirectory, offset, region }, stdout: true, stderr: true });
  worker.stdout.resume();
  worker.stderr.resume();
  const ready = Promise.withResolvers<unknown>();
  const exited = Promise.withResolvers<undefined>();
  let stopping = false;
  worker.once('message', ready.resolve);
  worker.once('error', ready.reject);
  worker.once('exit', () => {
    exited.resolve(undefined);
    if (!stopping) onExit();
  });
  const { port } = Ready.parse(await ready.promise);
  const stop = async (): Promise<void> => {
    stopping = true;
    worker.postMessage('stop');
    await exited.promise;
  };
  return { endpoint: `http://127.0.0.1:${port}`, file, stop };
}

/**
 * Whoever had received a message died with the last run: waiting for its visibility timeout would help nobody, and
 * that it was received is not a try that failed.
 */
function releaseInFlight(file: string): void {
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA busy_timeout = 5000;
    UPDATE sqs_messages
      SET receipt_handle = NULL, visibility_deadline = NULL, approximate_receive_count = MAX(0, approximate_receive_count - 1)
      WHERE receipt_handle IS NOT NULL`);
  database.close();
}
