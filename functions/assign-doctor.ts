import { backlog } from '../shared/aws/backlog.ts';
import { documentClient, sfnClient } from '../shared/aws/clients.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { taskTokens } from '../shared/aws/task-tokens.ts';
import { waitRepository } from '../shared/aws/wait-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { WaitingStepInput } from '../shared/contracts/step-input.ts';
import { runStep } from '../shared/lambda/run-step.ts';
import { assignDoctor } from '../shared/use-cases/assign-doctor.ts';
import { awaitPerson } from '../shared/use-cases/await-person.ts';

const env = parseEnv('assign-doctor');
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS, doctors),
  backlog: backlog(documentClient, env.QUESTIONS_TABLE),
  waits: waitRepository(documentClient, env.QUESTIONS_TABLE),
  tokens: taskTokens(sfnClient),
  doctors,
  settings: env.STAGE_SETTINGS,
};

/** Puts a question into the backlog, drains it, and waits until the question has a doctor. */
export const handler = runStep(WaitingStepInput, async ({ questionId, ...asking }, { now }) => {
  const question = await assignDoctor(deps, questionId, now);
  await awaitPerson(deps, 'assign', { questionId, ...asking }, now, question);
});
