import * as z from 'zod';
import { Doctor } from '../domain/doctor.ts';
import { Clinic } from '../domain/triage.ts';
import { typedText } from './patient-text.ts';
import { LanguageTag } from './submission.ts';

const unique = <T>(values: readonly T[]) => new Set(values).size === values.length;

export const DoctorRequest = z.strictObject({
  name: typedText(120),
  specialties: z.array(Clinic).min(1).max(2).refine(unique, { error: 'duplicate' }),
  languages: z.array(LanguageTag).min(1).max(20).refine(unique, { error: 'duplicate' }),
  capacity: z.int().nonnegative().max(10_000),
  licenceValidUntil: z.iso.date(),
  email: z.email().max(254),
  onDuty: z.boolean().default(true),
});
export type DoctorRequest = z.infer<typeof DoctorRequest>;

export const DoctorRecord = z.strictObject(Doctor.shape);
export const DoctorList = z.strictObject({ items: z.array(DoctorRecord), cursor: z.string().optional() });
