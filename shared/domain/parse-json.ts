import { Problem } from './errors.ts';

/** Parses JSON. Throws Problem('invalid') whose message never quotes the input, as V8's own SyntaxError does. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem('invalid', 'Not well-formed JSON.', { issues: [{ path: '', code: 'malformed_json' }] });
  }
}
