import { readReceipt } from './receipt-link.ts';
import type { ReceiptKey } from './receipt-link.ts';

/** What the form is told of the question that it goes on from, in the browser's own history: never in an address. */
export interface FollowUpState {
  readonly followUpOf: ReceiptKey;
}

/** The earlier question that a page was opened to go on from. */
export function followUpIn(state: unknown): ReceiptKey | undefined {
  if (typeof state !== 'object' || state === null || !('followUpOf' in state)) return undefined;
  const earlier = state.followUpOf;
  if (typeof earlier !== 'object' || earlier === null || !('questionId' in earlier) || !('receipt' in earlier)) return undefined;
  const { questionId, receipt } = earlier;
  return typeof questionId === 'string' && typeof receipt === 'string' ? readReceipt(`${questionId} ${receipt}`) : undefined;
}
