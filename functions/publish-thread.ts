import { bodyRepository } from '../shared/aws/body-repository.ts';
import { documentClient } from '../shared/aws/clients.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { randomLetters } from '../shared/aws/random-letters.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { threadRepository } from '../shared/aws/thread-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { StepInput } from '../shared/contracts/step-input.ts';
import { nextStep } from '../shared/domain/next-step.ts';
import { runStep } from '../shared/lambda/run-step.ts';
import { publishThread } from '../shared/use-cases/publish-thread.ts';

const env = parseEnv('publish-thread');
const settings = env.STAGE_SETTINGS;
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, settings, doctors),
  reviews: reviewRepository(documentClient, env.QUESTIONS_TABLE, settings.claimEmergencyWithin),
  bodies: bodyRepository(documentClient, env.QUESTIONS_TABLE),
  threads: threadRepository(documentClient, env.THREADS_TABLE),
  reviewWithin: settings.reviewWithin,
  settings,
  randomSuffix: () => randomLetters(12),
};

/** Publishes an answered question, or ends it privately. */
export const handler = runStep(StepInput, async ({ questionId }, { now }) => ({
  next: nextStep(await publishThread(deps, questionId, now)),
}));
