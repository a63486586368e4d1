/**
 * The one error class. Its kind says what the *caller must do*; the message is written by us and never
 * holds what a patient wrote. Anything else that is thrown is a bug.
 */
export const problemKinds = [
  'invalid',
  'forbidden',
  'notFound',
  'conflict',
  'poison',
  'gone',
  'tooLarge',
  'unsupportedMediaType',
  'throttled',
  'transient',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Where a value was refused and why: a field path and a code, never the value. */
export interface FieldIssue {
  readonly path: string;
  readonly code: string;
}

export interface ProblemDetails {
  readonly issues?: readonly FieldIssue[];
  readonly current?: unknown;
  readonly guidance?: unknown;
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly issues: readonly FieldIssue[];
  /** The state that the caller should look at instead (a stale decision gets the current item). */
  readonly current: unknown;
  /** What a person in danger is shown even when we refuse them. */
  readonly guidance: unknown;
  /** When to come back, for `throttled`. */
  readonly retryAfterSeconds: number | undefined;

  constructor(kind: ProblemKind, message: string, details: ProblemDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'Problem';
    this.kind = kind;
    this.issues = details.issues ?? [];
    this.current = details.current;
    this.guidance = details.guidance;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}
