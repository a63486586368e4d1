import type { ReviewRepository } from '../aws/review-repository.ts';
import type { ReviewItem, ReviewListQuery } from '../contracts/review-view.ts';
import type { Instant, StaffId } from '../domain/ids.ts';
import { isHeld } from '../domain/review.ts';
import type { Review } from '../domain/review.ts';
import { viewReview } from './view-review.ts';
import type { ViewDeps } from './view-review.ts';

export interface ListReviewsDeps extends ViewDeps {
  readonly reviews: Pick<ReviewRepository, 'list'>;
}

/** Pages of the worklist that one request reads at most, when a filter leaves little of them. */
const mostPages = 5;

/**
 * A page of the worklist as the caller sees it. A filter is applied to what the worklist holds, so a page may be short,
 * or empty with a cursor. Throws Problem('invalid') for a cursor that is not ours.
 */
export async function listReviews(deps: ListReviewsDeps, query: ReviewListQuery, staffId: StaffId, now: Instant): Promise<{ items: ReviewItem[]; cursor?: string | undefined }> {
  const state = query.mine === 'true' ? 'claimed' : query.state;
  let { items, cursor } = await deps.reviews.list(state, now, query.cursor);
  let found = items.filter((review) => isWanted(review, query, staffId, now));
  for (let pages = 1; pages < mostPages && found.length === 0 && cursor !== undefined; pages += 1) {
    ({ items, cursor } = await deps.reviews.list(state, now, cursor));
    found = items.filter((review) => isWanted(review, query, staffId, now));
  }
  return { items: await Promise.all(found.map((review) => viewReview(deps, review, staffId, now))), cursor };
}

function isWanted(review: Review, { reason, urgency, subject, mine }: ReviewListQuery, staffId: StaffId, now: Instant): boolean {
  if (mine === 'true' && !(isHeld(review, now) && review.claimedBy === staffId)) return false;
  if (reason !== undefined && !review.reasons.includes(reason)) return false;
  if (urgency !== undefined && review.urgency !== urgency) return false;
  return subject === undefined || review.subject === subject;
}
