import * as z from 'zod';

/** RFC 9457. Never an echo of what was sent: `errors` name where and why. `current` is the item a stale decision should look at. */
export const ProblemDocument = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(z.strictObject({ path: z.string(), code: z.string() })).optional(),
  current: z.unknown().optional(),
  guidance: z.unknown().optional(),
});
