import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { api, unwrap } from '../api/client.ts';
import { queryKeys } from '../api/query-keys.ts';
import { errorsOf, errorsOfProblem } from './decision-errors.ts';
import type { DecisionError } from './decision-errors.ts';
import { bodyOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { takeNext } from './queue-api.ts';
import { filterOf } from './queue-filter.ts';
import type { Review } from './review.ts';
import { currentOf } from './use-review.ts';

interface DecisionDeps {
  readonly review: Review;
  readonly draft: Draft;
  readonly keep: (review: Review) => void;
  readonly latest: () => Review | undefined;
  readonly forget: () => void;
  /** The queue's address and filter. */
  readonly back: string;
  readonly search: string;
}

/** Sends the decision with the newest version of the item, then goes to the next item or back to the queue. */
export function useDecision({ review, draft, keep, latest, forget, back, search }: DecisionDeps) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<readonly DecisionError[]>([]);
  const decide = useMutation({
    scope: { id: review.reviewId },
    mutationFn: async (takesNext: boolean) => {
      const body = bodyOf(draft, latest() ?? review);
      if (body === undefined) throw new Error('There is no decision.');
      const decided = await unwrap(api.POST('/reviews/{reviewId}/decide', { params: { path: { reviewId: review.reviewId } }, body }));
      forget();
      keep(decided);
      const next = takesNext ? await takeNext(filterOf(search), review.reviewId).catch(() => undefined) : undefined;
      return { next };
    },
    onSuccess: ({ next }) => {
      void client.invalidateQueries({ queryKey: ['reviews'] });
      if (next !== undefined) client.setQueryData(queryKeys.review(next.reviewId), next);
      navigate(next === undefined ? back : `/moderator/${next.reviewId}${search}`);
    },
    onError: (error) => {
      const current = currentOf(error);
      if (current) keep(current);
      setErrors(errorsOfProblem(error));
      setAttempt((count) => count + 1);
    },
  });
  const submit = (takesNext: boolean): void => {
    const found = errorsOf(draft, review);
    setErrors(found);
    setAttempt((count) => count + 1);
    if (found.length === 0 && !decide.isPending) decide.mutate(takesNext);
  };
  return { submit, errors, attempt, decide };
}
