import type { StageSettings } from '../config/stage-settings.ts';
import { builtInAssessor, withSecondOpinionOnUrgency } from '../domain/urgency/urgency-assessor.ts';
import type { UrgencyAssessor } from '../domain/urgency/urgency-assessor.ts';

/** The assessor of a stage: ours, advised by a language model where the stage has chosen one, whose client is loaded only then. */
export async function assessorOf(providers: StageSettings['providers'], onFailure: () => void): Promise<UrgencyAssessor> {
  if (providers?.secondOpinion === undefined) return builtInAssessor;
  const { bedrockAssessor } = await import('./providers/bedrock-opinion.ts');
  return withSecondOpinionOnUrgency(builtInAssessor, bedrockAssessor(providers.secondOpinion), onFailure);
}
