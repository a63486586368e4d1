import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Engine } from './engine.ts';
import { tryJson } from './json.ts';
import { callOperation } from './operations/call-operation.ts';
import { ServiceError } from './service-error.ts';

const target = /^AWSStepFunctions\.(?<operation>\w+)$/;
const longestBody = 4 * 1024 * 1024;

/** Serves one request of the AWS JSON 1.0 protocol. Signatures are not looked at. */
export async function serveRequest(engine: Engine, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const operation = target.exec(String(request.headers['x-amz-target']))?.groups?.['operation'];
    if (request.method !== 'POST' || operation === undefined) {
      throw new ServiceError('UnknownOperationException', 'The request names no operation.');
    }
    if (Number(request.headers['content-length'] ?? 0) > longestBody) {
      throw new ServiceError('ValidationException', 'The request is too large.');
    }
    const input = tryJson(await text(request));
    if (input === undefined) throw new ServiceError('SerializationException', 'The request is not JSON.');
    answer(response, 200, callOperation(engine, operation, input));
  } catch (thrown) {
    if (thrown instanceof ServiceError) answer(response, 400, { __type: thrown.name, message: thrown.message });
    else answer(response, 500, { __type: 'InternalServerException', message: 'The engine failed.' });
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': bytes.length,
    'x-amzn-requestid': randomUUID(),
  });
  response.end(bytes);
}
