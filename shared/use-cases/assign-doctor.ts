import type { StageSettings } from '../config/stage-settings.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { queued } from '../domain/lifecycle/triage-steps.ts';
import type { Question } from '../domain/question.ts';
import { reviewReasons } from '../domain/next-step.ts';
import { drainBacklog } from './drain-backlog.ts';
import type { DrainDeps } from './drain-backlog.ts';

export interface AssignDeps extends DrainDeps {
  readonly settings: DrainDeps['settings'] & Pick<StageSettings, 'assignWithin'>;
}

/**
 * Queues a triaged question that needs no review and drains its part of the backlog: whoever waits there longer or more
 * urgently goes first. Answers the question as it was last seen.
 */
export async function assignDoctor(deps: AssignDeps, questionId: QuestionId, now: Instant): Promise<Question> {
  const queueing = await deps.questions.attempt('queue', questionId, now, (triaged) =>
    reviewReasons(triaged).length > 0 ? undefined : { next: queued(triaged, now, deps.settings.assignWithin), actor: 'assign-doctor' },
  );
  const { question, head } = 'standing' in queueing ? queueing.standing : queueing.after;
  if (question.status !== 'awaitingDoctor') return question;
  const given = await drainBacklog(deps, now, { question, head });
  return given.find((each) => each.questionId === questionId) ?? question;
}
