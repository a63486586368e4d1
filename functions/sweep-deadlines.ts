import { documentClient } from '../shared/aws/clients.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { dueRows } from '../shared/aws/due-rows.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { runSchedule } from '../shared/lambda/run-schedule.ts';
import { sweepDeadlines } from '../shared/use-cases/sweep-deadlines.ts';

const env = parseEnv('sweep-deadlines');
const settings = env.STAGE_SETTINGS;
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, settings.stuckAfter, doctors),
  reviews: reviewRepository(documentClient, env.QUESTIONS_TABLE, settings.claimEmergencyWithin),
  due: dueRows(documentClient, env.QUESTIONS_TABLE),
  reviewWithin: settings.reviewWithin,
  settings,
};

/** Keeps the promises' clocks, once a minute. */
export const handler = runSchedule(async ({ now }) => {
  await sweepDeadlines(deps, now);
});
