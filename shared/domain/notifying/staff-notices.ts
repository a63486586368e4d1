import type { subscriptions } from '../events.ts';
import type { UrgencyLevel } from '../triage.ts';

/** An event that staff hear of. */
export type StaffEventType = (typeof subscriptions)['notify-staff'][number];

/** Who reads a notice: teams, and the one `doctor` that the event names. */
export type Team = 'moderators' | 'onCall' | 'secondLine' | 'operators';
export type Audience = Team | 'doctor';

/** What an event tells whom. Placeholders: `{urgency}`, `{dueAt}`, and the page that `at` names in `{link}`. */
export interface StaffNotice {
  readonly to: (urgency: UrgencyLevel) => readonly Audience[];
  readonly subject: string;
  readonly says: string;
  readonly at: 'review' | 'reviews' | 'assignment' | 'answers';
}

const always = (...audiences: Audience[]) => () => audiences;
const moderatorsAndOnCall = (urgency: UrgencyLevel): Audience[] => (urgency === 'emergency' ? ['onCall', 'moderators'] : ['moderators']);

/**
 * Every mail to staff: level, due time and a link, never a word of the question and no slug, which is made of its title.
 */
export const staffNotices: Record<StaffEventType, StaffNotice> = {
  QuestionSubmitted: {
    to: (urgency) => (urgency === 'emergency' ? ['onCall'] : []),
    subject: 'A question may be an emergency',
    says: 'A question that has just come in may be an emergency. It is being prepared for review.',
    at: 'review',
  },
  ReviewRequested: {
    to: moderatorsAndOnCall,
    subject: 'A question needs review ({urgency})',
    says: 'A question needs a decision, at the latest by {dueAt}.',
    at: 'review',
  },
  AnswerReviewRequested: {
    to: moderatorsAndOnCall,
    subject: 'An answer needs review ({urgency})',
    says: 'A doctor’s answer needs a decision, at the latest by {dueAt}.',
    at: 'review',
  },
  QuestionAppealed: {
    to: moderatorsAndOnCall,
    subject: 'A patient asks for another look ({urgency})',
    says: 'A declined question needs a decision by somebody other than who declined it, at the latest by {dueAt}.',
    at: 'review',
  },
  ReviewDueSoon: {
    to: always('moderators'),
    subject: 'A review is due soon ({urgency})',
    says: 'A review is due by {dueAt}.',
    at: 'review',
  },
  ReviewOverdue: {
    to: always('moderators', 'secondLine'),
    subject: 'A review is overdue ({urgency})',
    says: 'A review was due by {dueAt} and is not decided.',
    at: 'review',
  },
  ReviewEscalated: {
    to: always('secondLine'),
    subject: 'A review was escalated ({urgency})',
    says: 'A review, due by {dueAt}, was escalated to you.',
    at: 'review',
  },
  EmergencyUnclaimed: {
    to: always('secondLine'),
    subject: 'Nobody has claimed an emergency',
    says: 'A possible emergency, due by {dueAt}, has not been claimed by anybody.',
    at: 'review',
  },
  BacklogDueSoon: {
    to: always('moderators'),
    subject: 'No doctor is free for a question ({urgency})',
    says: 'A question has waited for a doctor and goes to review at {dueAt} if none becomes free.',
    at: 'reviews',
  },
  DoctorAssigned: {
    to: always('doctor'),
    subject: 'A question for you ({urgency})',
    says: 'A question was assigned to you. Your answer is due by {dueAt}.',
    at: 'assignment',
  },
  InformationGiven: {
    to: always('doctor'),
    subject: 'The patient has replied ({urgency})',
    says: 'The patient has replied to what you asked. Your answer is due by {dueAt}.',
    at: 'assignment',
  },
  InformationLapsed: {
    to: always('doctor'),
    subject: 'The patient has not replied ({urgency})',
    says: 'The patient has not replied to what you asked. Please answer with what there is, by {dueAt}.',
    at: 'assignment',
  },
  AnswerDueSoon: {
    to: always('doctor'),
    subject: 'Your answer is due soon ({urgency})',
    says: 'Your answer to a question is due by {dueAt}.',
    at: 'assignment',
  },
  AnswerOverdue: {
    to: always('doctor', 'moderators'),
    subject: 'An answer is overdue ({urgency})',
    says: 'The answer to a question was due by {dueAt}.',
    at: 'assignment',
  },
  AnswerReturned: {
    to: always('doctor'),
    subject: 'Your answer came back ({urgency})',
    says: 'A moderator returned your answer with a reason. A new one is due by {dueAt}.',
    at: 'assignment',
  },
  CorrectionReturned: {
    to: always('doctor'),
    subject: 'Your correction came back ({urgency})',
    says: 'A moderator returned your correction of an answer with a reason. The answer stays as it was meanwhile.',
    at: 'answers',
  },
  OpinionHeld: {
    to: always('moderators'),
    subject: 'A second opinion needs review ({urgency})',
    says: 'A doctor disagrees with a colleague’s published answer, or has added something that needs a look. It needs a decision, at the latest by {dueAt}.',
    at: 'review',
  },
  OpinionsReturned: {
    to: always('doctor'),
    subject: 'A moderator asks for another look ({urgency})',
    says: 'After second opinions on a published answer a moderator has written to you. Nothing has changed on its page.',
    at: 'answers',
  },
  RawTextRead: {
    to: always('secondLine', 'operators'),
    subject: 'Somebody read a patient’s own words',
    says: 'A moderator opened the raw text of a question. Who it was and why is on the question’s record.',
    at: 'review',
  },
};

/** Whether staff hear of events of this type. */
export function isStaffEvent(type: string): type is StaffEventType {
  return Object.hasOwn(staffNotices, type);
}

/** The teams that hear of an event of this type and urgency. */
export function teamsOf(type: StaffEventType, urgency: UrgencyLevel): Team[] {
  return staffNotices[type].to(urgency).filter((audience) => audience !== 'doctor');
}
