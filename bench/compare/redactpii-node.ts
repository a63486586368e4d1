import { alignRedaction, marker } from './align-redaction.ts';
import type { Scrubber } from './scrubber.ts';

/** @redactpii/node with all its rules, if asked for in its permissive mode; what it returns is a text only. */
export async function redactpiiNode(options: { readonly aggressive: boolean }): Promise<Scrubber> {
  const { Redactor } = await import('@redactpii/node');
  const redactor = new Redactor(options);
  const marking = new Redactor({ ...options, globalReplaceWith: marker });
  return { findSpans: (text) => alignRedaction(text, marking.redact(text)), scrub: (text) => redactor.redact(text) };
}
