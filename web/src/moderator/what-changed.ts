import type { Review } from './review.ts';
import { textMarkOf } from './draft.ts';

/** What somebody else, or the system, changed of an item since it was looked at. */
export type Change =
  | { readonly what: 'decided'; readonly decision: string }
  | { readonly what: 'claimed'; readonly by: string }
  | { readonly what: 'reason'; readonly reason: Review['reasons'][number] }
  | { readonly what: 'urgency' | 'specialty' | 'text' | 'claim' };

/** The changes that a moderator who saw `before` should know of before deciding on `now`. Renewed claims are none. */
export function changesBetween(before: Review, now: Review, sub: string): Change[] {
  const changes: Change[] = [];
  if (now.state === 'decided' && before.state !== 'decided') changes.push({ what: 'decided', decision: now.decision ?? '' });
  if (now.state === 'claimed' && now.claimedBy !== undefined && now.claimedBy !== sub && now.claimedBy !== before.claimedBy) changes.push({ what: 'claimed', by: now.claimedBy });
  if (now.state === 'open' && before.state === 'claimed' && before.claimedBy === sub) changes.push({ what: 'claim' });
  for (const reason of now.reasons) if (!before.reasons.includes(reason)) changes.push({ what: 'reason', reason });
  if (now.urgency !== before.urgency) changes.push({ what: 'urgency' });
  if (now.specialty !== before.specialty) changes.push({ what: 'specialty' });
  if (textMarkOf(now.text) !== textMarkOf(before.text)) changes.push({ what: 'text' });
  return changes;
}
