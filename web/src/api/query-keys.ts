/** The names under which answers of the API are kept. */
export const queryKeys = {
  config: ['config'],
  emergency: (country: string | undefined, locale: string) => ['emergency', country ?? '', locale],
  question: (questionId: string) => ['question', questionId],
  record: (questionId: string) => ['record', questionId],
  reviews: (search: string) => ['reviews', search],
  review: (reviewId: string) => ['review', reviewId],
  reviewHistory: (reviewId: string, version: number) => ['review-history', reviewId, version],
  assignments: ['assignments'],
  assignment: (questionId: string) => ['assignment', questionId],
  doctors: ['doctors'],
  liveNumbers: ['numbers', 'live'],
  deadLetters: ['dead-letters'],
  numbers: (day: string) => ['numbers', day],
} as const;
