/**
 * The version of each detector: changes with every change of a rule, lexicon or weight of it, is stored with what it
 * found, and is shown at `/health`. `npm run backtest` compares two of them.
 */
export const triageVersions = {
  deidentification: 'deidentification-4',
  specialty: 'specialty-3',
  urgency: 'urgency-2',
  answerChecks: 'answer-checks-4',
} as const;
