import type * as z from 'zod';
import { Problem } from '../domain/errors.ts';
import { parseJson } from '../domain/parse-json.ts';

/** A place in a list, opaque to the caller. */
export function encodeCursor(position: object): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The place that a cursor names. Throws Problem('invalid', path `cursor`) for anything that is not one of ours. */
export function decodeCursor<S extends z.ZodType>(cursor: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(parsedOrUndefined(cursor));
  if (!parsed.success) throw notACursor();
  return parsed.data;
}

/** What a caller is told of a cursor that we never gave them. */
export function notACursor(): Problem {
  return new Problem('invalid', 'The cursor is not one of ours.', { issues: [{ path: 'cursor', code: 'not_a_cursor' }] });
}

function parsedOrUndefined(cursor: string): unknown {
  try {
    return parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
