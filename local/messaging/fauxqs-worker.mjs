import { Server } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { installVirtualDate } from '../virtual-date.mjs';

installVirtualDate(workerData.offset);

// fauxqs listens on every interface and cannot be told otherwise; its queues hold what patients wrote.
const listen = Server.prototype.listen;
Server.prototype.listen = function (options, ...rest) {
  return listen.call(this, typeof options === 'object' ? { ...options, host: '127.0.0.1' } : options, ...rest);
};

const { startFauxqs } = await import('fauxqs');
const server = await startFauxqs({ port: 0, logger: false, defaultRegion: workerData.region, dataDir: workerData.dataDirectory });
parentPort.postMessage({ port: server.port });
parentPort.once('message', async () => {
  await server.stop();
  process.exit(0);
});
