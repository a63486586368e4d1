import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** Copies the log into the file and cuts it to nothing; false while somebody still reads from it. */
function emptyLog(database) {
  return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get().busy === 0;
}

function open(file) {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 5000');
  return database;
}

const tables = open(workerData.tables);
tables.exec('VACUUM');
const messages = open(workerData.messages);
const done = [emptyLog(tables), emptyLog(messages)].every(Boolean);
tables.close();
messages.close();
parentPort.postMessage(done);
