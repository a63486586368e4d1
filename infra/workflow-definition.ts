import type { FunctionName } from '../shared/config/function-env.ts';
import { nextSteps } from '../shared/domain/next-step.ts';
import type { NextStep } from '../shared/domain/next-step.ts';

/** The functions that the workflow invokes. */
export const stepFunctions = [
  'deidentify-question', 'classify-specialty', 'flag-urgency', 'request-review', 'assign-doctor', 'await-answer',
  'check-answer', 'publish-thread', 'park-question',
] as const satisfies readonly FunctionName[];
export type StepFunction = (typeof stepFunctions)[number];

type Template = Readonly<Record<string, string>>;
interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds: number;
  readonly MaxAttempts: number;
  readonly BackoffRate: number;
  readonly MaxDelaySeconds: number;
  readonly JitterStrategy: 'FULL';
}
interface Task {
  readonly Type: 'Task';
  readonly Resource: string;
  readonly Arguments: { readonly FunctionName: string; readonly Payload: Template };
  readonly TimeoutSeconds: number;
  readonly Output: Template;
  readonly Retry: readonly Retrier[];
  readonly Catch: readonly { readonly ErrorEquals: readonly string[]; readonly Output: Template; readonly Next: string }[];
  readonly Next: string;
}
interface Choice {
  readonly Type: 'Choice';
  readonly Choices: readonly { readonly Condition: string; readonly Next: string }[];
  readonly Default: string;
}
interface Wait {
  readonly Type: 'Wait';
  readonly Seconds: number;
  readonly Next: string;
}
interface Pass {
  readonly Type: 'Pass';
  readonly Output: Template;
  readonly Next: string;
}
export type State = Task | Choice | Wait | Pass | { readonly Type: 'Succeed' };

export interface WorkflowDefinition {
  readonly Comment: string;
  readonly QueryLanguage: 'JSONata';
  readonly StartAt: string;
  readonly TimeoutSeconds: number;
  readonly States: Readonly<Record<string, State>>;
}

const day = 86_400;
/** Longer than any function runs: the function's own time-out comes first. */
const stepSeconds = 60;
/** The backstop of a wait for a person; the deadlines that matter are data, kept by the sweep. */
const waitSeconds = 90 * day;
const parkAgainSeconds = 300;

const questionId = '{% $states.context.Execution.Input.questionId %}';
const token = '{% $states.context.Task.Token %}';
const executionArn = '{% $states.context.Execution.Id %}';
/** Empty in an execution that was started without one: a value that is missing would be an error. */
const traceId = "{% $states.context.Execution.Input.traceId & '' %}";

const bounded = { IntervalSeconds: 1, BackoffRate: 2, MaxDelaySeconds: 30, JitterStrategy: 'FULL' } as const;
const lambdaIsBusy: Retrier = {
  ErrorEquals: ['Lambda.ServiceException', 'Lambda.AWSLambdaException', 'Lambda.SdkClientException', 'Lambda.TooManyRequestsException'],
  MaxAttempts: 6,
  ...bounded,
};
const stepFailed: Retrier = { ErrorEquals: ['States.TaskFailed', 'States.Timeout'], MaxAttempts: 3, ...bounded };

/** Where each route of `NextStep` leads. */
const stateOf: Record<NextStep, string> = {
  deidentify: 'Deidentify',
  classify: 'ClassifySpecialty',
  flagUrgency: 'FlagUrgency',
  review: 'RequestReview',
  assign: 'AssignDoctor',
  awaitAnswer: 'AwaitAnswer',
  checkAnswer: 'CheckAnswer',
  reviewAnswer: 'RequestAnswerReview',
  awaitPatient: 'AwaitPatient',
  publish: 'Publish',
  published: 'Published',
  answeredPrivately: 'AnsweredPrivately',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};

/** The four ends of a question; there is no other. */
export const outcomes = ['Published', 'AnsweredPrivately', 'Declined', 'Withdrawn'] as const;

/**
 * The workflow as Amazon States Language: ids and routing codes only. Every task answers `{next}`, the step where the
 * question's execution belongs now; a task that fails parks the question for a moderator, and goes on from there.
 *
 * Written out rather than built from constructs: these add retries of their own, which would invoke a callback's
 * function again after its time-out.
 */
export function workflowDefinition(arnOf: (name: StepFunction) => string): WorkflowDefinition {
  const run = (name: string, step: StepFunction, next: string) => ({ [name]: task(name, arnOf(step), next) });
  const ask = (name: string, step: StepFunction, next: string, subject?: Template) => ({ [name]: wait(name, arnOf(step), next, subject) });
  return {
    Comment: 'A question from its submission to one of four ends: published, answered privately, declined, withdrawn.',
    QueryLanguage: 'JSONata',
    StartAt: 'Deidentify',
    TimeoutSeconds: 364 * day,
    States: {
      ...run('Deidentify', 'deidentify-question', 'ClassifySpecialty'),
      ...run('ClassifySpecialty', 'classify-specialty', 'FlagUrgency'),
      ...run('FlagUrgency', 'flag-urgency', 'NeedsReview?'),
      'NeedsReview?': choose(['assign', 'review'], 'Rejoin'),
      ...ask('RequestReview', 'request-review', 'Rejoin', { subject: 'question' }),
      ...ask('AssignDoctor', 'assign-doctor', 'Assigned?'),
      'Assigned?': choose(['awaitAnswer'], 'Rejoin'),
      ...ask('AwaitAnswer', 'await-answer', 'Answered?', { step: 'awaitAnswer' }),
      'Answered?': choose(['checkAnswer', 'assign'], 'Rejoin'),
      ...run('CheckAnswer', 'check-answer', 'AnswerAccepted?'),
      'AnswerAccepted?': choose(['publish', 'reviewAnswer'], 'Rejoin'),
      ...ask('RequestAnswerReview', 'request-review', 'Rejoin', { subject: 'answer' }),
      ...run('Publish', 'publish-thread', 'Rejoin'),
      ...ask('AwaitPatient', 'await-answer', 'Rejoin', { step: 'awaitPatient' }),
      Rejoin: choose(nextSteps, 'NoSuchStep'),
      NoSuchStep: { Type: 'Pass', Output: { step: 'Rejoin' }, Next: 'Park' },
      Park: park(arnOf('park-question')),
      ParkAgain: { Type: 'Wait', Seconds: parkAgainSeconds, Next: 'Park' },
      ...Object.fromEntries(outcomes.map((outcome) => [outcome, { Type: 'Succeed' } as const])),
    },
  };
}

/** Work that ends by itself. */
function task(name: string, functionArn: string, next: string): Task {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: { FunctionName: functionArn, Payload: { questionId, traceId } },
    TimeoutSeconds: stepSeconds,
    Output: { next: '{% $states.result.Payload.next %}' },
    Retry: [lambdaIsBusy, stepFailed],
    Catch: parked(name),
    Next: next,
  };
}

/** Waits for a person: the function notes the token, and whoever records the outcome completes it. */
function wait(name: string, functionArn: string, next: string, subject: Template = {}): Task {
  return {
    ...task(name, functionArn, next),
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: { FunctionName: functionArn, Payload: { questionId, traceId, token, executionArn, ...subject } },
    TimeoutSeconds: waitSeconds,
    Output: { next: '{% $states.result.next %}' },
    Retry: [lambdaIsBusy],
  };
}

/** The step that failed, and no more: an error's cause may quote what it failed on. */
function parked(step: string): Task['Catch'] {
  return [{ ErrorEquals: ['States.ALL'], Output: { step }, Next: 'Park' }];
}

/** Puts the question before a moderator, whatever happened, and tries for as long as it takes. */
function park(functionArn: string): Task {
  const step = '{% $states.input.step %}';
  return {
    ...task('Park', functionArn, 'Rejoin'),
    Arguments: { FunctionName: functionArn, Payload: { questionId, traceId, step } },
    Catch: [{ ErrorEquals: ['States.ALL'], Output: { step }, Next: 'ParkAgain' }],
  };
}

function choose(routes: readonly NextStep[], otherwise: string): Choice {
  return {
    Type: 'Choice',
    Choices: routes.map((route) => ({ Condition: `{% $states.input.next = '${route}' %}`, Next: stateOf[route] })),
    Default: otherwise,
  };
}
