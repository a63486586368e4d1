import { dataOf } from '../events.ts';
import type { DomainEvent, EventType, FactsOf } from '../events.ts';
import { partsOfReviewId } from '../ids.ts';
import type { Instant } from '../ids.ts';
import { ReviewReason } from '../question.ts';
import { Decision } from '../review.ts';
import { Specialty, UrgencyLevel } from '../triage.ts';
import type { DayTotals, OfDoctor } from './daily-numbers.ts';
import { msBetween, spreadOf } from './spread.ts';

/** The totals so far, doctors by id, and durations in milliseconds that become spreads at the end. */
interface Tally {
  readonly totals: Omit<DayTotals, 'doctors'>;
  readonly doctors: Map<string, OfDoctor>;
  readonly durations: { readonly handling: number[]; readonly untilClaimed: number[]; readonly untilFirstAnswer: number[]; readonly untilPatientHasIt: number[] };
}

const each = <K extends string, V>(keys: readonly K[], value: () => V) => Object.fromEntries(keys.map((key) => [key, value()])) as Record<K, V>;

function emptyTally(): Tally {
  return {
    totals: {
      questions: { received: 0, published: 0, answeredPrivately: 0, declined: 0, withdrawn: 0 },
      reviews: {
        requested: 0,
        byReason: each(ReviewReason.options, () => 0),
        decided: 0,
        byDecision: each(Decision.exclude(['escalate']).options, () => 0),
        actionRate: null,
        handling: null,
        escalated: 0,
        rawTextsRead: 0,
      },
      emergencies: { received: 0, untilClaimed: null, unclaimedInTime: 0 },
      answers: { assigned: 0, answered: 0, declined: 0, reassigned: 0, untilFirstAnswer: null, untilPatientHasIt: null },
      breaches: { answers: 0, reviews: 0, backlog: 0 },
      bySpecialty: each(Specialty.options, () => ({ triaged: 0, assigned: 0, answered: 0, published: 0 })),
      byUrgency: each(UrgencyLevel.options, () => ({ received: 0, triaged: 0, reviewsRequested: 0, assigned: 0, answered: 0, answersOverdue: 0 })),
    },
    doctors: new Map(),
    durations: { handling: [], untilClaimed: [], untilFirstAnswer: [], untilPatientHasIt: [] },
  };
}

function doctorIn({ doctors }: Tally, doctorId: string): OfDoctor {
  const known = doctors.get(doctorId) ?? { doctorId, assigned: 0, answered: 0, declined: 0, overdue: 0 };
  doctors.set(doctorId, known);
  return known;
}

function countDecision({ totals, durations }: Tally, { decision, claimedAt }: Pick<FactsOf<'QuestionReleased'>, 'decision' | 'claimedAt'>, at: Instant): void {
  if (decision === undefined || decision === 'escalate') return;
  totals.reviews.decided += 1;
  totals.reviews.byDecision[decision] += 1;
  if (claimedAt !== undefined) durations.handling.push(msBetween(claimedAt, at));
}

function countRequest(tally: Tally, { reasons, added = reasons, urgency, actor }: FactsOf<'ReviewRequested'>): void {
  const { reviews, breaches, byUrgency, answers } = tally.totals;
  for (const reason of added) reviews.byReason[reason] += 1;
  if (added.includes('backlogOverdue')) breaches.backlog += 1;
  // The decline that was one too many: the doctor's assignment goes to a moderator instead of back to the backlog.
  if (added.includes('declinedByDoctors') && actor !== undefined) {
    answers.declined += 1;
    doctorIn(tally, actor).declined += 1;
  }
  if (added.length < reasons.length) return;
  reviews.requested += 1;
  byUrgency[urgency].reviewsRequested += 1;
}

function countOutcome({ durations }: Tally, { acceptedAt }: { readonly acceptedAt?: Instant | undefined }, at: Instant): void {
  if (acceptedAt !== undefined) durations.untilPatientHasIt.push(msBetween(acceptedAt, at));
}

type Counting = { readonly [T in EventType]?: (tally: Tally, facts: FactsOf<T>, at: Instant) => void };

/** What each event adds to its day; the others are not counted. */
const counting: Counting = {
  QuestionSubmitted: ({ totals }, { urgency }) => {
    totals.questions.received += 1;
    totals.byUrgency[urgency].received += 1;
    if (urgency === 'emergency') totals.emergencies.received += 1;
  },
  QuestionTriaged: ({ totals }, { urgency, specialty }) => {
    totals.byUrgency[urgency].triaged += 1;
    totals.bySpecialty[specialty].triaged += 1;
  },
  ReviewRequested: countRequest,
  AnswerReviewRequested: countRequest,
  QuestionAppealed: countRequest,
  ReviewClaimed: ({ durations }, { reviewId, urgency, openedAt }, at) => {
    if (urgency === 'emergency' && openedAt !== undefined && partsOfReviewId(reviewId).subject === 'question') durations.untilClaimed.push(msBetween(openedAt, at));
  },
  ReviewOverdue: ({ totals }) => void (totals.breaches.reviews += 1),
  ReviewEscalated: ({ totals }) => void (totals.reviews.escalated += 1),
  EmergencyUnclaimed: ({ totals }) => void (totals.emergencies.unclaimedInTime += 1),
  RawTextRead: ({ totals }) => void (totals.reviews.rawTextsRead += 1),
  QuestionReleased: countDecision,
  QuestionDeclined: (tally, facts, at) => {
    tally.totals.questions.declined += 1;
    countDecision(tally, facts, at);
  },
  DoctorAssigned: (tally, { urgency, specialty, doctorId }) => {
    tally.totals.answers.assigned += 1;
    tally.totals.byUrgency[urgency].assigned += 1;
    tally.totals.bySpecialty[specialty].assigned += 1;
    doctorIn(tally, doctorId).assigned += 1;
  },
  AssignmentDeclined: (tally, { actor }) => {
    tally.totals.answers.declined += 1;
    doctorIn(tally, actor).declined += 1;
  },
  AssignmentReassigned: ({ totals }) => void (totals.answers.reassigned += 1),
  AnswerOverdue: (tally, { urgency, doctorId }) => {
    tally.totals.breaches.answers += 1;
    tally.totals.byUrgency[urgency].answersOverdue += 1;
    doctorIn(tally, doctorId).overdue += 1;
  },
  QuestionAnswered: (tally, { doctorId, urgency, specialty, acceptedAt, answerVersion }, at) => {
    tally.totals.answers.answered += 1;
    doctorIn(tally, doctorId).answered += 1;
    if (urgency !== undefined) tally.totals.byUrgency[urgency].answered += 1;
    if (specialty !== undefined) tally.totals.bySpecialty[specialty].answered += 1;
    if (answerVersion === 1 && acceptedAt !== undefined) tally.durations.untilFirstAnswer.push(msBetween(acceptedAt, at));
  },
  AnswerAccepted: countDecision,
  AnswerCheckRetried: countDecision,
  AnswerReturned: countDecision,
  AnswerCorrected: countDecision,
  CorrectionReturned: countDecision,
  ReviewClosed: countDecision,
  OpinionHeld: countRequest,
  OpinionsReleased: countDecision,
  OpinionsReturned: countDecision,
  ThreadPublished: (tally, facts, at) => {
    tally.totals.questions.published += 1;
    tally.totals.bySpecialty[facts.specialty].published += 1;
    countOutcome(tally, facts, at);
  },
  QuestionAnsweredPrivately: (tally, facts, at) => {
    tally.totals.questions.answeredPrivately += 1;
    countOutcome(tally, facts, at);
  },
  QuestionWithdrawn: ({ totals }) => void (totals.questions.withdrawn += 1),
};

/**
 * Whether an event adds to its day's numbers. An answer that its check accepted was decided by nobody, like a correction that went out at once; a claim counts
 * when it is the item's first.
 */
export function isCounted({ type, occurredAt, data }: Pick<DomainEvent, 'type' | 'occurredAt' | 'data'>): boolean {
  if (type === 'AnswerAccepted' || type === 'AnswerCorrected') return data['decision'] !== undefined;
  if (type === 'ReviewClaimed') return data['firstClaimedAt'] === occurredAt;
  return counting[type] !== undefined;
}

function count<T extends EventType>(tally: Tally, type: T, { data, occurredAt }: DomainEvent): void {
  const add: Counting[T] = counting[type];
  add?.(tally, dataOf(type, data), occurredAt);
}

export interface DayCounter {
  add(events: Iterable<DomainEvent>): void;
  totals(): DayTotals;
}

/** Counts a day's events, in any order, each given once. */
export function dayCounter(): DayCounter {
  const tally = emptyTally();
  return {
    add(events) {
      for (const event of events) if (isCounted(event)) count(tally, event.type, event);
    },
    totals() {
      const { totals, doctors, durations } = tally;
      const { reviews, emergencies, answers } = totals;
      return {
        ...totals,
        reviews: {
          ...reviews,
          actionRate: reviews.requested === 0 ? null : Math.round((reviews.decided / reviews.requested) * 1_000) / 1_000,
          handling: spreadOf(durations.handling),
        },
        emergencies: { ...emergencies, untilClaimed: spreadOf(durations.untilClaimed) },
        answers: { ...answers, untilFirstAnswer: spreadOf(durations.untilFirstAnswer), untilPatientHasIt: spreadOf(durations.untilPatientHasIt) },
        doctors: [...doctors.values()].sort((a, b) => (a.doctorId < b.doctorId ? -1 : 1)),
      };
    },
  };
}
