import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, unwrap } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { claimReview } from './queue-api.ts';
import type { Review } from './review.ts';

const pollEveryMs = 10_000;
/** A claim is renewed while somebody works on the item: this long before it ends, if they did something this recently. */
const renewBeforeMs = 5 * 60_000;
const activeWithinMs = 4 * 60_000;

/** The item of a refusal: after a conflict the answer holds it as it is now. */
export function currentOf(error: unknown): Review | undefined {
  if (!(error instanceof ApiProblem) || error.status !== 409) return undefined;
  const { current } = error;
  return isReview(current) ? current : undefined;
}

function isReview(value: unknown): value is Review {
  return typeof value === 'object' && value !== null && 'reviewId' in value && 'actions' in value && 'version' in value;
}

/** One item, kept up to date, with what its holder may do about the claim. Changes run one after the other. */
export function useReview(reviewId: string) {
  const client = useQueryClient();
  const session = useSession();
  const key = queryKeys.review(reviewId);
  const keep = (review: Review): void => void client.setQueryData(key, review);
  const review = useQuery({
    queryKey: key,
    queryFn: () => unwrap(api.GET('/reviews/{reviewId}', { params: { path: { reviewId } } })),
    refetchInterval: pollEveryMs,
    enabled: session !== undefined,
  });
  const change = (mutationFn: () => Promise<Review>) => ({
    scope: { id: reviewId },
    mutationFn,
    onSuccess: keep,
    onError: (error: Error) => {
      const current = currentOf(error);
      if (current) keep(current);
    },
  });
  const path = { params: { path: { reviewId } } };
  const claim = useMutation(change(() => claimReview(reviewId)));
  const unclaim = useMutation(change(() => unwrap(api.POST('/reviews/{reviewId}/unclaim', path))));
  const skip = useMutation(change(() => unwrap(api.POST('/reviews/{reviewId}/skip', path))));
  const { mutate: renew } = useMutation(change(() => claimReview(reviewId)));
  useHeartbeat(review.data, session?.sub, renew);
  return { review, claim, unclaim, skip, keep, latest: () => client.getQueryData<Review>(key) };
}

/** Renews the caller's claim before it ends, as long as they are at work on it. */
function useHeartbeat(review: Review | undefined, sub: string | undefined, renew: () => void): void {
  const endsAt = review?.state === 'claimed' && review.claimedBy === sub ? review.claimExpiresAt : undefined;
  useEffect(() => {
    if (endsAt === undefined) return undefined;
    let activeAt = Date.now();
    const touch = (): void => {
      activeAt = Date.now();
    };
    const beat = setInterval(() => {
      const left = Date.parse(endsAt) - Date.now();
      if (left > 0 && left < renewBeforeMs && Date.now() - activeAt < activeWithinMs) renew();
    }, 20_000);
    for (const event of ['keydown', 'pointerdown', 'scroll'] as const) addEventListener(event, touch, { passive: true });
    return () => {
      clearInterval(beat);
      for (const event of ['keydown', 'pointerdown', 'scroll'] as const) removeEventListener(event, touch);
    };
  }, [endsAt, renew]);
}
