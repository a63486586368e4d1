import type { EventType } from './events.ts';

/** CloudWatch's namespace of what this system says of itself; its one dimension is the stage. */
export const metricsNamespace = 'Askwell';

/** How things stand, measured by schedules. Counts of worklists stop at a thousand. */
const gauges = {
  OpenReviews: 'Count',
  /** Since the oldest undecided review was opened. */
  OldestReview: 'Seconds',
  ReviewsOverdue: 'Count',
  /** Undecided reviews at the head of the worklist: emergencies, and what was escalated to their rank. */
  FirstRankReviews: 'Count',
  /** Emergencies that nobody holds although the stage's time to claim them is over. */
  EmergenciesUnclaimed: 'Count',
  WaitingForDoctor: 'Count',
  /** Since the oldest question that waits for a doctor was accepted. */
  OldestWaiting: 'Seconds',
  /** Questions that no execution has moved, looked at by the reconciler in vain. */
  StuckQuestions: 'Count',
  /** Waits that have an outcome but whose execution has not gone on. */
  StuckWaits: 'Count',
  /** What the reconciler found fallen between two steps in one run, and brought on. */
  OrphansRepaired: 'Count',
  /** What it found and could only give to a moderator. */
  OrphansParked: 'Count',
  /** Events that were recorded but have not reached the topic. */
  UnannouncedEvents: 'Count',
} as const;
export type Gauge = keyof typeof gauges;

/** The events that are counted as they are announced, by their type; one that is announced twice counts twice. */
export const countedEvents = [
  'QuestionSubmitted', 'ReviewRequested', 'AnswerReviewRequested', 'DoctorAssigned', 'QuestionAnswered', 'ThreadPublished',
  'QuestionAnsweredPrivately', 'QuestionDeclined', 'QuestionWithdrawn', 'ReviewOverdue', 'AnswerOverdue', 'AssignmentReassigned',
  'EmergencyUnclaimed', 'RawTextRead',
] as const satisfies readonly EventType[];
export type CountedEvent = (typeof countedEvents)[number];

export type MetricName = Gauge | CountedEvent;
export type MetricValues = Readonly<Partial<Record<MetricName, number>>>;

/** Every metric and its unit. */
export const metricUnits: Readonly<Record<MetricName, 'Count' | 'Seconds'>> = {
  ...gauges,
  ...(Object.fromEntries(countedEvents.map((type) => [type, 'Count'])) as Record<CountedEvent, 'Count'>),
};

/** How often each counted event is among these. */
export function countEvents(types: readonly EventType[]): MetricValues {
  const counts = countedEvents.map((counted) => [counted, types.filter((type) => type === counted).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
