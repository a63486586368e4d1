import * as z from 'zod';
import { QuestionId } from '../domain/ids.ts';
import { AppealRequest } from './appeal-request.ts';
import { FeedbackRequest, FeedbackTaken } from './feedback-view.ts';
import { InformationRequest } from './information-view.ts';
import { PreviewDecided, PreviewDecision } from './preview-view.ts';
import { QuestionRecord, QuestionView, Withdrawn } from './question-view.ts';
import { IdempotencyKey, Submission, SubmissionAccepted } from './submission.ts';

const none = z.strictObject({});
const question = z.strictObject({ questionId: QuestionId });
const ok = <T extends z.ZodType>(body: T) => ({ status: 200, body }) as const;

/** What patients use, with a receipt instead of an account. */
export const patientRoutes = {
  submitQuestion: {
    method: 'POST', path: '/questions', audience: 'patient', roles: null, summary: 'Submit a question',
    params: none, query: none, headers: z.object({ 'idempotency-key': IdempotencyKey.optional() }),
    body: Submission, success: { status: 202, body: SubmissionAccepted }, problems: [409, 413, 415, 429],
  },
  readQuestion: {
    method: 'GET', path: '/questions/{questionId}', audience: 'patient', roles: null, access: 'receipt', summary: 'See where a question is',
    params: question, query: none, success: ok(QuestionView), problems: [429],
  },
  readRecord: {
    method: 'GET', path: '/questions/{questionId}/record', audience: 'patient', roles: null, access: 'receipt',
    summary: 'See what has happened to a question, and who has read it',
    params: question, query: none, success: ok(QuestionRecord), problems: [429],
  },
  withdrawQuestion: {
    method: 'POST', path: '/questions/{questionId}/withdraw', audience: 'patient', roles: null, access: 'receipt', summary: 'Withdraw a question and erase what it said',
    params: question, query: none, success: ok(Withdrawn), problems: [409, 429],
  },
  appealQuestion: {
    method: 'POST', path: '/questions/{questionId}/appeal', audience: 'patient', roles: null, access: 'receipt',
    summary: 'Ask, once, that somebody else looks at a declined question',
    params: question, query: none, body: AppealRequest, success: ok(QuestionView), problems: [409, 413, 415, 429],
  },
  decidePreview: {
    method: 'POST', path: '/questions/{questionId}/preview', audience: 'patient', roles: null, access: 'receipt',
    summary: 'Approve the page before it is published, with more taken out of it, or object to it',
    params: question, query: none, body: PreviewDecision, success: ok(PreviewDecided), problems: [409, 413, 415, 429],
  },
  giveInformation: {
    method: 'POST', path: '/questions/{questionId}/more', audience: 'patient', roles: null, access: 'receipt', summary: 'Reply to what the doctor asked',
    params: question, query: none, body: InformationRequest, success: ok(QuestionView), problems: [409, 413, 415, 429],
  },
  giveFeedback: {
    method: 'POST', path: '/questions/{questionId}/feedback', audience: 'patient', roles: null, access: 'receipt',
    summary: 'Say, once, whether the answer answered the question, and thank its doctor',
    params: question, query: none, body: FeedbackRequest, success: ok(FeedbackTaken), problems: [409, 413, 415, 429],
  },
} as const;
