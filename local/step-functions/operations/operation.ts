import * as z from 'zod';
import type { Engine } from '../engine.ts';
import { ServiceError } from '../service-error.ts';

/** One operation of the API: takes what came over the wire, answers in the shape of the wire. */
export type Operation = (engine: Engine, input: unknown) => object;

/** Binds an operation to the schema of its input. Fields that the schema does not know are dropped, as on AWS. */
export function operation<Schema extends z.ZodType>(
  schema: Schema,
  perform: (engine: Engine, input: z.output<Schema>) => object,
): Operation {
  return (engine, input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw invalid(parsed.error);
    return perform(engine, parsed.data);
  };
}

/** Names the fields and what they break, never what they held. */
function invalid(error: z.ZodError): ServiceError {
  const problems = error.issues.map((issue) => `Value at '${issue.path.join('.')}' failed to satisfy constraint: ${issue.code}`);
  return new ServiceError('ValidationException', `${problems.length} validation error detected: ${problems.join('; ')}`);
}

/** An instant on the wire: seconds since 1970. */
export function toSeconds(ms: number): number {
  return ms / 1000;
}

/** maxResults as AWS reads it: 0 or nothing is 100. */
export const MaxResults = z
  .int()
  .min(0)
  .max(1000)
  .default(100)
  .transform((value) => (value === 0 ? 100 : value));

/** Where a page ended: a number, opaque to callers. */
export const NextToken = z
  .string()
  .max(1024)
  .transform((token, context) => {
    const position = Number(Buffer.from(token, 'base64url').toString('latin1'));
    if (Number.isInteger(position) && position >= 0) return position;
    context.addIssue({ code: 'custom', message: 'not a page token' });
    return z.NEVER;
  })
  .optional();

export function toNextToken(position: number): string {
  return Buffer.from(String(position), 'latin1').toString('base64url');
}
