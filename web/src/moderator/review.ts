import type { Schema } from '../api/client.ts';

export type Review = Schema<'ReviewItem'>;
export type Reason = Review['reasons'][number];
export type Subject = Review['subject'];
export type Urgency = Review['urgency'];
export type Decision = Schema<'DecideRequest'>['decision'];
export type Corrections = NonNullable<Schema<'DecideRequest'>['corrections']>;
export type Redaction = NonNullable<Corrections['redactions']>[number];
export type Restoration = NonNullable<Corrections['restorations']>[number];
export type PhiClass = Redaction['type'];
export type Finding = NonNullable<Review['answer']>['findings'][number];

/** In the order in which the buttons and the keys offer them. */
export const decisions: readonly Decision[] = ['release', 'return', 'decline', 'retry', 'escalate'];

/** Why an item may be before a person, as the queue can be narrowed by it. */
export const reasons: readonly Reason[] = [
  'emergency', 'urgencyUnknown', 'identifiersUncertain', 'specialtyUncertain', 'languageUnsupported', 'abuse', 'minor', 'stepFailed', 'backlogOverdue', 'declinedByDoctors', 'answerCheck', 'correction', 'lowRating', 'disagreement', 'opinionCheck', 'stale', 'appeal',
];

/** The classes that a moderator may mark, the frequent ones first. */
export const phiClasses: readonly PhiClass[] = [
  'NAME', 'LOCATION', 'ORGANISATION', 'DATE', 'AGE', 'PHONE', 'EMAIL', 'HANDLE', 'URL', 'ID', 'MEDICAL_RECORD', 'HEALTH_PLAN', 'SSN', 'ACCOUNT',
  'LICENCE', 'VEHICLE', 'DEVICE', 'FAX', 'IP', 'BIOMETRIC', 'PHOTO',
];

/** Which of the server's actions on the item are decisions. */
export function decisionsOf(review: Review): Decision[] {
  return decisions.filter((decision) => review.actions.includes(decision));
}

/** Whether the question has ended: the item is looked at and closed, and the question stays where it is. */
export function isOver({ actions }: Review): boolean {
  return actions.includes('release') && !actions.includes('retry') && !actions.includes('return');
}

/** Whether this person holds the item at this instant (milliseconds since 1970). */
export function isMine(review: Review, sub: string | undefined, now: number): boolean {
  return review.state === 'claimed' && review.claimedBy === sub && Date.parse(review.claimExpiresAt ?? '') > now;
}
