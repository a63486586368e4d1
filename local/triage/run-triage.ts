import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import { PhiText } from '../../shared/domain/phi-text.ts';
import { triageText } from '../../shared/domain/triage-text.ts';

const TriageLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
type TriageLine = z.infer<typeof TriageLine>;

type Parsed = { line: TriageLine } | { code: 'invalidJson' | 'invalidLine' };

function parseLine(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { code: 'invalidJson' };
  }
  const parsed = TriageLine.safeParse(value);
  return parsed.success ? { line: parsed.data } : { code: 'invalidLine' };
}

/** One output line of the batch command: what triage says of one text, without its inner versions and detectors. */
export function triageLine({ id, text }: TriageLine) {
  const { deidentified, classification, urgency } = triageText(new PhiText(text));
  return {
    id,
    deidentified: { text: deidentified.text, spans: deidentified.spans.map(({ start, end, type }) => ({ start, end, type })) },
    classification: {
      specialty: classification.specialty,
      ...(classification.secondary === undefined ? {} : { secondary: classification.secondary }),
      confidence: classification.confidence,
      probabilities: classification.probabilities,
      review: classification.review,
      evidence: classification.evidence,
    },
    urgency: { level: urgency.level, redFlags: urgency.redFlags, review: urgency.review },
  };
}

/**
 * Triages JSONL `{id, text}` from `input` to `output`, a line for a line, in order. A line that is not of that form
 * becomes `{id: null, error: {code}}` and one line on `errors` with its number and code, never its content.
 * Answers the process exit code: 1 when any line failed.
 */
export async function runTriage(input: Readable, output: Writable, errors: Writable): Promise<0 | 1> {
  let exitCode: 0 | 1 = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    const result = 'line' in parsed ? triageLine(parsed.line) : { id: null, error: { code: parsed.code } };
    if ('code' in parsed) {
      exitCode = 1;
      errors.write(`line ${number}: ${parsed.code}\n`);
    }
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return exitCode;
}
