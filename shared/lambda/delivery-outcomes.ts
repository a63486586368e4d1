import { Problem } from '../domain/errors.ts';
import type { ProblemKind } from '../domain/errors.ts';

/** What a queue or stream does with a message whose handling ended in a problem of this kind. */
export const deliveryOutcomes = {
  invalid: 'redeliver',
  forbidden: 'redeliver',
  notFound: 'redeliver',
  conflict: 'acknowledge',
  poison: 'redeliver',
  gone: 'acknowledge',
  tooLarge: 'redeliver',
  unsupportedMediaType: 'redeliver',
  throttled: 'redeliver',
  transient: 'redeliver',
} as const satisfies Record<ProblemKind, 'acknowledge' | 'redeliver'>;

/** As the table says; a bug is redelivered, and ends in the dead-letter queue with its alarm. */
export function deliveryOutcome(error: unknown): 'acknowledge' | 'redeliver' {
  return error instanceof Problem ? deliveryOutcomes[error.kind] : 'redeliver';
}
