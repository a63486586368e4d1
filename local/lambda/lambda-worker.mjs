// Plain JavaScript on purpose: stripping types would cost every cold start 40 ms and 8 MB.
import { parentPort, workerData } from 'node:worker_threads';
import { installVirtualDate } from '../virtual-date.mjs';

installVirtualDate(workerData.offset);

const load = import(workerData.file).then((module) => {
  const handler = module[workerData.handler];
  if (typeof handler !== 'function') throw Object.assign(new Error('The module exports no such handler.'), { name: 'Runtime.HandlerNotFound' });
  return handler;
});
// A module that fails to load says so to the first event.
load.then(
  () => parentPort.postMessage('loaded'),
  () => parentPort.postMessage('loaded'),
);

parentPort.on('message', async ({ id, event, context, timeoutMs }) => {
  const startedAt = performance.now();
  const getRemainingTimeInMillis = () => Math.max(0, Math.round(timeoutMs - (performance.now() - startedAt)));
  try {
    const handler = await load;
    const result = await handler(JSON.parse(event), { ...context, getRemainingTimeInMillis });
    parentPort.postMessage({ id, result: JSON.stringify(result === undefined ? null : result) });
  } catch (error) {
    parentPort.postMessage({ id, error: describe(error) });
  }
});

/** As the Lambda runtime describes what a handler threw. */
function describe(error) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { errorType: error.name, errorMessage: error.message, frames: frames.slice(0, 10).map((line) => line.slice(0, 300)) };
}
