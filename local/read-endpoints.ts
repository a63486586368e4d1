import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { StartupError } from './startup-error.ts';

/** What a command needs of the system that runs on a data directory. Throws StartupError when none does. */
export function readEndpoints<S extends z.ZodType>(data: string, schema: S): z.output<S> {
  try {
    return schema.parse(JSON.parse(readFileSync(join(data, 'endpoints.json'), 'utf8')));
  } catch {
    throw new StartupError(`No system runs on ${data}: start it with "npm start", or name its directory with --data.`);
  }
}
