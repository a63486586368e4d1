/** Why a state or an execution failed: what `$states.errorOutput` holds and DescribeExecution shows. */
export interface WorkflowError {
  readonly Error: string;
  readonly Cause: string;
}

/** The reserved error names that this engine can report; ErrorEquals may name no other `States.*`. */
export const reservedErrors = [
  'States.ALL',
  'States.DataLimitExceeded',
  'States.HeartbeatTimeout',
  'States.NoChoiceMatched',
  'States.QueryEvaluationError',
  'States.Runtime',
  'States.TaskFailed',
  'States.Timeout',
] as const;

/** Thrown while a state is interpreted; `location` is the field of the state, if an expression was to blame. */
export class StateFailure extends Error {
  override readonly name = 'StateFailure';
  readonly error: WorkflowError;
  readonly location: string | undefined;

  constructor(error: string, cause: string, location?: string) {
    super(error);
    this.error = { Error: error, Cause: cause };
    this.location = location;
  }
}
