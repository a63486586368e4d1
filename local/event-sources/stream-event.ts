import type { AttributeValue, _Record } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue as LambdaAttributeValue, DynamoDBRecord } from 'aws-lambda';
import { region } from '../region.ts';

/** A stream record as Lambda hands it to a function: binaries in base64, the creation time in epoch seconds. */
export function toStreamRecord(record: _Record, eventSourceARN: string): DynamoDBRecord {
  const change = record.dynamodb;
  return {
    eventID: record.eventID ?? '',
    eventName: record.eventName ?? 'MODIFY',
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
    dynamodb: {
      ...(change?.ApproximateCreationDateTime !== undefined && { ApproximateCreationDateTime: Math.floor(change.ApproximateCreationDateTime.getTime() / 1000) }),
      ...(change?.Keys !== undefined && { Keys: toImage(change.Keys) }),
      ...(change?.NewImage !== undefined && { NewImage: toImage(change.NewImage) }),
      ...(change?.OldImage !== undefined && { OldImage: toImage(change.OldImage) }),
      SequenceNumber: change?.SequenceNumber ?? '',
      SizeBytes: change?.SizeBytes ?? 0,
      StreamViewType: change?.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
    },
    eventSourceARN,
  };
}

function toImage(image: Record<string, AttributeValue>): Record<string, LambdaAttributeValue> {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, toAttribute(value)]));
}

function toAttribute(value: AttributeValue): LambdaAttributeValue {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(toAttribute) };
  if (value.M !== undefined) return { M: toImage(value.M) };
  if (value.S !== undefined) return { S: value.S };
  if (value.N !== undefined) return { N: value.N };
  if (value.SS !== undefined) return { SS: value.SS };
  if (value.NS !== undefined) return { NS: value.NS };
  if (value.BOOL !== undefined) return { BOOL: value.BOOL };
  return { NULL: true };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
