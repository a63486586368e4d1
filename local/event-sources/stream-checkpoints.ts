import type { DatabaseSync } from 'node:sqlite';

/** How far each stream mapping has read, by the mapping's logical id. */
export interface StreamCheckpoints {
  read(mapping: string): string | undefined;
  write(mapping: string, sequenceNumber: string): void;
}

export function openStreamCheckpoints(database: DatabaseSync): StreamCheckpoints {
  database.exec('CREATE TABLE IF NOT EXISTS stream_checkpoints (mapping TEXT PRIMARY KEY, sequence_number TEXT NOT NULL) STRICT');
  const select = database.prepare('SELECT sequence_number FROM stream_checkpoints WHERE mapping = ?');
  const upsert = database.prepare('INSERT INTO stream_checkpoints VALUES (?, ?) ON CONFLICT (mapping) DO UPDATE SET sequence_number = excluded.sequence_number');
  return {
    read: (mapping) => {
      const value = select.get(mapping)?.['sequence_number'];
      return typeof value === 'string' ? value : undefined;
    },
    write: (mapping, sequenceNumber) => void upsert.run(mapping, sequenceNumber),
  };
}
