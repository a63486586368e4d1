import type { FollowUpRepository } from '../aws/follow-up-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { Submission } from '../contracts/submission.ts';
import { followUpOn } from '../domain/follow-up.ts';
import type { NoFollowUp } from '../domain/follow-up.ts';
import type { QuestionId } from '../domain/ids.ts';
import type { FollowUp } from '../domain/question.ts';

export interface FollowUpDeps {
  readonly receipts: Pick<Receipts, 'verifies'>;
  readonly questions: Pick<QuestionRepository, 'find'>;
  readonly followUps: Pick<FollowUpRepository, 'next'>;
  readonly settings: Pick<StageSettings, 'followUpRounds'>;
}

/** The round that a submission is, and what went on from the same question before and came to nothing. */
export interface FoundFollowUp {
  readonly followUp: FollowUp | NoFollowUp | 'wrongReceipt';
  readonly instead?: QuestionId | undefined;
}

/** What a submission goes on from. `questionId`: its own, so that a repeat finds itself and is no second follow-up. */
export async function findFollowUp(deps: FollowUpDeps, { questionId: prior, receipt }: NonNullable<Submission['followUpOf']>, questionId?: QuestionId): Promise<FoundFollowUp> {
  if (!(await deps.receipts.verifies(prior, receipt))) return { followUp: 'wrongReceipt' };
  const taken = await deps.followUps.next(prior);
  const instead = taken === questionId ? undefined : taken;
  const next = instead === undefined ? undefined : await deps.questions.find(instead);
  return { followUp: followUpOn(await deps.questions.find(prior), next, deps.settings.followUpRounds), instead };
}
