import type { FunctionError } from '../step-functions/function-error.ts';
import { messageReply, type HttpReply } from './http-response.ts';

/** Failures around a function, none of its own: it was too slow, its worker died, or there was none to spare. */
const passing = new Set(['Sandbox.Timedout', 'Runtime.ExitError', 'Lambda.TooManyRequestsException']);

/**
 * What the gateway answers when a function failed: 503 with `Retry-After` where trying again may well do, 500 for what the handler
 * threw. API Gateway itself says 500 to a Lambda that timed out; our functions end before that, by the shell's own time-out, and
 * only a laptop starves them so that it does not come.
 */
export function failureReply({ errorType }: Pick<FunctionError, 'errorType'>): HttpReply {
  return passing.has(errorType) ? unavailableReply() : messageReply(500, 'Internal Server Error');
}

/** 503 with `Retry-After`. */
export function unavailableReply(): HttpReply {
  return messageReply(503, 'Service Unavailable', { 'retry-after': '5' });
}
