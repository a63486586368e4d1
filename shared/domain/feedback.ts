import * as z from 'zod';

/** Whether an answer answered the question, as its patient sees it. */
export const Satisfaction = z.enum(['yes', 'partly', 'no']);
export type Satisfaction = z.infer<typeof Satisfaction>;

/** Whether somebody looks after the answer's quality because of it. */
export function isLowRating(answered: Satisfaction): boolean {
  return answered === 'no';
}
