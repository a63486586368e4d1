import { Server } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

// fauxqs listens on every interface and cannot be told otherwise; its queues hold what patients wrote.
const listen = Server.prototype.listen;
Server.prototype.listen = function (options, ...rest) {
  return listen.call(this, typeof options === 'object' ? { ...options, host: '127.0.0.1' } : options, ...rest);
};

// Twenty times faster, and a message still survives the death of the process, though not of the machine. What was consumed
// is overwritten with zeroes: it held what a patient wrote.
const exec = DatabaseSync.prototype.exec;
DatabaseSync.prototype.exec = function (sql) {
  exec.call(this, sql);
  if (sql === 'PRAGMA journal_mode = WAL') exec.call(this, 'PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON');
};

// A message is sent at the time of the advanced clock. Visibility timeouts stay in real time: advancing the clock
// would otherwise hand out again what a function is working on right now.
const offsetMs = new BigInt64Array(workerData.offset);
const { SqsStore } = await import(new URL('./sqs/sqsStore.js', import.meta.resolve('fauxqs')));
const createMessage = SqsStore.createMessage;
SqsStore.createMessage = (...parts) => {
  const message = createMessage(...parts);
  message.sentTimestamp += Number(Atomics.load(offsetMs, 0));
  return message;
};

const { startFauxqs } = await import('fauxqs');
const server = await startFauxqs({ port: 0, logger: false, defaultRegion: workerData.region, dataDir: workerData.dataDirectory });
parentPort.postMessage({ port: server.port });
parentPort.once('message', async () => {
  await server.stop();
  process.exit(0);
});
