import { classifierOf } from '../shared/aws/classifier-of.ts';
import { bodyRepository } from '../shared/aws/body-repository.ts';
import { documentClient } from '../shared/aws/clients.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { readWithText } from '../shared/aws/read-with-text.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { StepInput } from '../shared/contracts/step-input.ts';
import { nextStep } from '../shared/domain/next-step.ts';
import { log } from '../shared/lambda/log.ts';
import { runStep } from '../shared/lambda/run-step.ts';
import { classifyQuestion } from '../shared/use-cases/triage-question.ts';

const env = parseEnv('classify-specialty');
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS),
  bodies: bodyRepository(documentClient, env.QUESTIONS_TABLE),
  readWithText: readWithText(documentClient, env.QUESTIONS_TABLE),
  classifier: await classifierOf(env.STAGE_SETTINGS.providers, () => log('warn', 'second-opinion-failed', { function: 'classify-specialty' })),
};

/** Finds the specialty that a question belongs to. */
export const handler = runStep(StepInput, async ({ questionId }, { now }) => ({
  next: nextStep(await classifyQuestion(deps, questionId, now)),
}));
