import type { QuestionRepository } from '../aws/question-repository.ts';
import type { TaskTokens } from '../aws/task-tokens.ts';
import type { WaitRepository } from '../aws/wait-repository.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { nextStep } from '../domain/next-step.ts';
import type { WaitingStep } from '../domain/next-step.ts';
import type { Question } from '../domain/question.ts';

export interface AwaitPersonDeps {
  readonly questions: QuestionRepository;
  readonly waits: WaitRepository;
  readonly tokens: Pick<TaskTokens, 'complete'>;
}

/** An attempt of a callback task: its token and the execution that it belongs to. */
export interface Asking {
  readonly questionId: QuestionId;
  readonly token: string;
  readonly executionArn: string;
}

/**
 * A question that is known to be past this step already needs no waiting: its token is completed at once. Otherwise it
 * leaves the token where the decision will find it, then looks again: whoever decided before the token stood there is
 * answered here, whoever decides after finds it. Every attempt has a new token, so the row is overwritten.
 */
export async function awaitPerson(deps: AwaitPersonDeps, step: WaitingStep, asking: Asking, now: Instant, known?: Question): Promise<void> {
  const { questionId, token, executionArn } = asking;
  if (known && nextStep(known) !== step) {
    await deps.tokens.complete(token, nextStep(known));
    return;
  }
  await deps.waits.ask(questionId, executionArn, { step, token, askedAt: now });
  const next = nextStep(await deps.questions.get(questionId));
  if (next === step) return;
  await deps.tokens.complete(token, next);
  await deps.waits.settle(questionId, token);
}
