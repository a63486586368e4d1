import * as z from 'zod';
import { QuestionId, ReviewId, StaffId } from '../domain/ids.ts';
import { Slug } from '../domain/thread.ts';
import { AnswerDraftRequest, AnswerDraftSaved, AnswerTrial, AnswerTrialRequest } from './answer-draft.ts';
import { AnswerRequest, AssignmentDetail, AssignmentList, AssignmentOutcome, DeclineAssignmentRequest, DutyRequest } from './assignment-view.ts';
import { DoctorList, DoctorRecord, DoctorRequest } from './doctor-record.ts';
import { DeadLettersView } from './dead-letters-view.ts';
import { ThanksList } from './feedback-view.ts';
import { AskRequest } from './information-view.ts';
import type { Medium } from './media.ts';
import { DailyNumbersView, LiveNumbersView, NumbersQuery } from './numbers-view.ts';
import { OpinionRequest, OpinionsView, WantedOpinions } from './opinion-view.ts';
import { OwnAnswerList, RetractRequest } from './own-answer.ts';
import { patientRoutes } from './patient-routes.ts';
import { publicRoutes } from './public-routes.ts';
import { QuestionTimeline } from './question-timeline.ts';
import { ReviewHistory } from './review-history.ts';
import { DecideRequest, RawText, RawTextRequest, ReviewItem, ReviewList, ReviewListQuery } from './review-view.ts';

export const roles = ['doctor', 'moderator', 'admin', 'operator'] as const;
export type Role = (typeof roles)[number];

/** Which function serves a route: `<audience>-api`. */
export type Audience = 'patient' | 'doctor' | 'moderator' | 'admin' | 'public';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: `/${string}`;
  readonly audience: Audience;
  /** The roles that may call it with a bearer token; null: no token at all. */
  readonly roles: readonly Role[] | null;
  readonly summary: string;
  /** `receipt`: `Authorization: Receipt <receipt>`. */
  readonly access?: 'receipt';
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  /** Headers that the route reads, by lower-case name. */
  readonly headers?: z.ZodObject;
  /** Absent: the route takes no body. */
  readonly body?: z.ZodType;
  readonly success: { readonly status: 200 | 202; readonly body: z.ZodType | Medium };
  /** Statuses of the problem documents that the route answers with, beside 400, 404, 405 and 5xx. */
  readonly problems: readonly number[];
}

const none = z.strictObject({});
const page = z.strictObject({ cursor: z.string().max(1_000).optional() });
const question = z.strictObject({ questionId: QuestionId });
const review = z.strictObject({ reviewId: ReviewId });
const thread = z.strictObject({ slug: Slug });
const ok = <T extends z.ZodType>(body: T) => ({ status: 200, body }) as const;
const staff = [401, 403] as const;

/**
 * Every route: infra makes the API from it, the handlers parse with it, the OpenAPI document is generated from it, and
 * a test walks its roles.
 */
export const routes = {
  ...patientRoutes,
  listAssignments: {
    method: 'GET', path: '/assignments', audience: 'doctor', roles: ['doctor'], summary: 'The caller’s open assignments, most urgent first',
    params: none, query: none, success: ok(AssignmentList), problems: staff,
  },
  readAssignment: {
    method: 'GET', path: '/assignments/{questionId}', audience: 'doctor', roles: ['doctor'], summary: 'One of the caller’s assignments',
    params: question, query: none, success: ok(AssignmentDetail), problems: staff,
  },
  answerQuestion: {
    method: 'POST', path: '/assignments/{questionId}/answer', audience: 'doctor', roles: ['doctor'], summary: 'Answer an assignment',
    params: question, query: none, body: AnswerRequest, success: ok(AssignmentOutcome), problems: [...staff, 409, 413, 415],
  },
  askPatient: {
    method: 'POST', path: '/assignments/{questionId}/ask', audience: 'doctor', roles: ['doctor'], summary: 'Ask the patient for more; the clock stands still until they reply',
    params: question, query: none, body: AskRequest, success: ok(AssignmentOutcome), problems: [...staff, 409, 413, 415],
  },
  saveDraft: {
    method: 'PUT', path: '/assignments/{questionId}/draft', audience: 'doctor', roles: ['doctor'], summary: 'Keep what is written so far',
    params: question, query: none, body: AnswerDraftRequest, success: ok(AnswerDraftSaved), problems: [...staff, 409, 413, 415],
  },
  tryAnswer: {
    method: 'POST', path: '/assignments/{questionId}/check', audience: 'doctor', roles: ['doctor'], summary: 'What the checks would say of an answer, without handing it in',
    params: question, query: none, body: AnswerTrialRequest, success: ok(AnswerTrial), problems: [...staff, 409, 413, 415],
  },
  declineAssignment: {
    method: 'POST', path: '/assignments/{questionId}/decline', audience: 'doctor', roles: ['doctor'], summary: 'Hand an assignment back',
    params: question, query: none, body: DeclineAssignmentRequest, success: ok(AssignmentOutcome), problems: [...staff, 409, 413, 415],
  },
  listAnswers: {
    method: 'GET', path: '/answers', audience: 'doctor', roles: ['doctor'], summary: 'The caller’s answers: on their way, then out, newest first',
    params: none, query: page, success: ok(OwnAnswerList), problems: staff,
  },
  correctAnswer: {
    method: 'POST', path: '/answers/{questionId}/correct', audience: 'doctor', roles: ['doctor'], summary: 'Put a corrected answer in the place of one that is out',
    params: question, query: none, body: AnswerRequest, success: ok(AssignmentOutcome), problems: [...staff, 409, 413, 415],
  },
  retractAnswer: {
    method: 'POST', path: '/answers/{questionId}/retract', audience: 'doctor', roles: ['doctor'], summary: 'Take an answer back: its page goes, another doctor answers',
    params: question, query: none, body: RetractRequest, success: ok(AssignmentOutcome), problems: [...staff, 409, 413, 415],
  },
  listWantedOpinions: {
    method: 'GET', path: '/opinions', audience: 'doctor', roles: ['doctor'], summary: 'Published answers in the caller’s fields whose doctors ask for a second opinion',
    params: none, query: none, success: ok(WantedOpinions), problems: staff,
  },
  readOpinions: {
    method: 'GET', path: '/threads/{slug}/opinions', audience: 'doctor', roles: ['doctor'], summary: 'What other doctors say of a published answer, and what the caller has said',
    params: thread, query: none, success: ok(OpinionsView), problems: [...staff, 409, 410],
  },
  giveOpinion: {
    method: 'POST', path: '/threads/{slug}/opinions', audience: 'doctor', roles: ['doctor'], summary: 'Agree with another doctor’s published answer, add to it, or disagree before a moderator',
    params: thread, query: none, body: OpinionRequest, success: ok(OpinionsView), problems: [...staff, 409, 410, 413, 415],
  },
  requestOpinion: {
    method: 'POST', path: '/threads/{slug}/opinions/request', audience: 'doctor', roles: ['doctor'], summary: 'Ask colleagues for a second opinion on the caller’s own answer',
    params: thread, query: none, success: ok(OpinionsView), problems: [...staff, 409, 410],
  },
  readOwnRecord: {
    method: 'GET', path: '/doctors/me', audience: 'doctor', roles: ['doctor'], summary: 'The caller as the roster has them',
    params: none, query: none, success: ok(DoctorRecord), problems: staff,
  },
  listThanks: {
    method: 'GET', path: '/doctors/me/thanks', audience: 'doctor', roles: ['doctor'], summary: 'The answers that patients thanked the caller for, newest first',
    params: none, query: page, success: ok(ThanksList), problems: staff,
  },
  setDuty: {
    method: 'PUT', path: '/doctors/me/duty', audience: 'doctor', roles: ['doctor'], summary: 'Go on or off duty',
    params: none, query: none, body: DutyRequest, success: ok(DoctorRecord), problems: [...staff, 413, 415],
  },
  listReviews: {
    method: 'GET', path: '/reviews', audience: 'moderator', roles: ['moderator'], summary: 'The worklist: by urgency, time left, age',
    params: none, query: ReviewListQuery, success: ok(ReviewList), problems: staff,
  },
  readReview: {
    method: 'GET', path: '/reviews/{reviewId}', audience: 'moderator', roles: ['moderator'], summary: 'One item',
    params: review, query: none, success: ok(ReviewItem), problems: staff,
  },
  claimReview: {
    method: 'POST', path: '/reviews/{reviewId}/claim', audience: 'moderator', roles: ['moderator'], summary: 'Claim an item, or renew the claim',
    params: review, query: none, success: ok(ReviewItem), problems: [...staff, 409],
  },
  unclaimReview: {
    method: 'POST', path: '/reviews/{reviewId}/unclaim', audience: 'moderator', roles: ['moderator'], summary: 'Give an item back',
    params: review, query: none, success: ok(ReviewItem), problems: [...staff, 409],
  },
  skipReview: {
    method: 'POST', path: '/reviews/{reviewId}/skip', audience: 'moderator', roles: ['moderator'], summary: 'Leave an item to others, on the record; every third time escalates it',
    params: review, query: none, success: ok(ReviewItem), problems: [...staff, 409],
  },
  readReviewHistory: {
    method: 'GET', path: '/reviews/{reviewId}/history', audience: 'moderator', roles: ['moderator'], summary: 'What has happened to the item’s question: codes, who, when, and moderators’ notes',
    params: review, query: none, success: ok(ReviewHistory), problems: staff,
  },
  decideReview: {
    method: 'POST', path: '/reviews/{reviewId}/decide', audience: 'moderator', roles: ['moderator'], summary: 'Decide a claimed item',
    params: review, query: none, body: DecideRequest, success: ok(ReviewItem), problems: [...staff, 409, 413, 415],
  },
  readRawText: {
    method: 'POST', path: '/reviews/{reviewId}/raw', audience: 'moderator', roles: ['moderator'], summary: 'Read the patient’s own words, with a reason, on the record',
    params: review, query: none, body: RawTextRequest, success: ok(RawText), problems: [...staff, 409, 410, 413, 415],
  },
  putDoctor: {
    method: 'PUT', path: '/doctors/{doctorId}', audience: 'admin', roles: ['admin'], summary: 'Create or replace a doctor on the roster',
    params: z.strictObject({ doctorId: StaffId }), query: none, body: DoctorRequest, success: ok(DoctorRecord), problems: [...staff, 413, 415],
  },
  listDoctors: {
    method: 'GET', path: '/doctors', audience: 'admin', roles: ['admin'], summary: 'The roster',
    params: none, query: page, success: ok(DoctorList), problems: staff,
  },
  readNumbers: {
    method: 'GET', path: '/numbers', audience: 'admin', roles: ['operator', 'admin'], summary: 'What happened on a day, counted from its events',
    params: none, query: NumbersQuery, success: ok(DailyNumbersView), problems: staff,
  },
  readLiveNumbers: {
    method: 'GET', path: '/numbers/live', audience: 'admin', roles: ['operator', 'admin'], summary: 'What is pending now, on every worklist, and since when',
    params: none, query: none, success: ok(LiveNumbersView), problems: staff,
  },
  readDeadLetters: {
    method: 'GET', path: '/operations/dead-letters', audience: 'admin', roles: ['operator', 'admin'], summary: 'How many messages were given up on, queue by queue',
    params: none, query: none, success: ok(DeadLettersView), problems: staff,
  },
  readTimeline: {
    method: 'GET', path: '/questions/{questionId}/timeline', audience: 'admin', roles: ['operator'], summary: 'What has happened to a question: ids, codes and times, nobody’s words',
    params: question, query: none, success: ok(QuestionTimeline), problems: staff,
  },
  ...publicRoutes,
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
export const routeNames = Object.keys(routes) as RouteName[];
export type RoutesOf<A extends Audience> = { [N in RouteName]: (typeof routes)[N]['audience'] extends A ? N : never }[RouteName];
