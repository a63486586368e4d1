import type { AttributeValue } from 'aws-lambda';

/** The plain item of a DynamoDB stream image. Numbers become JavaScript numbers: we store none beyond 2^53. */
export function readImage(image: Readonly<Record<string, AttributeValue>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, readValue(value)]));
}

function readValue(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.L !== undefined) return value.L.map(readValue);
  if (value.M !== undefined) return readImage(value.M);
  if (value.SS !== undefined) return value.SS;
  if (value.NS !== undefined) return value.NS.map(Number);
  return null;
}
