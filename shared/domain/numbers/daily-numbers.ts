import * as z from 'zod';
import { Instant, StaffId } from '../ids.ts';
import { ReviewReason } from '../question.ts';
import { Decision } from '../review.ts';
import { Specialty, UrgencyLevel } from '../triage.ts';
import { Spread } from './spread.ts';

const count = z.int().nonnegative();

const OfSpecialty = z.strictObject({ triaged: count, assigned: count, answered: count, published: count });
const OfUrgency = z.strictObject({ received: count, triaged: count, reviewsRequested: count, assigned: count, answered: count, answersOverdue: count });
const OfDoctor = z.strictObject({ doctorId: StaffId, assigned: count, answered: count, declined: count, overdue: count });
export type OfDoctor = z.infer<typeof OfDoctor>;

/** What happened in a day, counted from that day's events and nothing else: whoever counts them again gets the same. */
export const DayTotals = z.strictObject({
  questions: z.strictObject({ received: count, published: count, answeredPrivately: count, declined: count, withdrawn: count }),
  reviews: z.strictObject({
    requested: count.meta({ description: 'Items that came before a person. One that is open already takes further reasons in without coming anew.' }),
    byReason: z.record(ReviewReason, count),
    decided: count,
    byDecision: z.record(Decision.exclude(['escalate']), count),
    actionRate: z.number().nonnegative().nullable().meta({ description: 'Decided by requested; over 1 on a day that works off older ones.' }),
    handling: Spread.nullable().meta({ description: 'From the last claim to the decision.' }),
    escalated: count,
    rawTextsRead: count,
  }),
  emergencies: z.strictObject({
    received: count.meta({ description: 'Seen at the door, in the raw text.' }),
    untilClaimed: Spread.nullable().meta({ description: 'From the request to the first claim, of questions in review as emergencies.' }),
    unclaimedInTime: count,
  }),
  answers: z.strictObject({
    assigned: count,
    answered: count,
    declined: count,
    reassigned: count,
    untilFirstAnswer: Spread.nullable().meta({ description: 'From submission to the first answer of a doctor.' }),
    untilPatientHasIt: Spread.nullable().meta({ description: 'From submission to publication, or to the private answer.' }),
  }),
  breaches: z.strictObject({ answers: count, reviews: count, backlog: count }),
  bySpecialty: z.record(Specialty, OfSpecialty),
  byUrgency: z.record(UrgencyLevel, OfUrgency),
  doctors: z.array(OfDoctor),
});
export type DayTotals = z.infer<typeof DayTotals>;

/** A day of the stage's time zone: from its first instant up to, not including, the next day's. */
export const DailyNumbers = z.strictObject({ day: z.iso.date(), timeZone: z.string(), from: Instant, to: Instant, ...DayTotals.shape });
export type DailyNumbers = z.infer<typeof DailyNumbers>;
