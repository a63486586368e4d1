import { api, unwrap } from '../api/client.ts';
import { queryOf } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';
import type { Review } from './review.ts';

/** A page of the queue in the server's order. */
export function readQueue(filter: QueueFilter, cursor?: string) {
  return unwrap(api.GET('/reviews', { params: { query: { ...queryOf(filter), ...(cursor !== undefined && { cursor }) } } }));
}

export function claimReview(reviewId: string): Promise<Review> {
  return unwrap(api.POST('/reviews/{reviewId}/claim', { params: { path: { reviewId } } }));
}

/**
 * Claims the first open item that somebody else must not decide in this person's place; undefined when there is none.
 * An item that a colleague was quicker with is left to them. `except`: not this one.
 */
export async function takeNext(filter: QueueFilter, except?: string): Promise<Review | undefined> {
  const { items } = await readQueue({ ...filter, state: 'open', mine: false });
  for (const item of items) {
    if (item.reviewId === except || item.isExcluded || !item.actions.includes('claim')) continue;
    const claimed = await claimReview(item.reviewId).catch(() => undefined);
    if (claimed !== undefined) return claimed;
  }
  return undefined;
}
