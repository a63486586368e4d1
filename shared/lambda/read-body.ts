import { Problem } from '../domain/errors.ts';
import { parseJson } from '../domain/parse-json.ts';
import type { HttpEvent } from './http-event.ts';

const mostBytes = 512 * 1024;

/** The JSON value of a request's body. Throws Problem('unsupportedMediaType' | 'tooLarge' | 'invalid'). */
export function readJsonBody(event: HttpEvent): unknown {
  const text = bodyText(event);
  const type = event.headers['content-type'];
  if (type === undefined && text.trim() === '') throw refused('body_missing');
  if (!/^application\/json\s*(;|$)/i.test(type ?? '')) throw new Problem('unsupportedMediaType', 'Send application/json.');
  return parseJson(text);
}

/** A route without a body takes none, or an empty object. Throws Problem('invalid' | 'tooLarge'). */
export function refuseBody(event: HttpEvent): void {
  const text = bodyText(event).trim();
  if (text === '') return;
  const value = parseJson(text);
  const isEmpty = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
  if (!isEmpty) throw refused('body_not_allowed');
}

function bodyText(event: HttpEvent): string {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > mostBytes) throw new Problem('tooLarge', 'The body is too large.');
  if (!event.isBase64Encoded) return event.body ?? '';
  const text = bytes.toString('utf8');
  if (Buffer.compare(Buffer.from(text, 'utf8'), bytes) !== 0) throw refused('not_utf_8');
  return text;
}

function refused(code: string): Problem {
  return new Problem('invalid', 'The body is not valid.', { issues: [{ path: '', code }] });
}
