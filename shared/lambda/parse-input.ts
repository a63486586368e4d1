import type * as z from 'zod';
import { tooLongCode } from '../contracts/patient-text.ts';
import { Problem } from '../domain/errors.ts';
import type { FieldIssue } from '../domain/errors.ts';

const mostIssues = 20;

/**
 * The value, parsed. Throws Problem('invalid'), or 'tooLarge' when a text is too long, with paths and codes: never a
 * value and never an unknown key, which is the sender's text too.
 */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, mostIssues).map(fieldIssue);
  const tooLong = issues.some(({ code }) => code === tooLongCode);
  throw new Problem(tooLong ? 'tooLarge' : 'invalid', tooLong ? 'A text is too long.' : 'The request is not valid.', { issues });
}

/** Our own schemas put a code where zod has a sentence. */
function fieldIssue(issue: z.core.$ZodIssue): FieldIssue {
  const code = /^[a-z0-9_]+$/.test(issue.message) ? issue.message : issue.code;
  return { path: issue.path.map(String).join('.'), code };
}
