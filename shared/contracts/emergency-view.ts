import * as z from 'zod';
import { CountryCode, DeclaredFlag, Guidance, LanguageTag } from './submission.ts';

export const EmergencyQuery = z.strictObject({
  country: CountryCode.optional().meta({ description: 'ISO 3166; the stage’s when absent.' }),
  locale: LanguageTag.default('en').meta({ description: 'BCP 47.' }),
});

/** What every frontend shows before somebody writes. */
export const EmergencyView = z.strictObject({
  country: CountryCode.optional().meta({ description: 'Whose lines these are; absent: they are international.' }),
  countries: z.array(CountryCode).meta({ description: 'Every country that has lines of its own here.' }),
  message: z.string(),
  redFlags: z.array(z.strictObject({ code: DeclaredFlag.meta({ description: 'For `redFlags` of a submission.' }), text: z.string() })),
  lines: Guidance.shape.lines,
});
