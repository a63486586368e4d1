import { urgencies } from './draft.ts';
import { reasons } from './review.ts';
import type { Reason, Subject, Urgency } from './review.ts';

/** What the queue shows; kept in the address, in codes of the contract. */
export interface QueueFilter {
  readonly state: 'open' | 'claimed' | 'decided' | 'all';
  readonly reason: Reason | undefined;
  readonly urgency: Urgency | undefined;
  readonly subject: Subject | undefined;
  readonly mine: boolean;
}

export const queueStates: readonly QueueFilter['state'][] = ['open', 'claimed', 'decided', 'all'];
export const subjects: readonly Subject[] = ['question', 'answer', 'opinion'];

/** The filter that an address names; what it does not know counts as not said. */
export function filterOf(search: string): QueueFilter {
  const params = new URLSearchParams(search);
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | undefined => known.find((each) => each === params.get(name));
  return {
    state: oneOf('state', queueStates) ?? 'open',
    reason: oneOf('reason', reasons),
    urgency: oneOf('urgency', urgencies),
    subject: oneOf('subject', subjects),
    mine: params.get('mine') === 'true',
  };
}

/** The filter as the API's query; `state` is said always, the rest where it narrows. */
export function queryOf({ state, reason, urgency, subject, mine }: QueueFilter) {
  return {
    state,
    ...(reason !== undefined && { reason }),
    ...(urgency !== undefined && { urgency }),
    ...(subject !== undefined && { subject }),
    ...(mine && { mine: 'true' as const }),
  };
}

/** The address of a filter, with its question mark; empty for the whole open queue. */
export function searchOf(filter: QueueFilter): string {
  const { state, ...narrowing } = queryOf(filter);
  const search = new URLSearchParams({ ...(state !== 'open' && { state }), ...narrowing }).toString();
  return search === '' ? '' : `?${search}`;
}
