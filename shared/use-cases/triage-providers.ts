import type { StageSettings } from '../config/stage-settings.ts';
import { builtInClassifier, withSecondOpinionOnSpecialty } from '../domain/classification/specialty-classifier.ts';
import type { SpecialtyClassifier } from '../domain/classification/specialty-classifier.ts';
import type { SecondDetector } from '../domain/deidentification/second-detector.ts';
import { builtInAssessor, withSecondOpinionOnUrgency } from '../domain/urgency/urgency-assessor.ts';
import type { UrgencyAssessor } from '../domain/urgency/urgency-assessor.ts';

type Chosen = StageSettings['providers'];

// A provider's client is loaded where a stage has chosen it, so that nobody else waits for it.

/** The classifier of a stage: ours, advised by a language model where the stage has chosen one. */
export async function classifierOf(providers: Chosen, onFailure: () => void): Promise<SpecialtyClassifier> {
  if (providers?.secondOpinion === undefined) return builtInClassifier;
  const { bedrockClassifier } = await import('../aws/providers/bedrock-opinion.ts');
  return withSecondOpinionOnSpecialty(builtInClassifier, bedrockClassifier(providers.secondOpinion), onFailure);
}

/** The assessor of a stage: ours, advised by a language model where the stage has chosen one. */
export async function assessorOf(providers: Chosen, onFailure: () => void): Promise<UrgencyAssessor> {
  if (providers?.secondOpinion === undefined) return builtInAssessor;
  const { bedrockAssessor } = await import('../aws/providers/bedrock-opinion.ts');
  return withSecondOpinionOnUrgency(builtInAssessor, bedrockAssessor(providers.secondOpinion), onFailure);
}

/** The second detector of identifiers of a stage, where it has chosen one. */
export async function secondDetectorOf(providers: Chosen): Promise<SecondDetector | undefined> {
  if (providers?.identifiers === undefined) return undefined;
  const { comprehendDetector, comprehendMedicalDetector } = await import('../aws/providers/comprehend-detector.ts');
  return providers.identifiers === 'comprehend' ? comprehendDetector() : comprehendMedicalDetector();
}
