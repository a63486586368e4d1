import type { Executions } from '../aws/executions.ts';
import type { AwaitPersonDeps } from './await-person.ts';
import type { QuestionId } from '../domain/ids.ts';
import { nextStep } from '../domain/next-step.ts';
import { hasEnded, urgencyOf } from '../domain/question.ts';
import type { Question } from '../domain/question.ts';

export interface ResumeDeps extends AwaitPersonDeps {
  readonly executions: Pick<Executions, 'start' | 'isRunning' | 'arnOf'>;
}

const looksAgain = 3;
/** Longer than lies between completing a token and taking it off its wait. */
const pauseMs = 200;

/**
 * Lets a question's execution go on when the question has left what the execution waits for. Idempotent, and takes no
 * order for granted: it compares where the question is with where the execution waits.
 *
 * A token that is gone means that a newer one stands in the wait, that somebody else has just completed it, or that the
 * execution has ended; in that case a new execution takes over, unless the question has ended too. When none of that
 * shows, the answer is `unsure`: the event keeps its mark, and the reconciler looks again.
 */
export async function resumeExecution(deps: ResumeDeps, questionId: QuestionId): Promise<'resumed' | 'unsure'> {
  for (let look = 0; look < looksAgain; look += 1) {
    const question = await deps.questions.get(questionId);
    const following = await deps.waits.find(questionId);
    const executionArn = following?.executionArn ?? deps.executions.arnOf(questionId);
    const wait = following?.wait;
    // No wait: the execution is on its way to ask, and will see where the question is when it does.
    if (!wait) {
      await ensureRunning(deps, question, executionArn);
      return 'resumed';
    }
    const next = nextStep(question);
    if (next === wait.step) return 'resumed';
    if ((await deps.tokens.complete(wait.token, next)) === 'completed') {
      await deps.waits.settle(questionId, wait.token);
      return 'resumed';
    }
    if (!(await deps.executions.isRunning(executionArn))) {
      await deps.waits.settle(questionId, wait.token);
      await ensureRunning(deps, question, executionArn);
      return 'resumed';
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return 'unsure';
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
  if (started === 'started') return 'started';
  // Somebody else may have started it in the same moment.
  return (await deps.executions.isRunning(deps.executions.arnOf(again))) ? 'running' : 'failed';
}
