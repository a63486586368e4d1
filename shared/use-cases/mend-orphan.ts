import type { Instant } from '../domain/ids.ts';
import { nextStep } from '../domain/next-step.ts';
import type { Question } from '../domain/question.ts';
import { urgencyOf } from '../domain/question.ts';
import type { Orphan, OrphanDeps } from './find-orphan.ts';
import { ensureRunning } from './resume-execution.ts';
import { parkQuestion, reopenReview } from './send-to-review.ts';

/** `repaired`: it goes on by itself; `parked`: a person has it now; `fine`: it had gone on meanwhile. */
export type Mending = 'repaired' | 'parked' | 'fine';

/** Puts right what `findOrphan` found. Every part of it may be done twice. */
export async function mendOrphan(deps: OrphanDeps, orphan: Orphan, now: Instant): Promise<Mending> {
  const { kind, question, questionId, following, executionArn } = orphan;
  if (!question || kind === 'unknown-question' || kind === 'ended-but-running' || kind === 'second-execution') {
    await deps.executions.stop(executionArn, 'Orphaned');
    if (following?.wait && following.executionArn === executionArn) await deps.waits.settle(questionId, following.wait.token);
    return 'repaired';
  }
  switch (kind) {
    case 'execution-gone':
      return settled(deps, question, await ensureRunning(deps, question, executionArn), now);
    case 'review-missing':
      await reopenReview(deps, question, now);
      return 'parked';
    case 'waits-elsewhere':
      if (following?.wait && (await deps.tokens.complete(following.wait.token, nextStep(question))) === 'completed') {
        await deps.waits.settle(questionId, following.wait.token);
        return 'repaired';
      }
      break;
    default:
  }
  return settled(deps, question, await takeOver(deps, question, orphan), now);
}

async function settled(deps: OrphanDeps, question: Question, outcome: Awaited<ReturnType<typeof ensureRunning>>, now: Instant): Promise<Mending> {
  if (outcome === 'started') return 'repaired';
  if (outcome !== 'failed') return 'fine';
  const parked = await parkQuestion(deps, question.questionId, now);
  return parked.version === question.version ? 'fine' : 'parked';
}

/**
 * Another execution in the place of one that runs but that nothing can reach. `failed`: that has been done at this
 * version of the question already.
 */
async function takeOver(deps: OrphanDeps, question: Question, { executionArn, following }: Orphan): Promise<'started' | 'failed'> {
  const { questionId, version } = question;
  const name = `${questionId}-${version}`;
  const successor = deps.executions.arnOf(name);
  if (successor === executionArn) return 'failed';
  // On record first: a crash from here on leaves a question whose execution is gone, which is mended as such.
  await deps.waits.handOver(questionId, successor);
  if (following?.wait) await deps.waits.settle(questionId, following.wait.token);
  await deps.executions.stop(executionArn, 'Orphaned');
  const { level, redFlags } = urgencyOf(question);
  const started = await deps.executions.start(name, { questionId, urgency: { level, redFlags } });
  return started === 'started' ? 'started' : 'failed';
}
