import { detectLanguage, isTriageLanguage } from '../language.ts';
import { PhiText } from '../phi-text.ts';
import { moreUrgent, type RedFlag, type UrgencyAssessment, type UrgencyLevel } from '../triage.ts';
import { triageVersions } from '../triage-versions.ts';
import { lexiconMacros } from './lexicon-macros.ts';
import { compileLexicon, type Mention } from './phrase-matcher.ts';
import { readAssertions, type Axis } from './read-assertions.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { neurologicalRules } from './neurological-rules.ts';
import { psychiatricRules } from './psychiatric-rules.ts';
import { redFlagConcepts, type Concept } from './red-flag-concepts.ts';
import type { RedFlagRule } from './red-flag-rule.ts';
import { redFlags, type FlagKind, type RedFlagCode } from './red-flags.ts';

const findConcepts = compileLexicon<Concept>(redFlagConcepts, lexiconMacros);
const redFlagRules = [...psychiatricRules, ...neurologicalRules];
const defaultWithin = 25;

/** Which axes take a flag back, by how it is spoken of (see `FlagKind`). */
const takenBackBy: Record<FlagKind, ReadonlySet<Axis>> = {
  harm: new Set<Axis>(['negated', 'someoneElse', 'past', 'education', 'fiction', 'idiom']),
  described: new Set<Axis>(['negated', 'someoneElse', 'past', 'education', 'condition', 'fiction', 'idiom']),
  named: new Set<Axis>(['negated', 'someoneElse', 'past', 'education', 'conjecture', 'condition', 'feared', 'fiction', 'idiom']),
};
/** A danger that was spoken of but taken back in one of these ways is a doubt: a person reads it. */
const doubtful: ReadonlySet<Axis> = new Set<Axis>(['fiction', 'education']);
const suicidal: ReadonlySet<RedFlagCode> = new Set<RedFlagCode>(['suicidalIdeation', 'passiveDeathWish', 'suicidePreparation', 'suicideAttempt', 'overdose', 'selfHarm']);

interface Finding {
  readonly flag: RedFlagCode;
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly mentions: ReadonlyMap<Concept, readonly Mention<Concept>[]>;
  readonly axesOf: (mention: Mention<string>) => ReadonlySet<Axis>;
}

function read(text: string): Reading {
  const tokens = readTokens(text);
  const mentions = new Map<Concept, Mention<Concept>[]>();
  const found = findConcepts(tokens);
  for (const mention of found) {
    const known = mentions.get(mention.concept);
    if (known === undefined) mentions.set(mention.concept, [mention]);
    else known.push(mention);
  }
  return { tokens, mentions, axesOf: mentions.size === 0 ? () => new Set() : readAssertions(tokens, found) };
}

/** The mention of `concept` nearest to `anchor` within the rule's reach. */
function nearest({ tokens, mentions }: Reading, rule: RedFlagRule<Concept>, anchor: Mention<Concept>, concept: Concept): Mention<Concept> | undefined {
  const candidates = mentions.get(concept) ?? [];
  const within = rule.within ?? defaultWithin;
  let best: Mention<Concept> | undefined;
  for (let at = firstFrom(candidates, anchor.from - within); at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (candidate === undefined || candidate.from > anchor.to + within) break;
    const apart = Math.abs((tokens[candidate.from]?.sentence ?? 0) - (tokens[anchor.from]?.sentence ?? 0));
    if (apart > (rule.sentences ?? 1)) continue;
    if (best === undefined || Math.abs(candidate.from - anchor.from) < Math.abs(best.from - anchor.from)) best = candidate;
  }
  return best;
}

function firstFrom(mentions: readonly Mention<Concept>[], from: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.from ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface RuleOutcome {
  readonly found?: Finding;
  readonly doubt: boolean;
}

/** Tries a rule at each mention of its first concept until one stands. */
function applyRule(reading: Reading, rule: RedFlagRule<Concept>): RuleOutcome {
  const [first, ...others] = rule.all;
  const { kind } = redFlags[rule.flag];
  let past: Finding | undefined;
  let doubt = false;
  for (const anchor of reading.mentions.get(first) ?? []) {
    const parts = others.map((concept) => nearest(reading, rule, anchor, concept));
    if (parts.includes(undefined)) continue;
    if (rule.unless?.some((concept) => nearest(reading, rule, anchor, concept) !== undefined) === true) continue;
    const all = [anchor, ...parts.filter((part) => part !== undefined)];
    const axes = reading.axesOf(anchor);
    const against = [...axes].filter((axis) => takenBackBy[kind].has(axis));
    const denied = all.some((part) => part !== anchor && reading.axesOf(part).has('negated'));
    const finding = { flag: rule.flag, from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
    if (against.length === 0 && !denied) return { found: finding, doubt };
    if (against.length === 1 && against[0] === 'past' && suicidal.has(rule.flag)) past ??= { ...finding, flag: 'pastSuicidality' };
    if (kind === 'harm' && against.length > 0 && against.every((axis) => doubtful.has(axis))) doubt = true;
  }
  return past === undefined ? { doubt } : { found: past, doubt };
}

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
  const reading = read(revealed);
  const outcomes = reading.mentions.size === 0 ? [] : redFlagRules.map((rule) => applyRule(reading, rule));
  const findings = new Map<RedFlagCode, Finding>();
  for (const { found } of outcomes) if (found !== undefined && !findings.has(found.flag)) findings.set(found.flag, found);
  const known = reading.tokens.length > 0 && isTriageLanguage(detectLanguage(revealed));
  const level = [...findings.keys()].map((flag): UrgencyLevel => redFlags[flag].level).reduce(moreUrgent, known ? 'routine' : 'unknown');
  return {
    level,
    redFlags: [...findings.values()].map((finding) => toRedFlag(reading.tokens, finding)).sort((a, b) => a.start - b.start),
    review: level === 'emergency' || level === 'unknown' || !known || outcomes.some(({ doubt }) => doubt),
    version: triageVersions.urgency,
  };
}
