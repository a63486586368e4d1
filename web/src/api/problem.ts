/** An answer of the API that is no success: an RFC 9457 problem document, or what stands for one. */
export class ApiProblem extends Error {
  /** The HTTP status; 0 when no answer came at all. */
  readonly status: number;
  /** Where and why the request was refused, by JSON path. */
  readonly errors: readonly FieldError[];
  /** The state to look at after a conflict. */
  readonly current: unknown;
  readonly guidance: unknown;
  /** Seconds to wait, when the API said so. */
  readonly retryAfterSeconds: number | undefined;
  /** Quote it to the operators. */
  readonly traceId: string | undefined;

  constructor(status: number, document: ProblemParts = {}, headers?: Headers) {
    super(`problem ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.errors = document.errors ?? [];
    this.current = document.current;
    this.guidance = document.guidance;
    const retryAfter = Number(headers?.get('retry-after') ?? Number.NaN);
    this.retryAfterSeconds = Number.isFinite(retryAfter) ? retryAfter : undefined;
    this.traceId = headers?.get('x-trace-id') ?? undefined;
  }

  /** Whether the same request may succeed later. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export interface FieldError {
  readonly path: string;
  readonly code: string;
}

interface ProblemParts {
  readonly errors?: readonly FieldError[] | undefined;
  readonly current?: unknown;
  readonly guidance?: unknown;
}

/** The message key of a problem in the catalogue `common`. */
export function problemKey(error: unknown) {
  if (!(error instanceof ApiProblem)) return 'problem.unknown';
  switch (error.status) {
    case 0: return 'problem.offline';
    case 400: return 'problem.invalid';
    case 401: return 'problem.signedOut';
    case 403: return 'problem.forbidden';
    case 404: return 'problem.notFound';
    case 409: return 'problem.conflict';
    case 410: return 'problem.gone';
    case 413: return 'problem.tooLarge';
    case 429: return 'problem.throttled';
    default: return error.status >= 500 ? 'problem.server' : 'problem.unknown';
  }
}
