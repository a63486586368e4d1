import { documentClient, sfnClient } from '../shared/aws/clients.ts';
import { executions } from '../shared/aws/executions.ts';
import { outbox } from '../shared/aws/outbox.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { taskTokens } from '../shared/aws/task-tokens.ts';
import { waitRepository } from '../shared/aws/wait-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { DomainEvent } from '../shared/domain/events.ts';
import { consumeSqs } from '../shared/lambda/consume-sqs.ts';
import { resumeExecution } from '../shared/use-cases/resume-execution.ts';

const env = parseEnv('resume-execution');
const events = outbox(documentClient, env.QUESTIONS_TABLE);
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS),
  waits: waitRepository(documentClient, env.QUESTIONS_TABLE),
  tokens: taskTokens(sfnClient),
  executions: executions(sfnClient, env.STATE_MACHINE_ARN),
};

/** Lets waiting executions go on once somebody has decided. */
export const handler = consumeSqs(DomainEvent, async (event) => {
  if ((await resumeExecution(deps, event.questionId)) === 'resumed') await events.markResumed(event);
});
