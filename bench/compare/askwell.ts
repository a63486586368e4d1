import type { Scrubber } from './scrubber.ts';

/** Our own de-identifier as the Lambdas run it: spans, placeholders and doubts in one call. */
export async function askwell(): Promise<Scrubber> {
  const [{ deidentify }, { PhiText }] = await Promise.all([import('../../shared/domain/deidentification/deidentify.ts'), import('../../shared/domain/phi-text.ts')]);
  return { findSpans: (text) => deidentify(new PhiText(text)).spans, scrub: (text) => deidentify(new PhiText(text)) };
}
