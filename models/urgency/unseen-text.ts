import type { Meaning } from '../../shared/domain/urgency/danger/read-meanings.ts';

/** What both readers say of a text that neither has learnt from. */
export interface UnseenText {
  readonly label: number;
  readonly weight: number;
  readonly isPublic: boolean;
  /** Probability of each class by the features, before any temperature. */
  readonly features: Float64Array;
  readonly meaning: Meaning;
}
