import model from '../../../models/specialty/specialty-model.json' with { type: 'json' };
import wordingModel from '../../../models/specialty/wording-model.json' with { type: 'json' };
import type { Classification, Clinic, Evidence, Specialty } from '../triage.ts';
import { triageVersions } from '../triage-versions.ts';
import { decisiveTerms } from './decisive-terms.ts';
import { readSpecialtyFeatures } from './specialty-features.ts';
import { specialtyClasses, specialtyScorer } from './specialty-model.ts';
import { readWording } from './wording-features.ts';
import { wordingJudge } from './wording-model.ts';

const scorer = specialtyScorer(model);
const judgeWording = wordingJudge(wordingModel);

/** Below this sureness it abstains: chosen so that close to four of five answers are accepted, by a writer it has not learnt from. */
const surest = 0.75;
/** A second clinic has a share from this probability on, or from this much evidence (log-odds). */
const secondaryFrom = { probability: 0.2, evidence: 1 } as const;

function probabilitiesOf(logits: readonly number[]): Classification['probabilities'] {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  const share = (specialty: Specialty): number => Math.round(((powers[specialtyClasses.indexOf(specialty)] ?? 0) / sum) * 10_000) / 10_000;
  return { neurology: share('neurology'), psychiatry: share('psychiatry'), both: share('both'), other: share('other') };
}

function secondaryOf(specialty: Specialty, { neurology, psychiatry, both }: Classification['probabilities'], evidence: readonly Evidence[]): Clinic | undefined {
  if (specialty === 'other') return undefined;
  if (specialty === 'both') return neurology >= psychiatry ? 'psychiatry' : 'neurology';
  const second: Clinic = specialty === 'neurology' ? 'psychiatry' : 'neurology';
  const spoken = evidence.reduce((sum, { specialty: field, weight }) => (field === second ? sum + weight : sum), 0);
  return both + (second === 'neurology' ? neurology : psychiatry) >= secondaryFrom.probability || spoken >= secondaryFrom.evidence ? second : undefined;
}

/** The probability of what is named, and half of that of its neighbour: a question for both is not lost in one of the clinics. */
function surenessOf(specialty: Specialty, probabilities: Classification['probabilities']): number {
  const { neurology, psychiatry, both } = probabilities;
  const neighbour = specialty === 'other' ? 0 : specialty === 'both' ? Math.max(neurology, psychiatry) : both;
  return probabilities[specialty] + neighbour / 2;
}

/**
 * Says where a de-identified text belongs, by curated concepts, its wording and trained weights: calibrated probabilities, a second clinic
 * where one has a share in it, and the terms that decided. It abstains (`review`) when what it names is too uncertain. Whatever
 * it is sure of, a question that it calls `other` goes to a person: nobody is turned away by a machine. What it was trained on
 * and how well it does: `models/specialty/card.md`.
 */
export function classifySpecialty(text: string): Classification {
  const { features, tokens, telling } = readSpecialtyFeatures(text);
  const { logits, contributions } = scorer.score(features);
  const worded = judgeWording(readWording(telling));
  const probabilities = probabilitiesOf(logits.map((logit, each) => logit + (worded[each] ?? 0)));
  const specialty = specialtyClasses.reduce<Specialty>((best, next) => (probabilities[next] > probabilities[best] ? next : best), 'neurology');
  const confidence = probabilities[specialty];
  const evidence = decisiveTerms(text, tokens, contributions);
  const secondary = secondaryOf(specialty, probabilities, evidence);
  return {
    specialty,
    ...(secondary === undefined ? {} : { secondary }),
    confidence,
    probabilities,
    review: surenessOf(specialty, probabilities) < surest,
    evidence: [...evidence],
    version: triageVersions.specialty,
  };
}
