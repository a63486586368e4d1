import * as z from 'zod';
import { parseJson } from '../domain/parse-json.ts';
import { StageSettings } from './stage-settings.ts';

const name = z.string().min(1);
const settings = z.string().transform(parseJson).pipe(StageSettings);

const questions = { QUESTIONS_TABLE: name };
const vault = { VAULT_TABLE: name };
const contacts = { CONTACTS_TABLE: name };
const doctors = { DOCTORS_TABLE: name };
const threads = { THREADS_TABLE: name };
const stage = { STAGE_SETTINGS: settings };
const execution = { STATE_MACHINE_ARN: name };
const secret = { RECEIPT_SECRET_ARN: name };
const publicPages = { PUBLIC_BASE_URL: name };
const staffPages = { STAFF_BASE_URL: name };
const backlog = { BACKLOG_QUEUE_URL: name };
/** JSON: where dead letters end, by the queue that they failed in. */
const deadLetters = { DEAD_LETTER_QUEUES: z.string().transform(parseJson).pipe(z.record(z.string(), z.url())) };

/**
 * The environment of every function, by the function's file name. `infra` must supply exactly these variables and
 * `parseEnv` reads exactly these: a forgotten one is a compile error there and a clear message here.
 */
export const functionEnvs = {
  'deidentify-question': z.object({ ...questions, ...vault, ...stage }),
  'classify-specialty': z.object({ ...questions, ...stage }),
  'flag-urgency': z.object({ ...questions, ...stage }),
  'request-review': z.object({ ...questions, ...stage }),
  'assign-doctor': z.object({ ...questions, ...doctors, ...stage }),
  'await-answer': z.object({ ...questions, ...stage }),
  'check-answer': z.object({ ...questions, ...vault, ...stage }),
  'publish-thread': z.object({ ...questions, ...doctors, ...threads, ...stage }),
  'park-question': z.object({ ...questions, ...stage }),
  'accept-question': z.object({ ...questions, ...vault, ...contacts, ...execution, ...secret, ...stage }),
  'publish-events': z.object({ ...questions, ...stage, EVENTS_TOPIC_ARN: name }),
  'resume-execution': z.object({ ...questions, ...execution, ...stage }),
  'drain-backlog': z.object({ ...questions, ...doctors, ...stage }),
  'notify-staff': z.object({ ...questions, ...doctors, ...stage, ...staffPages }),
  'notify-patient': z.object({ ...questions, ...contacts, ...stage, ...publicPages }),
  'erase-question': z.object({ ...questions, ...vault, ...contacts, ...threads, ...execution, ...stage }),
  'sweep-deadlines': z.object({ ...questions, ...doctors, ...backlog, ...stage, ...staffPages }),
  'reconcile-questions': z.object({ ...questions, ...execution, ...doctors, ...threads, ...stage, EVENTS_TOPIC_ARN: name }),
  'patient-api': z.object({
    ...questions, ...doctors, ...threads, ...stage, ...secret, ...publicPages, SUBMISSION_QUEUE_URL: name,
  }),
  'doctor-api': z.object({ ...questions, ...vault, ...doctors, ...threads, ...backlog, ...stage }),
  'moderator-api': z.object({ ...questions, ...vault, ...doctors, ...threads, ...stage }),
  'admin-api': z.object({ ...questions, ...doctors, ...backlog, ...deadLetters, ...stage }),
  'public-api': z.object({ ...threads, ...stage, ...publicPages }),
} as const satisfies Record<string, z.ZodObject>;

export type FunctionName = keyof typeof functionEnvs;
/** What a function's code reads. */
export type FunctionEnv<N extends FunctionName> = z.output<(typeof functionEnvs)[N]>;
/** What infra must supply: strings, by name. */
export type FunctionVariables<N extends FunctionName> = Record<keyof FunctionEnv<N>, string>;
