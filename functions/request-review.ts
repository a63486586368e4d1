import { documentClient, sfnClient } from '../shared/aws/clients.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { taskTokens } from '../shared/aws/task-tokens.ts';
import { waitRepository } from '../shared/aws/wait-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { ReviewStepInput } from '../shared/contracts/step-input.ts';
import { runStep } from '../shared/lambda/run-step.ts';
import { awaitPerson } from '../shared/use-cases/await-person.ts';
import { reviewQuestion } from '../shared/use-cases/review-question.ts';

const env = parseEnv('request-review');
const { claimEmergencyWithin, reviewWithin } = env.STAGE_SETTINGS;
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS),
  reviews: reviewRepository(documentClient, env.QUESTIONS_TABLE, claimEmergencyWithin),
  waits: waitRepository(documentClient, env.QUESTIONS_TABLE),
  tokens: taskTokens(sfnClient),
  reviewWithin,
};

/** Puts a question before the moderators and waits for their decision. */
export const handler = runStep(ReviewStepInput, async ({ questionId, subject, ...asking }, { now }) => {
  if (subject === 'question') await reviewQuestion(deps, questionId, now);
  await awaitPerson(deps, subject === 'question' ? 'review' : 'reviewAnswer', { questionId, ...asking }, now);
});
