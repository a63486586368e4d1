import { Problem } from '../domain/errors.ts';
import type { ProblemKind } from '../domain/errors.ts';

/** A failure in words that are safe to log. */
export interface Failure {
  readonly kind: ProblemKind | 'bug';
  readonly errorName: string;
  readonly at?: readonly string[];
}

/** Kind, name and place of what was thrown; never its message or properties, which may hold an item or an input. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof Problem) return { kind: error.kind, errorName: causeName(error) };
  if (!(error instanceof Error)) return { kind: 'bug', errorName: 'NotAnError' };
  // Middy's own time-out, just before Lambda's.
  if (error.name === 'TimeoutError') return { kind: 'transient', errorName: error.name };
  return { kind: 'bug', errorName: safeName(error), at: placesOf(error) };
}

function causeName(problem: Problem): string {
  return problem.cause instanceof Error ? safeName(problem.cause) : problem.name;
}

function safeName(error: Error): string {
  return /^[\w.]{1,80}$/.test(error.name) ? error.name : 'Error';
}

/** Frames of the stack behind the message, which V8 puts first. */
function placesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const start = stack.indexOf(error.message);
  if (start < 0) return [];
  const frames = stack.slice(start + error.message.length).matchAll(/([\w.-]+\.(?:mjs|js|ts):\d+:\d+)\)?$/gm);
  return Array.from(frames, ([, place = '']) => place).slice(0, 5);
}
