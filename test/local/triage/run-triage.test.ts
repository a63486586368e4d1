import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runTriage } from '../../../local/triage/run-triage.ts';

async function triage(lines: readonly string[]): Promise<{ exitCode: number; output: unknown[]; errors: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const [written, complained] = [text(output), text(errors)];
  const exitCode = await runTriage(Readable.from([lines.join('\n')]), output, errors);
  output.end();
  errors.end();
  return { exitCode, output: (await written).split('\n').filter(Boolean).map((line): unknown => JSON.parse(line)), errors: await complained };
}

describe('the batch command', () => {
  it('answers line by line, in order, in the contract shape', async () => {
    const question = 'I am Sarah Mitchell, my migraine is back';
    const { exitCode, output } = await triage([JSON.stringify({ id: 'a', text: question }), JSON.stringify({ id: 2, text: '我想死' })]);
    expect(exitCode).toBe(0);
    expect(output).toEqual([
      {
        id: 'a',
        deidentified: { text: 'I am [NAME 1], my migraine is back', spans: [{ start: 5, end: 19, type: 'NAME' }] },
        classification: {
          specialty: 'neurology',
          confidence: expect.any(Number) as number,
          probabilities: { neurology: expect.any(Number) as number, psychiatry: expect.any(Number) as number, both: expect.any(Number) as number, other: expect.any(Number) as number },
          review: expect.any(Boolean) as boolean,
          evidence: [{ term: 'migraine', specialty: 'neurology', weight: expect.any(Number) as number }],
        },
        urgency: { level: 'routine', redFlags: [], review: false },
      },
      expect.objectContaining({ id: 2, urgency: { level: 'emergency', redFlags: [{ name: 'suicidalIdeation', start: 1, end: 3 }], review: true } }),
    ]);
  });

  it('reports a bad line by number and code, goes on, and never shows its content', async () => {
    const { exitCode, output, errors } = await triage(['{"id":"a","text":"secret', '{"id":"b"}', '', '{"id":"c","text":"My head hurts"}']);
    expect(exitCode).toBe(1);
    expect(output).toEqual([{ id: null, error: { code: 'invalidJson' } }, { id: null, error: { code: 'invalidLine' } }, expect.objectContaining({ id: 'c' })]);
    expect(errors).toBe('line 1: invalidJson\nline 2: invalidLine\n');
  });

  it('answers nothing to nothing', async () => {
    expect(await triage([])).toEqual({ exitCode: 0, output: [], errors: '' });
  });
});
