import type { Token } from '../urgency/read-tokens.ts';
import type { Evidence } from '../triage.ts';
import { specialtyClasses, type Contribution } from './specialty-model.ts';

const shown = 12;
/** Log-odds below which a term decides nothing. */
const least = 0.25;

interface Term {
  readonly from: number;
  readonly to: number;
  readonly logits: number[];
}

/** Concepts as they stand in the text; every other word that counts stands for itself. */
function termsOf(contributions: readonly Contribution[], tokens: readonly Token[]): (Term | undefined)[] {
  const termAt: (Term | undefined)[] = tokens.map(() => undefined);
  const spans = contributions.map(({ feature }) => feature).filter(({ family, from }) => family === 'concept' && from >= 0);
  for (const { from, to } of spans.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (termAt.slice(from, to).some((term) => term !== undefined)) continue;
    const term: Term = { from, to, logits: specialtyClasses.map(() => 0) };
    for (let at = from; at < to; at += 1) termAt[at] = term;
  }
  return termAt;
}

/** The field that log-odds speak for, and how much more than for the other two; what speaks for both speaks for each clinic. */
function spokenFor([neurology = 0, psychiatry = 0, both = 0, other = 0]: readonly number[]): Pick<Evidence, 'specialty' | 'weight'> {
  const fields = [['neurology', neurology + both / 2], ['psychiatry', psychiatry + both / 2], ['other', other]] as const;
  const [specialty, own] = fields.reduce((best, next) => (next[1] > best[1] ? next : best));
  const rest = fields.reduce((sum, [, logit]) => sum + logit, -own) / 2;
  return { specialty, weight: Math.round((own - rest) * 100) / 100 };
}

/**
 * The terms that decided, strongest first, twelve at most: what each adds to the log-odds of the specialty that it speaks for,
 * over the mean of the other two fields. A pair of words adds half to each.
 */
export function decisiveTerms(text: string, tokens: readonly Token[], contributions: readonly Contribution[]): readonly Evidence[] {
  const termAt = termsOf(contributions, tokens);
  const share = (at: number, logits: readonly number[], part: number): void => {
    const term = (termAt[at] ??= { from: at, to: at + 1, logits: specialtyClasses.map(() => 0) });
    logits.forEach((logit, each) => (term.logits[each] = (term.logits[each] ?? 0) + logit * part));
  };
  for (const { feature, logits } of contributions) {
    if (feature.from < 0) continue;
    share(feature.from, logits, 0.5);
    share(feature.to - 1, logits, 0.5);
  }
  const evidence = new Map<string, Evidence>();
  for (const { from, to, logits } of new Set(termAt.filter((term) => term !== undefined))) {
    const term = text.slice(tokens[from]?.start, tokens[to - 1]?.end).toLowerCase();
    const { specialty, weight } = spokenFor(logits);
    if (weight >= least && (evidence.get(term)?.weight ?? 0) < weight) evidence.set(term, { term, specialty, weight });
  }
  return [...evidence.values()].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, shown);
}
