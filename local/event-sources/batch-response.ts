import * as z from 'zod';

const BatchResponse = z.looseObject({ batchItemFailures: z.array(z.looseObject({ itemIdentifier: z.string().min(1) })).nullish() }).nullish();

/**
 * The identifiers of a batch that its function reports as failed, by Lambda's rules: nothing reported is success;
 * a malformed report, or an identifier that is not of the batch, fails the whole batch.
 */
export function failedItems(response: unknown, identifiers: readonly string[]): readonly string[] {
  if (response === '') return [];
  const parsed = BatchResponse.safeParse(response);
  if (!parsed.success) return identifiers;
  const failed = (parsed.data?.batchItemFailures ?? []).map((failure) => failure.itemIdentifier);
  return failed.every((identifier) => identifiers.includes(identifier)) ? failed : identifiers;
}
