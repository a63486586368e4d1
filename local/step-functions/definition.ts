import * as z from 'zod';

/**
 * The Amazon States Language as far as this engine runs it: the JSONata dialect. Objects are strict: a field that is not
 * here is refused when the machine is loaded, never ignored. `States` stay unparsed so that problems name their state.
 */
const longestSeconds = 99_999_999;
const isExpression = (text: string) => text.startsWith('{%') && text.endsWith('%}') && text.length >= 4;
const Expression = z.string().refine(isExpression, 'must be a JSONata expression between {% and %}');
const seconds = (least: number) => z.union([z.int().min(least).max(longestSeconds), Expression]);
const StateName = z.string().min(1).max(80);
const Template = z.json();
const variableName = /^[\p{ID_Start}][\p{ID_Continue}]{0,79}$/u;
const Assign = z.record(
  z.string().regex(variableName, 'is not a variable name').refine((name) => name !== 'states', '$states is reserved'),
  Template,
);

const common = { Comment: z.string().optional(), QueryLanguage: z.literal('JSONata').optional() };
const flow = { Next: StateName.optional(), End: z.literal(true).optional() };
const results = { Output: Template.optional(), Assign: Assign.optional() };
const ErrorEquals = z.array(z.string().min(1)).min(1);

export const Retrier = z.strictObject({
  ErrorEquals,
  IntervalSeconds: z.int().min(1).max(longestSeconds).default(1),
  MaxAttempts: z.int().min(0).max(longestSeconds).default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.int().min(1).max(31_622_400).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).default('NONE'),
  Comment: z.string().optional(),
});
export type Retrier = z.infer<typeof Retrier>;

const Catcher = z.strictObject({ ErrorEquals, Next: StateName, ...results, Comment: z.string().optional() });
const recovery = { Retry: z.array(Retrier).default([]), Catch: z.array(Catcher).default([]) };

const scope = { StartAt: StateName, States: z.record(StateName, z.unknown()), Comment: z.string().optional() };
const Branch = z.strictObject({ ...scope, QueryLanguage: z.literal('JSONata').optional() });
const ItemProcessor = z.strictObject({
  ...scope,
  ProcessorConfig: z.strictObject({ Mode: z.literal('INLINE') }).optional(),
});

/** One schema for each state type. */
export const stateSchemas = {
  Pass: z.strictObject({ Type: z.literal('Pass'), ...common, ...flow, ...results }),
  Task: z.strictObject({
    Type: z.literal('Task'),
    ...common,
    ...flow,
    ...results,
    ...recovery,
    Resource: z.string(),
    Arguments: Template.optional(),
    TimeoutSeconds: seconds(1).optional(),
    HeartbeatSeconds: seconds(1).optional(),
  }),
  Choice: z.strictObject({
    Type: z.literal('Choice'),
    ...common,
    ...results,
    Choices: z
      .array(
        z.strictObject({
          Condition: z.union([Expression, z.boolean()]),
          Next: StateName,
          ...results,
          Comment: z.string().optional(),
        }),
      )
      .min(1),
    Default: StateName.optional(),
  }),
  Wait: z.strictObject({
    Type: z.literal('Wait'),
    ...common,
    ...flow,
    ...results,
    Seconds: seconds(0).optional(),
    Timestamp: z.union([Expression, z.iso.datetime({ offset: true })]).optional(),
  }),
  Succeed: z.strictObject({ Type: z.literal('Succeed'), ...common, Output: Template.optional() }),
  Fail: z.strictObject({
    Type: z.literal('Fail'),
    ...common,
    Error: z.string().optional(),
    Cause: z.string().optional(),
  }),
  Parallel: z.strictObject({
    Type: z.literal('Parallel'),
    ...common,
    ...flow,
    ...results,
    ...recovery,
    Arguments: Template.optional(),
    Branches: z.array(Branch).min(1),
  }),
  Map: z.strictObject({
    Type: z.literal('Map'),
    ...common,
    ...flow,
    ...results,
    ...recovery,
    Items: z.union([Expression, z.array(Template)]).optional(),
    ItemSelector: Template.optional(),
    MaxConcurrency: z.union([z.int().min(0), Expression]).default(0),
    ItemProcessor,
  }),
} as const;

export type StateType = keyof typeof stateSchemas;
export type StateDefinition = { [T in StateType]: z.infer<(typeof stateSchemas)[T]> }[StateType];

export const MachineDefinition = z.strictObject({
  ...scope,
  QueryLanguage: z.literal('JSONata').optional(),
  Version: z.literal('1.0').optional(),
  TimeoutSeconds: z.int().min(1).max(longestSeconds).optional(),
});
