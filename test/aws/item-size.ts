/** Bytes that DynamoDB bills for an item: names and values, in its own counting (3 bytes a map or list, 1 each element). */
export function itemSize(item: object): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value), 0);
}

function sizeOf(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).replace(/[-.]/g, '').length / 2) + 1;
  if (typeof value === 'boolean' || value === null) return 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + 1 + sizeOf(each), 3);
  return Object.entries(value).reduce((sum, [name, each]) => sum + (each === undefined ? 0 : 1 + Buffer.byteLength(name) + sizeOf(each)), 3);
}
