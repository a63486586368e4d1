import { dangerClasses } from '../../shared/domain/urgency/danger/danger-model.ts';

const [calm, emergency] = [dangerClasses.indexOf('calm'), dangerClasses.indexOf('emergency')];
/** Shares of the calm texts that are taken for emergencies. */
export const falseAlarmRates = [0.02, 0.05, 0.1, 0.15, 0.25] as const;

/** From which probability of an emergency on this share of the calm texts is taken for one. */
export function thresholdAt(texts: readonly { readonly label: number }[], probabilities: readonly number[], rate: number): number {
  const ofCalm = probabilities.filter((_, at) => texts[at]?.label === calm).sort((a, b) => b - a);
  return ofCalm[Math.floor(ofCalm.length * rate)] ?? 1;
}

/** Share of the emergencies that are recognised where this share of the calm texts is taken for one. */
export function recognisedAt(texts: readonly { readonly label: number }[], probabilities: readonly number[], rate: number): number {
  const threshold = thresholdAt(texts, probabilities, rate);
  const ofEmergencies = probabilities.filter((_, at) => texts[at]?.label === emergency);
  return ofEmergencies.filter((probability) => probability > threshold).length / ofEmergencies.length;
}

export function meanRecognised(texts: readonly { readonly label: number }[], probabilities: readonly number[]): number {
  return falseAlarmRates.reduce((sum, rate) => sum + recognisedAt(texts, probabilities, rate), 0) / falseAlarmRates.length;
}
