import { assessWithTitle } from '../screening.ts';
import { moreUrgent } from '../triage.ts';
import type { UrgencyAssessment } from '../triage.ts';

/** Whoever finds how soon a clinician is needed, from a de-identified text: ours, or another provider. */
export interface UrgencyAssessor {
  assess(text: string, title: string | undefined): Promise<UrgencyAssessment>;
}

/** The one that ships: deterministic, and without a network. */
export const builtInAssessor: UrgencyAssessor = { assess: async (text, title) => assessWithTitle(text, title) };

/**
 * The first assessor with the advice of a second one, which may raise the level or ask for a person, and never lowers
 * it. Where it fails the first stands alone, and `onFailure` hears of it.
 */
export function withSecondOpinionOnUrgency(first: UrgencyAssessor, second: UrgencyAssessor, onFailure: () => void): UrgencyAssessor {
  return {
    async assess(text, title) {
      const [found, [advice]] = await Promise.all([
        first.assess(text, title),
        Promise.allSettled([Promise.resolve().then(() => second.assess(text, title))]),
      ]);
      if (advice.status === 'rejected') {
        onFailure();
        return found;
      }
      const level = moreUrgent(found.level, advice.value.level);
      return { ...found, level, review: found.review || advice.value.review || level !== found.level };
    },
  };
}
