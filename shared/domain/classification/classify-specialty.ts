import type { Classification } from '../triage.ts';

/** Changes with every change of a lexicon or weight; stored on each question. */
export const classifierVersion = 'specialty-1';

export function classifySpecialty(text: string): Classification {
  const neurology = /twitch|seizure|migraine|numb|tremor|neurolog|癲癇|頭痛/i.test(text);
  const psychiatry = /anxi|depress|panic|psychiat|insomnia|憂鬱|焦慮/i.test(text);
  const specialty = neurology ? 'neurology' : psychiatry ? 'psychiatry' : 'other';
  return {
    specialty,
    ...(neurology && psychiatry ? { secondary: 'psychiatry' as const } : {}),
    confidence: 0.8,
    probabilities: { neurology: neurology ? 0.8 : 0.05, psychiatry: psychiatry ? 0.8 : 0.05, both: 0.1, other: specialty === 'other' ? 0.8 : 0.05 },
    review: specialty === 'other',
    evidence: [],
    version: classifierVersion,
  };
}
