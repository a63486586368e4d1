import { detectLanguage, isTriageLanguage } from '../language.ts';
import { PhiText } from '../phi-text.ts';
import { moreUrgent, type RedFlag, type UrgencyAssessment, type UrgencyLevel } from '../triage.ts';
import { triageVersions } from '../triage-versions.ts';
import type { Danger } from './danger/danger-model.ts';
import { judgeDanger } from './danger/judge-danger.ts';
import { findRedFlags, type Finding, type RedFlagReading } from './find-red-flags.ts';
import type { Token } from './read-tokens.ts';
import { redFlags, type RedFlagCode, type RedFlagEntry } from './red-flags.ts';

const entries: Readonly<Record<RedFlagCode, RedFlagEntry>> = redFlags;

/**
 * Probabilities by the trained weights, chosen on texts that they had not seen (`npm run bench -- urgency`). From
 * `aloneFrom` on the weights raise a level that no rule has read; below `doubtedBelow` they doubt what a rule has read, which
 * a person then reads, unless the sentence by itself sounds so from `sentenceFrom` on, since much that is harmless around a danger makes
 * it no less; from `reviewFrom` on a person reads a text that nothing else has raised, and from `heedFrom` on one in which a
 * rule has read parts of a danger.
 */
const thresholds = {
  emergency: { aloneFrom: 0.3, doubtedBelow: 0.26, sentenceFrom: 0.9 },
  alarm: { aloneFrom: 0.6, doubtedBelow: 0.5, reviewFrom: 0.08, heedFrom: 0.08 },
} as const;

/**
 * Judges how soon a clinician is needed. Reads red flags (see `red-flags.ts` for level and source of each) where they
 * are asserted of somebody now; denied, past, hypothetical, fictional and idiomatic mentions do not count. A text in a
 * language that it cannot judge, or without words, is `unknown`. An emergency and every doubt go to a person (`review`).
 */
export function assessUrgency(text: PhiText | string): UrgencyAssessment {
  const revealed = text instanceof PhiText ? text.reveal() : text;
  const read = findRedFlags(revealed);
  const { tokens } = read.reading;
  const danger = judgeDanger(read);
  const known = tokens.length > 0 && isTriageLanguage(detectLanguage(revealed));
  const isHeeded = danger.alarm >= thresholds.alarm.heedFrom;
  const stands = (finding: Finding): boolean => read.hasOrders || !isDoubted(finding, danger) || isPlain(revealed, tokens, finding);
  const readByRules = read.findings
    .filter(({ flag }) => isHeeded || entries[flag].review !== true)
    .map((finding): Finding => (stands(finding) ? finding : { ...finding, flag: 'possibleEmergency' }));
  const findings = [...readByRules, ...learnt(read, danger)];
  const level = findings.map(({ flag }): UrgencyLevel => entries[flag].level).reduce(moreUrgent, known ? 'routine' : 'unknown');
  const dismissed = read.dismissed().map((each) => ({ ...toRedFlag(tokens, each), assertions: [...each.assertions] }));
  return {
    level,
    redFlags: findings.map((finding) => toRedFlag(tokens, finding)).sort((a, b) => a.start - b.start),
    ...(dismissed.length > 0 && { dismissed }),
    review: level === 'emergency' || level === 'unknown' || !known || read.doubt || danger.alarm >= thresholds.alarm.reviewFrom || findings.some(({ flag }) => entries[flag].review === true),
    version: triageVersions.urgency,
  };
}

/** A rule has read it, and the whole text does not sound like it. Orders to a machine buy no such doubt. */
function isDoubted({ flag }: Finding, danger: Danger): boolean {
  const { level } = entries[flag];
  return (level === 'emergency' && danger.emergency < thresholds.emergency.doubtedBelow) || (level === 'urgent' && danger.alarm < thresholds.alarm.doubtedBelow);
}

/** The sentence of an emergency, read by itself, leaves hardly a doubt. */
function isPlain(text: string, tokens: readonly Token[], { flag, from }: Finding): boolean {
  if (entries[flag].level !== 'emergency') return false;
  const sentence = tokens.filter((token) => token.sentence === tokens[from]?.sentence);
  const alone = text.slice(sentence[0]?.start, sentence.at(-1)?.end);
  return judgeDanger(findRedFlags(alone)).emergency >= thresholds.emergency.sentenceFrom;
}

/** What the trained weights raise by themselves: the sentence that speaks for it most. */
function learnt({ reading: { tokens }, findings }: RedFlagReading, danger: Danger): Finding[] {
  const levels = new Set(findings.map(({ flag }) => entries[flag].level));
  const isEmergency = danger.emergency >= thresholds.emergency.aloneFrom && !levels.has('emergency');
  const isUrgent = danger.alarm >= thresholds.alarm.aloneFrom && !levels.has('emergency') && !levels.has('urgent');
  if (!isEmergency && !isUrgent) return [];
  const from = tokens.findIndex(({ sentence }) => sentence === danger.sentence);
  const to = tokens.findLastIndex(({ sentence }) => sentence === danger.sentence) + 1;
  return from < 0 ? [] : [{ flag: isEmergency ? 'soundsLikeEmergency' : 'soundsUrgent', from, to }];
}

function toRedFlag(tokens: readonly Token[], { flag, from, to }: Finding): RedFlag {
  return { name: flag, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
