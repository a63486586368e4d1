import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { TraceId } from '../domain/trace-id.ts';

const storage = new AsyncLocalStorage<TraceId>();

/** The trace of the work that is being done; undefined outside a shell. */
export function currentTrace(): TraceId | undefined {
  return storage.getStore();
}

/** Does the work within a trace: that of whoever caused it, or a new one where nobody is known. */
export function withTrace<T>(traceId: TraceId | undefined, work: () => T): T {
  return storage.run(traceId ?? TraceId.parse(randomBytes(16).toString('hex')), work);
}
