import { describe, expect, it } from 'vitest';
import { PhiText } from '../../shared/domain/phi-text.ts';
import { triageText } from '../../shared/domain/triage-text.ts';
import { Classification, UrgencyAssessment } from '../../shared/domain/triage.ts';

describe('triageText', () => {
  it('says everything of one text', () => {
    const { deidentified, classification, urgency, language } = triageText(new PhiText('Hello Doctor, I am Sarah Mitchell. Sudden numbness of my left arm since this morning.'));
    expect(deidentified.text).toBe('Hello Doctor, I am [NAME 1]. Sudden numbness of my left arm since this morning.');
    expect([classification.specialty, urgency.level, language]).toEqual(['neurology', 'emergency', 'en']);
  });

  it('answers in the shapes that are stored', () => {
    const { classification, urgency } = triageText(new PhiText('I cannot sleep and feel anxious'));
    expect(Classification.parse(classification)).toEqual(classification);
    expect(UrgencyAssessment.parse(urgency)).toEqual(urgency);
  });

  it.each(['constructor', '__proto__ toString hasOwnProperty valueOf', '\u0000\ud800', '[NAME 1] [NAME 99999] [DATE, 2020]', '\u202eabc\u202c', '🙂'.repeat(500)])('reads odd text %#', (odd) => {
    const { spans, text } = triageText(new PhiText(odd)).deidentified;
    expect(spans.every(({ start, end }) => start >= 0 && start < end && end <= odd.length)).toBe(true);
    expect(spans.length === 0).toBe(text === odd);
  });

  it('lets no identifier into the evidence', () => {
    const { classification } = triageText(new PhiText('Dr. Anxious Migraine, 0912-345-678, says I am depressed'));
    expect(JSON.stringify(classification)).not.toMatch(/0912/);
  });
});
