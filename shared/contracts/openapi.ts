import * as z from 'zod';
import { AnswerDraftRequest, AnswerDraftSaved, AnswerTrial, AnswerTrialRequest } from './answer-draft.ts';
import { AppealRequest } from './appeal-request.ts';
import { AnswerRequest, AssignmentDetail, AssignmentList, AssignmentOutcome, AssignmentView, DeclineAssignmentRequest, DutyRequest } from './assignment-view.ts';
import { AskRequest, InformationRequest } from './information-view.ts';
import { DoctorList, DoctorRecord, DoctorRequest } from './doctor-record.ts';
import { mediaTypes } from './media.ts';
import { DeadLettersView } from './dead-letters-view.ts';
import { DailyNumbersView, LiveNumbersView } from './numbers-view.ts';
import { PreviewDecided, PreviewDecision, PreviewView } from './preview-view.ts';
import { EmergencyView } from './emergency-view.ts';
import { FeedbackRequest, FeedbackTaken, ThanksList } from './feedback-view.ts';
import { OpinionRequest, OpinionsView, WantedOpinions } from './opinion-view.ts';
import { OwnAnswerList, RetractRequest } from './own-answer.ts';
import { ProblemDocument } from './problem-document.ts';
import { QuestionTimeline } from './question-timeline.ts';
import { QuestionRecord, QuestionView, Withdrawn } from './question-view.ts';
import { ReviewHistory } from './review-history.ts';
import { DecideRequest, RawText, RawTextRequest, ReviewItem, ReviewList } from './review-view.ts';
import { routeNames, routes } from './routes.ts';
import type { Route, RouteName } from './routes.ts';
import { Submission, SubmissionAccepted } from './submission.ts';
import { Health, ThreadList, ThreadView } from './thread-view.ts';

type Json = Record<string, unknown>;

/** Bodies by the names that clients generated from the document will know. */
const requests = { Submission, AppealRequest, FeedbackRequest, PreviewDecision, AnswerRequest, AnswerDraftRequest, AnswerTrialRequest, AskRequest, InformationRequest, OpinionRequest, RetractRequest, DeclineAssignmentRequest, DutyRequest, DecideRequest, RawTextRequest, DoctorRequest };
const responses = {
  SubmissionAccepted, FeedbackTaken, ThanksList, PreviewView, PreviewDecided, QuestionView, QuestionRecord, Withdrawn, AssignmentView, AssignmentDetail, AssignmentList, AssignmentOutcome, AnswerDraftSaved, AnswerTrial, OwnAnswerList, Opinions: OpinionsView, WantedOpinions, ReviewItem, ReviewList, ReviewHistory, RawText,
  DoctorRecord, DoctorList, DailyNumbers: DailyNumbersView, LiveNumbers: LiveNumbersView, DeadLetters: DeadLettersView, QuestionTimeline, EmergencyScreen: EmergencyView, Thread: ThreadView, ThreadList, Health, Problem: ProblemDocument,
};

const problems: Readonly<Record<number, string>> = {
  400: 'The request is not valid: `errors` say where and why.',
  403: 'The caller’s role may not do this.',
  404: 'No such thing, or not yours to see.',
  409: 'It has moved on; `current` is the state to look at, where there is one.',
  410: 'Withdrawn.',
  413: 'The body, or a text in it, is too large.',
  415: 'Not application/json.',
  429: 'Too many requests.',
  500: 'A mistake of ours.',
  503: 'Try again.',
};

/** The HTTP contract as an OpenAPI 3.1 document, generated from the table of routes. `baseUrl` without a slash at its end. */
export function openApiDocument(baseUrl: string): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Askwell', version: '1', summary: 'Questions in, answered threads out.' },
    servers: [{ url: baseUrl }],
    paths: pathItems(),
    components: {
      schemas: { ...schemasOf(requests, 'input'), ...schemasOf(responses, 'output') },
      responses: { ...problemResponses(), Unauthorized: unauthorized },
      headers: { TraceId: traceIdHeader },
      securitySchemes: {
        staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Roles in `cognito:groups`.' },
        receipt: { type: 'apiKey', in: 'header', name: 'Authorization', description: '`Receipt <receipt>`, as given when the question was submitted.' },
      },
    },
  };
}

function pathItems(): Record<string, Json> {
  const items: Record<string, Json> = {};
  for (const name of routeNames) {
    const route: Route = routes[name];
    items[route.path] = { ...items[route.path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return items;
}

function operation(name: RouteName, route: Route): Json {
  const body = route.body && { required: true, content: { 'application/json': { schema: reference(requests, route.body) } } };
  return {
    operationId: name,
    tags: [route.audience],
    summary: route.summary,
    security: securityOf(route),
    ...(route.roles && { description: `For the role ${route.roles.join(' or ')}.` }),
    parameters: [...parametersOf('path', route.params), ...parametersOf('query', route.query), ...parametersOf('header', route.headers)],
    ...(body && { requestBody: body }),
    responses: { [route.success.status]: success(route), ...problemsOf(route) },
  };
}

function securityOf(route: Route): Json[] {
  if (route.roles !== null) return [{ staff: [] }];
  return route.access === 'receipt' ? [{ receipt: [] }] : [];
}

function parametersOf(place: 'path' | 'query' | 'header', schema: z.ZodObject | undefined): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, type]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(type, undefined).success,
    schema: withoutDialect(z.toJSONSchema(type, { io: 'input' })),
  }));
}

function success({ success: { body } }: Route): Json {
  if (typeof body === 'string') return { description: body === 'html' ? 'The page.' : 'Done.', headers: traced, content: { [withoutCharset(mediaTypes[body])]: { schema: { type: 'string' } } } };
  return { description: 'Done.', headers: traced, content: { 'application/json': { schema: reference(responses, body) } } };
}

function withoutCharset(mediaType: string): string {
  return mediaType.split(';', 1)[0] ?? mediaType;
}

function problemsOf(route: Route): Json {
  const statuses = [400, 404, ...route.problems, 500, 503];
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${status === 401 ? 'Unauthorized' : `Problem${status}`}` }]));
}

function problemResponses(): Json {
  return Object.fromEntries(Object.entries(problems).map(([status, description]) => [`Problem${status}`, problemResponse(Number(status), description)]));
}

function problemResponse(status: number, description: string): Json {
  const retryAfter = status === 429 || status === 503 ? { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } } : {};
  return { description, headers: { ...traced, ...retryAfter }, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}

const traceIdHeader = {
  description: 'What the request has caused is logged and recorded under this id: that of its `traceparent`, or a new one. Quote it when something went wrong.',
  schema: { type: 'string', pattern: '^[0-9a-f]{32}$' },
};
const traced = { 'X-Trace-Id': { $ref: '#/components/headers/TraceId' } };

/** API Gateway answers this itself, before us. */
const unauthorized = {
  description: 'No valid token.',
  content: { 'application/json': { schema: { type: 'object', properties: { message: { type: 'string' } } } } },
};

function reference(named: Readonly<Record<string, z.ZodType>>, schema: z.ZodType): Json {
  const name = Object.keys(named).find((key) => named[key] === schema);
  return name === undefined ? withoutDialect(z.toJSONSchema(schema)) : { $ref: `#/components/schemas/${name}` };
}

function schemasOf(named: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Json {
  return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, withoutDialect(z.toJSONSchema(schema, { io }))]));
}

function withoutDialect(schema: Json): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}
