import * as z from 'zod';
import { backlog } from '../shared/aws/backlog.ts';
import { documentClient } from '../shared/aws/clients.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { DomainEvent } from '../shared/domain/events.ts';
import type { Instant } from '../shared/domain/ids.ts';
import { consumeSqs } from '../shared/lambda/consume-sqs.ts';
import { shareRun } from '../shared/lambda/share-run.ts';
import { drainBacklog } from '../shared/use-cases/drain-backlog.ts';

const env = parseEnv('drain-backlog');
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS, doctors),
  backlog: backlog(documentClient, env.QUESTIONS_TABLE),
  doctors,
  settings: env.STAGE_SETTINGS,
};
const DrainRequest = z.union([DomainEvent, z.strictObject({ type: z.literal('DrainRequested') })]);

const drain = shareRun((now: Instant) => drainBacklog(deps, now));

/** Gives waiting questions to doctors: when a place has become free, when the roster changed, and every minute. One drain serves a whole batch. */
export const handler = consumeSqs(DrainRequest, (_, { now }) => drain(now));
