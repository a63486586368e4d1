import { isIn } from './question.ts';
import type { FollowUp, Question } from './question.ts';

/** Why a question does not go on from another one. */
export type NoFollowUp = 'noAnswer' | 'followedUpAlready' | 'roundsUsedUp';

/** The round of the conversation that a question is: 1 for one that began it. */
export function roundOf({ followUp }: Pick<Question, 'followUp'>): number {
  return followUp?.round ?? 1;
}

/**
 * What a question becomes that goes on from `prior`: its next round, while the stage allows one more (`mostRounds`, the
 * first counted). `next`: what goes on from it already; one that came to nothing leaves its place.
 */
export function followUpOn(prior: Question | undefined, next: Question | undefined, mostRounds: number): FollowUp | NoFollowUp {
  if (!prior || !isIn(prior, ['published', 'answeredPrivately'])) return 'noAnswer';
  if (next && !isIn(next, ['withdrawn', 'declined'])) return 'followedUpAlready';
  const round = roundOf(prior) + 1;
  return round > mostRounds ? 'roundsUsedUp' : { of: prior.questionId, round, doctorId: prior.doctorId };
}
