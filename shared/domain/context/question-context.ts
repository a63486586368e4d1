import * as z from 'zod';
import { AgeBand } from '../question.ts';

/** The version of the extractor: changes with every change of a rule or a lexicon of it. */
export const contextVersion = 'context-1';

export const durationUnits = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;

/** How long it has lasted, as the text says it; `approximate`: nearly, about, more than, a few (which counts as 3). */
export const Duration = z.strictObject({ amount: z.number().positive(), unit: z.enum(durationUnits), approximate: z.boolean() });
export type Duration = z.infer<typeof Duration>;

export const carers = [
  'neurologist', 'psychiatrist', 'therapist', 'gp', 'hospital', 'emergencyDepartment', 'neurosurgeon', 'cardiologist', 'orthopaedist', 'entSpecialist', 'eyeSpecialist',
  'paediatrician', 'physiotherapist', 'chineseMedicine', 'otherSpecialist', 'doctor',
] as const;
export type Carer = (typeof carers)[number];

export const medicalTests = [
  'mri', 'ct', 'eeg', 'emg', 'nerveConduction', 'bloodTest', 'lumbarPuncture', 'xray', 'ecg', 'heartMonitor', 'ultrasound', 'echocardiogram', 'petScan', 'sleepStudy', 'eyeTest', 'hearingTest',
  'balanceTest', 'memoryTest', 'psychologicalTest', 'geneticTest', 'biopsy', 'urineTest', 'evokedPotentials', 'anyTest',
] as const;
export type MedicalTest = (typeof medicalTests)[number];

export const missingInfo = ['age', 'sex', 'duration', 'course', 'medicines', 'careSoFar', 'tests', 'symptomDetail'] as const;
export type MissingInfo = (typeof missingInfo)[number];

/** What a question says beside its complaint, for a doctor to take in at a glance; what it does not say is in `missingInfo`. */
export const QuestionContext = z.strictObject({
  language: z.string().meta({ description: 'BCP 47.' }),
  ageBand: AgeBand.optional(),
  sex: z.enum(['female', 'male', 'other']).optional(),
  duration: Duration.optional(),
  course: z.enum(['worse', 'better', 'fluctuating', 'same']).optional(),
  careSoFar: z.array(z.strictObject({ by: z.enum(carers), seen: z.boolean() })),
  tests: z.array(z.strictObject({ test: z.enum(medicalTests), done: z.boolean() })),
  medicines: z.array(z.strictObject({ name: z.string(), use: z.enum(['taken', 'stopped', 'notTaken']), dose: z.string().optional().meta({ description: 'As written.' }) })),
  missingInfo: z.array(z.enum(missingInfo)).meta({ description: 'What a doctor would ask first.' }),
  version: z.string(),
});
export type QuestionContext = z.infer<typeof QuestionContext>;
