import * as z from 'zod';
import { DailyNumbers } from '../domain/numbers/daily-numbers.ts';
import { LiveNumbers } from '../domain/numbers/live-numbers.ts';

export const DailyNumbersView = DailyNumbers;
export const LiveNumbersView = LiveNumbers;
export const NumbersQuery = z.strictObject({
  day: z.iso.date().optional().meta({ description: 'A day of the stage’s time zone; today when absent.' }),
});
