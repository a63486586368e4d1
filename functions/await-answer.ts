import { documentClient, sfnClient } from '../shared/aws/clients.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { taskTokens } from '../shared/aws/task-tokens.ts';
import { waitRepository } from '../shared/aws/wait-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { PersonStepInput } from '../shared/contracts/step-input.ts';
import { runStep } from '../shared/lambda/run-step.ts';
import { awaitPerson } from '../shared/use-cases/await-person.ts';

const env = parseEnv('await-answer');
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS),
  waits: waitRepository(documentClient, env.QUESTIONS_TABLE),
  tokens: taskTokens(sfnClient),
};

/** Waits for the assigned doctor's answer, or for the patient's word on the page. */
export const handler = runStep(PersonStepInput, async ({ step, ...asking }, { now }) => {
  await awaitPerson(deps, step, asking, now);
});
