import type { StageSettings } from '../config/stage-settings.ts';
import { builtInClassifier, withSecondOpinionOnSpecialty } from '../domain/classification/specialty-classifier.ts';
import type { SpecialtyClassifier } from '../domain/classification/specialty-classifier.ts';

/**
 * The classifier of a stage: ours, advised by a language model where the stage has chosen one. The model's client is loaded
 * only then, so that nobody else waits for it.
 */
export async function classifierOf(providers: StageSettings['providers'], onFailure: () => void): Promise<SpecialtyClassifier> {
  if (providers?.secondOpinion === undefined) return builtInClassifier;
  const { bedrockClassifier } = await import('./providers/bedrock-opinion.ts');
  return withSecondOpinionOnSpecialty(builtInClassifier, bedrockClassifier(providers.secondOpinion), onFailure);
}
