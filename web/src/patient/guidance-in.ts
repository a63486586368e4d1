import type { Schema } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';

type Guidance = NonNullable<Schema<'SubmissionAccepted'>['guidance']>;

/** The guidance that a refusal brings along: also a question that came too often may be an emergency. */
export function guidanceIn(error: unknown): Guidance | undefined {
  const guidance = error instanceof ApiProblem ? error.guidance : undefined;
  if (typeof guidance !== 'object' || guidance === null || !('message' in guidance) || !('lines' in guidance)) return undefined;
  const { message, lines } = guidance;
  if (typeof message !== 'string' || !Array.isArray(lines)) return undefined;
  return { message, lines: lines.filter(isLine) };
}

function isLine(line: unknown): line is Guidance['lines'][number] {
  return typeof line === 'object' && line !== null && 'name' in line && typeof line.name === 'string' && 'number' in line && typeof line.number === 'string';
}
