import * as z from 'zod';

/** 26 lower-case base32 characters behind a `q`: it carries no time and cannot be guessed. */
export const QuestionId = z.string().regex(/^q[a-z2-7]{26}$/).brand('QuestionId');
export type QuestionId = z.infer<typeof QuestionId>;

/** What a review looks at. */
export const ReviewSubject = z.enum(['question', 'answer', 'opinion']);
export type ReviewSubject = z.infer<typeof ReviewSubject>;

/** One per question and subject: `<questionId>-question`, `-answer`, or `-opinion` (of second doctors on its answer). */
export const ReviewId = z.string().regex(/^q[a-z2-7]{26}-(question|answer|opinion)$/).brand('ReviewId');
export type ReviewId = z.infer<typeof ReviewId>;

/** The `sub` of a staff member's token. */
export const StaffId = z.string().regex(/^[\w.@:|-]{1,128}$/);
export type StaffId = z.infer<typeof StaffId>;

/** An instant, ISO 8601 in UTC with milliseconds. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

export function reviewIdOf(questionId: QuestionId, subject: ReviewSubject): ReviewId {
  return ReviewId.parse(`${questionId}-${subject}`);
}

export function partsOfReviewId(reviewId: ReviewId): { questionId: QuestionId; subject: ReviewSubject } {
  const [questionId, subject] = reviewId.split('-');
  return { questionId: QuestionId.parse(questionId), subject: ReviewSubject.parse(subject) };
}

/** `instant` plus a number of minutes, which may be a fraction. */
export function minutesAfter(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** The same day and time so many calendar months later; where that month is too short, the first days of the next. */
export function monthsAfter(instant: Instant, months: number): Instant {
  const date = new Date(instant);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString();
}
