/**
 * How a function invocation failed, in the words Lambda uses. `errorType` becomes the error name that Retry and Catch
 * match: the name the handler threw, or `Sandbox.Timedout`, `Lambda.TooManyRequestsException`,
 * `Lambda.ResourceNotFoundException`, `Lambda.Unknown` for failures around it.
 */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
  readonly errorType: string;
  readonly errorMessage: string;

  constructor(errorType: string, errorMessage: string) {
    super(errorMessage);
    this.errorType = errorType;
    this.errorMessage = errorMessage;
  }
}
