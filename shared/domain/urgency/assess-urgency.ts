import { detectLanguage, isTriageLanguage } from '../language.ts';
import { PhiText } from '../phi-text.ts';
import { moreUrgent, type RedFlag, type UrgencyAssessment, type UrgencyLevel } from '../triage.ts';
import { triageVersions } from '../triage-versions.ts';
import { findRedFlags, type Finding } from './find-red-flags.ts';
import type { Token } from './read-tokens.ts';
import { redFlags, type RedFlagCode, type RedFlagEntry } from './red-flags.ts';

const entries: Readonly<Record<RedFlagCode, RedFlagEntry>> = redFlags;

function toRedFlag(tokens: readonly Token[], { flag, from, to }: Finding): RedFlag {
  return { name: flag, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/**
 * Judges how soon a clinician is needed. Reads red flags (see `red-flags.ts` for level and source of each) where they
 * are asserted of somebody now; denied, past, hypothetical, fictional and idiomatic mentions do not count. A text in a
 * language that it cannot judge, or without words, is `unknown`. An emergency and every doubt go to a person (`review`).
 */
export function assessUrgency(text: PhiText | string): UrgencyAssessment {
  const revealed = text instanceof PhiText ? text.reveal() : text;
  const { reading, findings, doubt } = findRedFlags(revealed);
  const known = reading.tokens.length > 0 && isTriageLanguage(detectLanguage(revealed));
  const level = findings.map(({ flag }): UrgencyLevel => entries[flag].level).reduce(moreUrgent, known ? 'routine' : 'unknown');
  return {
    level,
    redFlags: findings.map((finding) => toRedFlag(reading.tokens, finding)).sort((a, b) => a.start - b.start),
    review: level === 'emergency' || level === 'unknown' || !known || doubt || findings.some(({ flag }) => entries[flag].review === true),
    version: triageVersions.urgency,
  };
}
