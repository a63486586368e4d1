import type { ReviewRepository } from '../aws/review-repository.ts';
import type { PlacedReview, Worklists } from '../aws/worklists.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { backlogParts } from '../domain/assignment/backlog.ts';
import type { Instant } from '../domain/ids.ts';
import { minutesAfter } from '../domain/ids.ts';
import type { MetricValues } from '../domain/metrics.ts';
import { isHeld } from '../domain/review.ts';

export interface MeasureDeps {
  readonly worklists: Worklists;
  readonly reviews: Pick<ReviewRepository, 'find'>;
  readonly settings: Pick<StageSettings, 'languages' | 'claimEmergencyWithin'>;
}

/** An operator needs no finer figure than "fifty or more". */
const mostLookedAt = 50;

/** How many wait on each worklist, since when, and what is late, in the languages that the stage answers. */
export async function measureWorklists(deps: MeasureDeps, now: Instant): Promise<MetricValues> {
  const [reviews, waitingSince] = await Promise.all([
    deps.worklists.undecidedReviews(),
    deps.worklists.waitingSince(backlogParts(deps.settings.languages)),
  ]);
  const firstRank = reviews.filter(({ rank }) => rank === 0);
  return {
    OpenReviews: reviews.length,
    OldestReview: oldest(reviews.map(({ openedAt }) => openedAt), now),
    ReviewsOverdue: reviews.filter(({ dueAt }) => dueAt <= now).length,
    FirstRankReviews: firstRank.length,
    EmergenciesUnclaimed: await countUnclaimed(deps, firstRank, now),
    WaitingForDoctor: waitingSince.length,
    OldestWaiting: oldest(waitingSince, now),
  };
}

/** Emergencies among these whose time to be claimed is over while nobody holds them. */
async function countUnclaimed({ reviews, settings }: MeasureDeps, firstRank: readonly PlacedReview[], now: Instant): Promise<number> {
  const late = firstRank.filter(({ openedAt }) => minutesAfter(openedAt, settings.claimEmergencyWithin) <= now).slice(0, mostLookedAt);
  const found = await Promise.all(late.map(({ reviewId }) => reviews.find(reviewId)));
  return found.filter((review) => review?.urgency === 'emergency' && review.state !== 'decided' && !isHeld(review, now)).length;
}

function oldest(since: readonly Instant[], now: Instant): number {
  return since.reduce((seconds, instant) => Math.max(seconds, (Date.parse(now) - Date.parse(instant)) / 1_000), 0);
}
