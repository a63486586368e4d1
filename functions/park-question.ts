import { documentClient } from '../shared/aws/clients.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { StepInput } from '../shared/contracts/step-input.ts';
import { nextStep } from '../shared/domain/next-step.ts';
import { runStep } from '../shared/lambda/run-step.ts';
import { parkQuestion } from '../shared/use-cases/send-to-review.ts';

const env = parseEnv('park-question');
const { claimEmergencyWithin, reviewWithin } = env.STAGE_SETTINGS;
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS),
  reviews: reviewRepository(documentClient, env.QUESTIONS_TABLE, claimEmergencyWithin),
  reviewWithin,
};

/** Puts a question whose step failed before a moderator. */
export const handler = runStep(StepInput, async ({ questionId }, { now }) => ({
  next: nextStep(await parkQuestion(deps, questionId, now)),
}));
