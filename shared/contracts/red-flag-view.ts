import * as z from 'zod';
import { UrgencyLevel } from '../domain/triage.ts';

/** A red flag as staff are shown it. */
export const RedFlagView = z.strictObject({
  name: z.string(),
  label: z.string().meta({ description: 'In English; `labels` has it in every language.' }),
  labels: z.strictObject({ en: z.string(), 'zh-Hant': z.string() }),
  level: UrgencyLevel.optional().meta({ description: 'The level that it alone calls for.' }),
  source: z.string().optional().meta({ description: 'Where the rule of medicine comes from.' }),
});
