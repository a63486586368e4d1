import type { DomainEvent } from '../../shared/domain/events.ts';
import type { Instant } from '../../shared/domain/ids.ts';
import type { DayTotals } from '../../shared/domain/numbers/daily-numbers.ts';
import { ReviewReason } from '../../shared/domain/question.ts';
import { Specialty, UrgencyLevel } from '../../shared/domain/triage.ts';

type Facts = Readonly<Record<string, string & string[]>>;
interface Item {
  readonly reasons: string[];
  readonly openedAt: Instant;
  readonly urgency: string;
  taken: boolean;
  claim?: { at: Instant; until: number; by: string } | undefined;
}
interface Told {
  readonly event: DomainEvent;
  readonly facts: Facts;
  readonly inDay: boolean;
}

const zeros = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 0]));
const plus = (counts: Record<string, number>, key: string | undefined) => void (key !== undefined && (counts[key] = (counts[key] ?? 0) + 1));
/** Half of them are at most this, nine tenths at most that: each found by looking at every value. */
function spread(durations: readonly number[]) {
  if (durations.length === 0) return null;
  const least = (share: number) => Math.min(...durations.filter((each) => durations.filter((other) => other <= each).length >= share * durations.length - 1e-9));
  return { count: durations.length, medianSeconds: Math.round(least(0.5) / 1_000), p90Seconds: Math.round(least(0.9) / 1_000) };
}

/**
 * The numbers of a day once more, by retelling every question's whole story: where the count reads an earlier instant
 * from an event, this looks for the event that happened then.
 */
export function recountDay(stories: readonly (readonly DomainEvent[])[], from: Instant, to: Instant, claimMinutes: number): DayTotals {
  const durations = { handling: [] as number[], claimed: [] as number[], answered: [] as number[], had: [] as number[] };
  const events: Record<string, number> = {};
  const byReason = zeros(ReviewReason.options);
  const byDecision = zeros(['release', 'decline', 'return', 'retry']);
  const of = (keys: readonly string[], counted: readonly string[]) => Object.fromEntries(keys.map((key) => [key, zeros(counted)]));
  const bySpecialty = of(Specialty.options, ['triaged', 'assigned', 'answered', 'published']);
  const byUrgency = of(UrgencyLevel.options, ['received', 'triaged', 'reviewsRequested', 'assigned', 'answered', 'answersOverdue']);
  const doctors: Record<string, Record<string, number>> = {};
  const doctor = (doctorId: string) => (doctors[doctorId] ??= zeros(['assigned', 'answered', 'declined', 'overdue']));
  let emergencies = 0;
  let requested = 0;
  let backlog = 0;

  for (const story of stories) {
    const items = new Map<string, Item>();
    let submittedAt = '';
    let answers = 0;
    let last: Facts = {};
    for (const { event, facts, inDay } of story.map((each): Told => ({ event: each, facts: each.data as Facts, inDay: each.occurredAt >= from && each.occurredAt < to }))) {
      const at = Date.parse(event.occurredAt);
      const took = (list: number[], since: string) => void (inDay && list.push(at - Date.parse(since)));
      if (inDay) plus(events, event.type);
      if (facts['urgency'] !== undefined && !event.type.includes('Review') && event.type !== 'EmergencyUnclaimed' && event.type !== 'RawTextRead') last = { ...last, ...facts };
      const closes = ['QuestionReleased', 'QuestionDeclined', 'AnswerAccepted', 'AnswerCheckRetried', 'AnswerReturned'].includes(event.type);
      const closed = closes ? [...items.entries()].find(([, item]) => item.claim?.by === facts['actor']) : undefined;
      if (closed) {
        if (inDay) plus(byDecision, decisionOf(event, facts));
        if (closed[1].claim) took(durations.handling, closed[1].claim.at);
        items.delete(closed[0]);
      }
      switch (event.type) {
        case 'QuestionSubmitted':
          submittedAt = event.occurredAt;
          if (inDay) plus(byUrgency[String(facts['urgency'])] ?? {}, 'received');
          if (inDay && facts['urgency'] === 'emergency') emergencies += 1;
          break;
        case 'QuestionTriaged':
        case 'DoctorAssigned': {
          const name = event.type === 'QuestionTriaged' ? 'triaged' : 'assigned';
          if (inDay) plus(byUrgency[String(facts['urgency'])] ?? {}, name);
          if (inDay) plus(bySpecialty[String(facts['specialty'])] ?? {}, name);
          if (inDay && name === 'assigned') plus(doctor(String(facts['doctorId'])), 'assigned');
          break;
        }
        case 'ReviewRequested':
        case 'AnswerReviewRequested': {
          const reviewId = String(facts['reviewId']);
          const open = items.get(reviewId);
          const fresh = (facts['reasons'] ?? []).filter((reason) => !open?.reasons.includes(reason));
          items.set(reviewId, { taken: false, openedAt: event.occurredAt, ...open, urgency: String(facts['urgency']), reasons: [...(open?.reasons ?? []), ...fresh] });
          if (!inDay) break;
          for (const reason of fresh) plus(byReason, reason);
          if (fresh.includes('backlogOverdue')) backlog += 1;
          if (fresh.includes('declinedByDoctors')) plus(doctor(String(facts['actor'])), 'declined');
          if (!open) requested += 1;
          if (!open) plus(byUrgency[String(facts['urgency'])] ?? {}, 'reviewsRequested');
          break;
        }
        case 'ReviewClaimed': {
          const item = items.get(String(facts['reviewId']));
          if (!item) throw new Error('Claimed what was never requested.');
          if (!item.taken && item.urgency === 'emergency' && String(facts['reviewId']).endsWith('-question')) took(durations.claimed, item.openedAt);
          item.taken = true;
          const since = item.claim && item.claim.until > at ? item.claim.at : event.occurredAt;
          item.claim = { at: since, until: at + claimMinutes * 60_000, by: String(facts['actor']) };
          break;
        }
        case 'ReviewUnclaimed': {
          const item = items.get(String(facts['reviewId']));
          if (item) item.claim = undefined;
          break;
        }
        case 'ReviewEscalated': {
          const item = items.get(String(facts['reviewId']));
          if (item && facts['actor'] !== 'sweep-deadlines') item.claim = undefined;
          break;
        }
        case 'AssignmentDeclined':
          if (inDay) plus(doctor(String(facts['actor'])), 'declined');
          break;
        case 'AnswerOverdue':
          if (inDay) plus(doctor(String(facts['doctorId'])), 'overdue');
          if (inDay) plus(byUrgency[String(facts['urgency'])] ?? {}, 'answersOverdue');
          break;
        case 'QuestionAnswered':
          answers += 1;
          if (answers === 1) took(durations.answered, submittedAt);
          if (inDay) plus(doctor(String(facts['doctorId'])), 'answered');
          if (inDay) plus(byUrgency[String(last['urgency'])] ?? {}, 'answered');
          if (inDay) plus(bySpecialty[String(last['specialty'])] ?? {}, 'answered');
          break;
        case 'ThreadPublished':
        case 'QuestionAnsweredPrivately':
          took(durations.had, submittedAt);
          if (inDay && event.type === 'ThreadPublished') plus(bySpecialty[String(last['specialty'])] ?? {}, 'published');
          break;
        case 'QuestionWithdrawn':
          items.clear();
          break;
        default:
      }
    }
  }
  const n = (type: string) => events[type] ?? 0;
  const decided = Object.values(byDecision).reduce((a, b) => a + b, 0);
  const declined = Object.values(doctors).reduce((sum, counts) => sum + (counts['declined'] ?? 0), 0);
  return {
    questions: { received: n('QuestionSubmitted'), published: n('ThreadPublished'), answeredPrivately: n('QuestionAnsweredPrivately'), declined: n('QuestionDeclined'), withdrawn: n('QuestionWithdrawn') },
    reviews: {
      requested, byReason, decided, byDecision,
      actionRate: requested === 0 ? null : Number((decided / requested).toFixed(3)),
      handling: spread(durations.handling), escalated: n('ReviewEscalated'), rawTextsRead: n('RawTextRead'),
    },
    emergencies: { received: emergencies, untilClaimed: spread(durations.claimed), unclaimedInTime: n('EmergencyUnclaimed') },
    answers: { assigned: n('DoctorAssigned'), answered: n('QuestionAnswered'), declined, reassigned: n('AssignmentReassigned'), untilFirstAnswer: spread(durations.answered), untilPatientHasIt: spread(durations.had) },
    breaches: { answers: n('AnswerOverdue'), reviews: n('ReviewOverdue'), backlog },
    bySpecialty, byUrgency,
    doctors: Object.entries(doctors).sort(([a], [b]) => (a < b ? -1 : 1)).map(([doctorId, counts]) => ({ doctorId, ...counts })),
  } as unknown as DayTotals;
}

/** What the decision was; a release and a retry of a question differ in nothing else that is told. */
function decisionOf({ type }: DomainEvent, facts: Facts): string {
  const told: Readonly<Record<string, string>> = { QuestionDeclined: 'decline', AnswerReturned: 'return', AnswerCheckRetried: 'retry', AnswerAccepted: 'release' };
  return told[type] ?? String(facts['decision']);
}
