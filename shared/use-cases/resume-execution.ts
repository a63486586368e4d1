import type { Executions } from '../aws/executions.ts';
import type { AwaitPersonDeps } from './await-person.ts';
import type { QuestionId } from '../domain/ids.ts';
import { nextStep } from '../domain/next-step.ts';
import { hasEnded, urgencyOf } from '../domain/question.ts';
import type { Question } from '../domain/question.ts';
import { Problem } from '../domain/errors.ts';

export interface ResumeDeps extends AwaitPersonDeps {
  readonly executions: Executions;
}

const looksAgain = 3;

/**
 * Lets a question's execution go on when the question has left what the execution waits for. Idempotent, and takes no
 * order for granted: it compares where the question is with where the execution waits.
 *
 * A token that is gone means that a newer one stands in the wait, or that the execution has ended; in that case a new
 * execution takes over, unless the question has ended too.
 * Throws Problem('transient') when the wait keeps changing.
 */
export async function resumeExecution(deps: ResumeDeps, questionId: QuestionId): Promise<void> {
  for (let look = 0; look < looksAgain; look += 1) {
    const question = await deps.questions.get(questionId);
    const following = await deps.waits.find(questionId);
    const executionArn = following?.executionArn ?? deps.executions.arnOf(questionId);
    const wait = following?.wait;
    // No wait: the execution is on its way to ask, and will see where the question is when it does.
    if (!wait) {
      await ensureRunning(deps, question, executionArn);
      return;
    }
    const next = nextStep(question);
    if (next === wait.step) return;
    const resumed = await deps.tokens.complete(wait.token, next);
    const newest = (await deps.waits.find(questionId))?.wait;
    if (resumed === 'gone' && newest && newest.token !== wait.token) continue;
    await deps.waits.settle(questionId, wait.token);
    if (resumed === 'gone') await ensureRunning(deps, question, executionArn);
    return;
  }
  throw new Problem('transient', 'The wait is being asked anew.');
}

/**
 * Starts another execution for a question that has not ended and whose execution does not run. Steps whose result is
 * there answer with where the question is, so the new execution goes straight to where the old one was.
 * `failed`: the execution that took over at this version has ended without moving the question.
 */
export async function ensureRunning(deps: ResumeDeps, question: Question, lastExecutionArn: string): Promise<'running' | 'started' | 'failed' | 'ended'> {
  if (hasEnded(question)) return 'ended';
  const again = `${question.questionId}-${question.version}`;
  for (const executionArn of [lastExecutionArn, deps.executions.arnOf(again)]) {
    if (await deps.executions.isRunning(executionArn)) return 'running';
  }
  const { level, redFlags } = urgencyOf(question);
  // On record before it runs: whoever looks next follows this execution and starts no third one.
  await deps.waits.handOver(question.questionId, deps.executions.arnOf(again));
  const started = await deps.executions.start(again, { questionId: question.questionId, urgency: { level, redFlags } });
  return started === 'started' ? 'started' : 'failed';
}
