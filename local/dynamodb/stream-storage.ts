import { DatabaseSync } from 'node:sqlite';

/** Records kept behind the slowest reader, for one who looks at the stream by hand. */
const keptRecords = 1_000;

/** The stream table inside dynoxide's file. */
export interface StreamStorage {
  /** Deletes records of a table that every reader has passed. `sequenceNumber`: the last one that all have read. */
  trim(table: string, sequenceNumber: string): void;
  close(): void;
}

/**
 * dynoxide 1.2.1 looks for a table's last stream record without an index and never deletes one, so each write would
 * be slower than the one before. This adds the index and lets the readers trim what they have read.
 */
export function openStreamStorage(file: string): StreamStorage {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 5000');
  database.exec('CREATE INDEX IF NOT EXISTS local_stream_seq ON _stream_records (table_name, CAST(sequence_number AS INTEGER))');
  // The very last record of all must stay: the next sequence number is counted from it.
  const remove = database.prepare(
    'DELETE FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) < CAST(? AS INTEGER) - ? AND id < (SELECT MAX(id) FROM _stream_records) - ?',
  );
  return {
    trim: (table, sequenceNumber) => void remove.run(table, sequenceNumber, keptRecords, keptRecords),
    close: () => database.close(),
  };
}
