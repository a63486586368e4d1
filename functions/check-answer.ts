import { bodyRepository } from '../shared/aws/body-repository.ts';
import { documentClient } from '../shared/aws/clients.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { vault } from '../shared/aws/vault.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { StepInput } from '../shared/contracts/step-input.ts';
import { nextStep } from '../shared/domain/next-step.ts';
import { runStep } from '../shared/lambda/run-step.ts';
import { checkHandedInAnswer } from '../shared/use-cases/check-answer.ts';

const env = parseEnv('check-answer');
const { claimEmergencyWithin, reviewWithin, country } = env.STAGE_SETTINGS;
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS),
  reviews: reviewRepository(documentClient, env.QUESTIONS_TABLE, claimEmergencyWithin),
  bodies: bodyRepository(documentClient, env.QUESTIONS_TABLE),
  vault: vault(documentClient, env.VAULT_TABLE),
  reviewWithin,
  stageCountry: country,
};

/** De-identifies and checks a doctor's answer before anybody reads it. */
export const handler = runStep(StepInput, async ({ questionId }, { now }) => ({
  next: nextStep(await checkHandedInAnswer(deps, questionId, now)),
}));
