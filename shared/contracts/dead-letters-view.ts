import * as z from 'zod';

const count = z.int().nonnegative();

/** How much was given up on, queue by queue: counts alone, for nobody who counts may read what patients wrote. */
export const DeadLettersView = z.strictObject({
  items: z.array(
    z.strictObject({
      queue: z.string().meta({ description: 'The queue in which it failed.' }),
      waiting: count.meta({ description: 'Messages that failed too often and wait for a redrive; about, as SQS counts.' }),
      moving: count.meta({ description: 'Of which somebody has taken hold: a redrive under way.' }),
    }),
  ),
});
export type DeadLettersView = z.infer<typeof DeadLettersView>;
