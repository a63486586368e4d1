import { extractQuestions } from './answering/extract-questions.ts';
import type { TextBody } from './bodies.ts';
import { applyRedactions, redactElsewhere } from './deidentification/redact.ts';
import type { Redaction, Restoration } from './deidentification/redact.ts';

/**
 * A question's text with what was marked taken out, from title and nickname too, and what was undone put back; the
 * questions asked are read from the new text. `path`: where the request says the redactions, for what `applyRedactions` throws.
 */
export function redactTextBody(body: TextBody, redactions: readonly Redaction[], restorations: readonly Restoration[], path?: string): TextBody {
  const { text, placeholders } = applyRedactions(body.text, redactions, body.spans, restorations, path);
  const clean = redactElsewhere(body.text, redactions);
  const nickname = body.nickname !== undefined && clean(body.nickname) === body.nickname ? body.nickname : undefined;
  const title = body.title && clean(body.title);
  return { ...body, text, title, nickname, spans: [...placeholders], doubts: [], questionsAsked: extractQuestions(text, title) };
}
