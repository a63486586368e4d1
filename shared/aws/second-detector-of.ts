import type { StageSettings } from '../config/stage-settings.ts';
import type { SecondDetector } from '../domain/deidentification/second-detector.ts';

/** The second detector of identifiers of a stage, where it has chosen one; its client is loaded only then. */
export async function secondDetectorOf(providers: StageSettings['providers']): Promise<SecondDetector | undefined> {
  if (providers?.identifiers === undefined) return undefined;
  const { comprehendDetector, comprehendMedicalDetector } = await import('./providers/comprehend-detector.ts');
  return providers.identifiers === 'comprehend' ? comprehendDetector() : comprehendMedicalDetector();
}
