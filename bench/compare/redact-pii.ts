import { alignRedaction, marker } from './align-redaction.ts';
import type { Scrubber } from './scrubber.ts';

/** redact-pii's synchronous redactor with all its built-in patterns; what it returns is a text only. */
export async function redactPii(): Promise<Scrubber> {
  const { SyncRedactor } = await import('redact-pii');
  const redactor = new SyncRedactor();
  const marking = new SyncRedactor({ globalReplaceWith: marker });
  return { findSpans: (text) => alignRedaction(text, marking.redact(text)), scrub: (text) => redactor.redact(text) };
}
