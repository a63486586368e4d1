import type { ProblemKind } from '../domain/errors.ts';
import { currentTrace } from '../tracing/trace-context.ts';

/** What a log line may say, and nothing else: no field takes free text, so no line can carry a patient's words. */
export interface LogFields {
  readonly function?: string | undefined;
  readonly requestId?: string | undefined;
  readonly route?: string | undefined;
  readonly messageId?: string | undefined;
  readonly questionId?: string | undefined;
  readonly eventId?: string | undefined;
  readonly eventType?: string | undefined;
  readonly kind?: ProblemKind | 'bug' | undefined;
  readonly errorName?: string | undefined;
  /** Where in our bundle it was thrown: `file:line:column`, innermost first. */
  readonly at?: readonly string[] | undefined;
  /** What had fallen between two steps: a code of ours. */
  readonly orphan?: Lowercase<string> | undefined;
  readonly count?: number | undefined;
  readonly receiveCount?: number | undefined;
  readonly durationMs?: number | undefined;
  /** Of an HTTP answer. */
  readonly status?: number | undefined;
}

/** What happened, as a kebab-case code. */
export type LogCode = `${Lowercase<string>}`;

/** Writes one line of JSON, with the trace that the work belongs to, to standard output, where Lambda and the local engine pick it up. */
export function log(level: 'info' | 'warn' | 'error', code: LogCode, fields: LogFields = {}): void {
  process.stdout.write(`${JSON.stringify({ level, code, traceId: currentTrace(), ...fields })}\n`);
}
