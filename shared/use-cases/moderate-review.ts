import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ReviewRepository } from '../aws/review-repository.ts';
import type { Vault } from '../aws/vault.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { RawText, ReviewItem } from '../contracts/review-view.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, ReviewId, StaffId } from '../domain/ids.ts';
import { allowedActions, claimReview, skipReview, unclaimReview } from '../domain/review.ts';
import type { Review } from '../domain/review.ts';
import type * as z from 'zod';
import { viewReview } from './view-review.ts';
import type { ViewDeps } from './view-review.ts';

export interface ModerateDeps extends ViewDeps {
  readonly questions: QuestionRepository;
  readonly reviews: ReviewRepository;
  readonly vault: Pick<Vault, 'findSubmission'>;
  readonly settings: Pick<StageSettings, 'claimFor'>;
}

/** Who asks, about which item, when. */
export interface Asked {
  readonly reviewId: ReviewId;
  readonly staffId: StaffId;
  readonly now: Instant;
}

/** The review. Throws Problem('notFound'). */
export async function getReview(deps: Pick<ModerateDeps, 'reviews'>, reviewId: ReviewId): Promise<Review> {
  const review = await deps.reviews.find(reviewId);
  if (!review) throw new Problem('notFound', 'No such review.');
  return review;
}

/** Claims the item for the caller, or renews their claim. Throws Problem('conflict') with the item when it cannot be had. */
export function claim(deps: ModerateDeps, { reviewId, staffId, now }: Asked): Promise<ReviewItem> {
  const claimed = deps.reviews.change(reviewId, now, (review) => {
    const mine = claimReview(review, staffId, now, deps.settings.claimFor);
    return mine && { review: mine, event: 'ReviewClaimed', actor: staffId };
  });
  return answerWith(deps, claimed, { reviewId, staffId, now });
}

/** Gives the item back. Throws Problem('conflict') with the item when the caller does not hold it. */
export function unclaim(deps: ModerateDeps, { reviewId, staffId, now }: Asked): Promise<ReviewItem> {
  const freed = deps.reviews.change(reviewId, now, (review) => {
    const open = unclaimReview(review, staffId, now);
    return open && { review: open, event: 'ReviewUnclaimed', actor: staffId };
  });
  return answerWith(deps, freed, { reviewId, staffId, now });
}

/**
 * Leaves the item to others, on the record; the third time escalates it. Throws Problem('conflict') with the item when
 * somebody else holds it or it is decided.
 */
export function skip(deps: ModerateDeps, { reviewId, staffId, now }: Asked): Promise<ReviewItem> {
  const passed = deps.reviews.change(reviewId, now, (review) => {
    const skipped = skipReview(review, staffId, now);
    return skipped && { review: skipped.review, event: skipped.escalated ? 'ReviewEscalated' : 'ReviewSkipped', actor: staffId };
  });
  return answerWith(deps, passed, { reviewId, staffId, now });
}

async function answerWith(deps: ModerateDeps, changing: Promise<Review | undefined>, { reviewId, staffId, now }: Asked): Promise<ReviewItem> {
  const changed = await changing;
  const item = await viewReview(deps, changed ?? (await getReview(deps, reviewId)), staffId, now);
  if (!changed) throw new Problem('conflict', 'The item is held by somebody else, or decided.', { current: item });
  return item;
}

/**
 * The patient's own words, by break-glass: the reading is on the record, with its reason, before anything is shown.
 * Throws Problem: `forbidden` when the item does not offer it to the caller, `gone` when the vault has let go of the text.
 */
export async function readRawText(deps: ModerateDeps & { recordReading: RecordReading }, asked: Asked, reason: string): Promise<z.output<typeof RawText>> {
  const { reviewId, staffId, now } = asked;
  const review = await getReview(deps, reviewId);
  if (!allowedActions(review, { staffId, hasText: true, now }).includes('raw')) {
    throw new Problem('forbidden', 'The item does not offer its raw text to you.');
  }
  await deps.recordReading(review, staffId, reason, now);
  const raw = await deps.vault.findSubmission(review.questionId);
  if (!raw) throw new Problem('gone', 'The vault has let go of the text.');
  return { questionId: review.questionId, text: raw.text.reveal(), title: raw.title?.reveal(), nickname: raw.nickname?.reveal() };
}

/** Writes who read raw text, why and when. */
export type RecordReading = (review: Review, staffId: StaffId, reason: string, now: Instant) => Promise<void>;
