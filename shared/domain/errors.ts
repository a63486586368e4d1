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

export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly issues: readonly FieldIssue[];
  /** The state that the caller should look at instead (a stale decision gets the current item). */
  readonly current: unknown;

  constructor(kind: ProblemKind, message: string, details: { issues?: readonly FieldIssue[]; current?: unknown; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'Problem';
    this.kind = kind;
    this.issues = details.issues ?? [];
    this.current = details.current;
  }
}
