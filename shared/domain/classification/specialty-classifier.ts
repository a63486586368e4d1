import type { Classification } from '../triage.ts';
import { classifySpecialty } from './classify-specialty.ts';

/** Whoever finds the specialty of a de-identified text: ours, or another provider behind the same interface. */
export interface SpecialtyClassifier {
  classify(text: string): Promise<Classification>;
}

/** The one that ships: deterministic, and without a network. */
export const builtInClassifier: SpecialtyClassifier = { classify: async (text) => classifySpecialty(text) };

/**
 * The first classifier with the advice of a second one: where they differ a person decides. The second never changes what
 * the first found; where it fails the first stands alone, and `onFailure` hears of it.
 */
export function withSecondOpinionOnSpecialty(first: SpecialtyClassifier, second: SpecialtyClassifier, onFailure: () => void): SpecialtyClassifier {
  return {
    async classify(text) {
      const [found, [advice]] = await Promise.all([
        first.classify(text),
        Promise.allSettled([Promise.resolve().then(() => second.classify(text))]),
      ]);
      if (advice.status === 'rejected') {
        onFailure();
        return found;
      }
      return advice.value.specialty === found.specialty ? found : { ...found, review: true };
    },
  };
}
