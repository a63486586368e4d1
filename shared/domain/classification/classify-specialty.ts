import type { Classification, Clinic, Evidence, Specialty } from '../triage.ts';
import { triageVersions } from '../triage-versions.ts';
import { lexiconMacros } from '../urgency/lexicon-macros.ts';
import { compileLexicon } from '../urgency/phrase-matcher.ts';
import { readTokens } from '../urgency/read-tokens.ts';
import { specialtyLexicon } from './specialty-lexicon.ts';

type Tier = keyof typeof specialtyLexicon;
type Field = Exclude<Specialty, 'both'>;

const findTerms = compileLexicon<Tier>(specialtyLexicon, { ...lexiconMacros, shaking: ['shaking .. hands/hand/head', 'hands/hand/head .. shaking/shake'] });
const tiers: Record<Tier, { readonly field: Field; readonly weight: number }> = {
  neurology3: { field: 'neurology', weight: 3 },
  neurology2: { field: 'neurology', weight: 1.6 },
  psychiatry3: { field: 'psychiatry', weight: 3 },
  psychiatry2: { field: 'psychiatry', weight: 1.1 },
  other3: { field: 'other', weight: 2.2 },
  other2: { field: 'other', weight: 0.9 },
};

/** Evidence of a field, in units in which one decisive term is about 1: the first terms count most. */
const saturation = 3;
const temperature = 1.35;
/** What speaks against each answer before a word is read. */
const bias = { neurology: -0.2, psychiatry: -0.2, both: -1.2, other: 1.6 };
const surest = 0.6;
const secondaryFrom = 0.12;
const shownEvidence = 12;

interface Scores {
  readonly strength: Record<Field, number>;
  readonly evidence: readonly Evidence[];
}

/** Adds up each distinct term once; a term's repetition does not make it truer. */
function score(text: string): Scores {
  const tokens = readTokens(text);
  const seen = new Map<string, Evidence>();
  for (const { concept, from, to } of findTerms(tokens)) {
    const { field, weight } = tiers[concept];
    const term = text.slice(tokens[from]?.start, tokens[to - 1]?.end).toLowerCase();
    const key = `${field} ${term}`;
    if ((seen.get(key)?.weight ?? 0) < weight) seen.set(key, { term, specialty: field, weight });
  }
  const evidence = [...seen.values()].sort((a, b) => b.weight - a.weight);
  const strength = { neurology: 0, psychiatry: 0, other: 0 };
  for (const { specialty, weight } of evidence) if (specialty !== 'both') strength[specialty] += weight;
  return { strength, evidence };
}

const saturated = (strength: number): number => (strength * saturation) / (strength + saturation) * 2;

function probabilitiesOf({ neurology, psychiatry, other }: Record<Field, number>): Classification['probabilities'] {
  const [n, p, o] = [saturated(neurology), saturated(psychiatry), saturated(other)];
  const logits = {
    neurology: bias.neurology + 1.2 * n - 0.6 * p - 0.3 * o + 0.06 * (neurology - psychiatry),
    psychiatry: bias.psychiatry + 1.2 * p - 0.6 * n - 0.3 * o + 0.06 * (psychiatry - neurology),
    both: bias.both + 0.95 * Math.min(n, p) - 0.08 * Math.abs(neurology - psychiatry) - 0.3 * o,
    other: bias.other + 0.9 * o - 0.35 * (n + p),
  };
  const powers = Object.fromEntries(Object.entries(logits).map(([specialty, logit]) => [specialty, Math.exp(logit / temperature)]));
  const sum = Object.values(powers).reduce((a, b) => a + b, 0);
  const share = (specialty: Specialty): number => Math.round(((powers[specialty] ?? 0) / sum) * 10_000) / 10_000;
  return { neurology: share('neurology'), psychiatry: share('psychiatry'), both: share('both'), other: share('other') };
}

function secondaryOf(specialty: Specialty, probabilities: Classification['probabilities'], strength: Record<Field, number>): Clinic | undefined {
  if (specialty === 'other') return undefined;
  const second: Clinic = specialty === 'both' ? (probabilities.neurology >= probabilities.psychiatry ? 'psychiatry' : 'neurology') : specialty === 'neurology' ? 'psychiatry' : 'neurology';
  return specialty === 'both' || probabilities[second] + probabilities.both >= secondaryFrom || strength[second] >= tiers.psychiatry3.weight ? second : undefined;
}

/**
 * Says where a de-identified text belongs, by weighted terms: probabilities, a second clinic where one has a share in
 * it, and the terms that decided. It abstains (`review`) when the clinic it names is right with a probability below 0.6
 * (a question for both is at home in either), and whenever it says `other`: nobody is turned away by a machine.
 */
export function classifySpecialty(text: string): Classification {
  const { strength, evidence } = score(text);
  const probabilities = probabilitiesOf(strength);
  const specialties: readonly Specialty[] = ['neurology', 'psychiatry', 'both', 'other'];
  const specialty = specialties.reduce((best, next) => (probabilities[next] > probabilities[best] ? next : best));
  const confidence = probabilities[specialty];
  const rightClinic = probabilities.both + Math.max(probabilities.neurology, probabilities.psychiatry);
  const secondary = secondaryOf(specialty, probabilities, strength);
  return {
    specialty,
    ...(secondary === undefined ? {} : { secondary }),
    confidence,
    probabilities,
    review: specialty === 'other' || rightClinic < surest,
    evidence: evidence.slice(0, shownEvidence),
    version: triageVersions.specialty,
  };
}
