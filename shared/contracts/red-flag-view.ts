import * as z from 'zod';
import { Assertion, UrgencyLevel } from '../domain/triage.ts';

/** A red flag as staff are shown it. */
export const RedFlagView = z.strictObject({
  name: z.string(),
  label: z.string().meta({ description: 'In English; `labels` has it in every language.' }),
  labels: z.strictObject({ en: z.string(), 'zh-Hant': z.string() }),
  level: UrgencyLevel.optional().meta({ description: 'The level that it alone calls for.' }),
  source: z.string().optional().meta({ description: 'Where the rule of medicine comes from.' }),
});

const offset = z.int().nonnegative();

/** A red flag and where it was found, as offsets of the text beside it. */
export const PlacedFlagView = RedFlagView.extend({ start: offset.optional(), end: offset.optional() });
/** One that was spoken of and does not count, with how it was spoken of. */
export const DismissedFlagView = PlacedFlagView.extend({ assertions: z.array(Assertion) });
