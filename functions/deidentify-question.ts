import { bodyRepository } from '../shared/aws/body-repository.ts';
import { documentClient } from '../shared/aws/clients.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { secondDetectorOf } from '../shared/aws/second-detector-of.ts';
import { vault } from '../shared/aws/vault.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { StepInput } from '../shared/contracts/step-input.ts';
import { nextStep } from '../shared/domain/next-step.ts';
import { log } from '../shared/lambda/log.ts';
import { runStep } from '../shared/lambda/run-step.ts';
import { deidentifyQuestion } from '../shared/use-cases/deidentify-question.ts';

const env = parseEnv('deidentify-question');
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS),
  bodies: bodyRepository(documentClient, env.QUESTIONS_TABLE),
  vault: vault(documentClient, env.VAULT_TABLE),
  second: await secondDetectorOf(env.STAGE_SETTINGS.providers),
  onSecondFailure: () => log('warn', 'second-detector-failed', { function: 'deidentify-question' }),
};

/** De-identifies a question's text and stores it for everybody who works on it. */
export const handler = runStep(StepInput, async ({ questionId }, { now }) => ({
  next: nextStep(await deidentifyQuestion(deps, questionId, now)),
}));
