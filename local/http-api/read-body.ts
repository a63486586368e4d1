import type { IncomingMessage } from 'node:http';

/** The whole body, or undefined when it is longer than `maximumBytes`; the rest is read and thrown away. */
export async function readBody(message: IncomingMessage, maximumBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length <= maximumBytes) chunks.push(chunk);
    else if (length > 4 * maximumBytes) break;
  }
  return length <= maximumBytes ? Buffer.concat(chunks) : undefined;
}
