import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

const tables = new DatabaseSync(workerData);
tables.exec('PRAGMA busy_timeout = 5000; VACUUM');
// Copies the log into the file and cuts it to nothing; busy while somebody still reads from it.
const { busy } = tables.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
tables.close();
parentPort.postMessage(busy === 0);
