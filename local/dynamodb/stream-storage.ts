import { DatabaseSync } from 'node:sqlite';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import type { StreamPosition, StreamReader } from '../event-sources/stream-reader.ts';
import { region } from '../region.ts';

/** Attribute values as JSON, which is how Lambda gives them too. */
const Attributes = z.record(z.string(), z.custom<AttributeValue>((value) => typeof value === 'object' && value !== null));
const Image = z.string().transform((text) => Attributes.parse(JSON.parse(text)));
const StreamRow = z.object({
  event_name: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  keys_json: Image,
  new_image: z.string().nullable(),
  old_image: z.string().nullable(),
  sequence_number: z.string(),
  created_at: z.number(),
});

/** How many times readers move on between two trims: each is a write. */
const trimEvery = 100;

/** The stream table inside dynoxide's file. */
export interface StreamStorage {
  /** Reads a table's stream from the file: over the API every record would cost the engine's own thread a parse of the SDK. */
  read(position: StreamPosition): StreamReader;
  /** Every reader of a table has passed this record: it and those before it go, now and then or when told to. */
  pass(table: string, sequenceNumber: string): void;
  /** Deletes now what every reader has passed: the images hold what was said, also of what is erased by now. */
  trim(): void;
  close(): void;
}

/**
 * dynoxide 1.2.1 looks for a table's last stream record without an index and never deletes one, so each write would
 * be slower than the one before. This adds the index and lets the readers trim what they have read.
 */
export function openStreamStorage(file: string): StreamStorage {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON');
  database.exec('CREATE INDEX IF NOT EXISTS local_stream_seq ON _stream_records (table_name, CAST(sequence_number AS INTEGER))');
  // A table's very last record must stay: the next sequence number is counted from it.
  const remove = database.prepare(`
    DELETE FROM _stream_records WHERE table_name = :table AND CAST(sequence_number AS INTEGER) <= CAST(:passed AS INTEGER)
      AND CAST(sequence_number AS INTEGER) < (SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = :table)`);
  const select = database.prepare(
    'SELECT * FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) > ? ORDER BY CAST(sequence_number AS INTEGER) LIMIT ?',
  );
  const passed = new Map<string, string>();
  let steps = 0;
  const trim = (): void => {
    for (const [table, sequenceNumber] of passed) remove.run({ table, passed: sequenceNumber });
  };
  return {
    read: ({ table, eventSourceArn, after }) => {
      let last = Number(after ?? 0);
      return {
        shardId: `shardId-00000001-${table}`,
        next: async (limit) => {
          const rows = select.all(table, last, limit).map((row) => StreamRow.parse(row));
          last = Number(rows.at(-1)?.sequence_number ?? last);
          return rows.map((row) => recordOf(row, eventSourceArn));
        },
      };
    },
    pass: (table, sequenceNumber) => {
      passed.set(table, sequenceNumber);
      steps += 1;
      if (steps % trimEvery === 0) trim();
    },
    trim,
    close: () => database.close(),
  };
}

/** Its images are parsed when somebody looks: most records are filtered out by their keys. */
function recordOf(row: z.infer<typeof StreamRow>, eventSourceARN: string): DynamoDBRecord {
  const { keys_json: keys, new_image: newImage, old_image: oldImage } = row;
  return {
    eventID: `local-${row.sequence_number}`,
    eventName: row.event_name,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
    dynamodb: {
      ApproximateCreationDateTime: row.created_at,
      Keys: keys,
      SequenceNumber: row.sequence_number,
      SizeBytes: JSON.stringify(keys).length + (newImage?.length ?? 0) + (oldImage?.length ?? 0),
      StreamViewType: viewTypeOf(row),
      get NewImage() {
        return newImage === null ? undefined : Image.parse(newImage);
      },
      get OldImage() {
        return oldImage === null ? undefined : Image.parse(oldImage);
      },
    },
    eventSourceARN,
  };
}

function viewTypeOf({ new_image, old_image, event_name }: z.infer<typeof StreamRow>): 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' {
  if (new_image !== null && old_image !== null) return 'NEW_AND_OLD_IMAGES';
  if (new_image !== null) return 'NEW_IMAGE';
  if (old_image !== null) return 'OLD_IMAGE';
  return event_name === 'REMOVE' ? 'NEW_IMAGE' : 'KEYS_ONLY';
}
