/** The names under which answers of the API are kept. */
export const queryKeys = {
  config: ['config'],
  emergency: (country: string | undefined, locale: string) => ['emergency', country ?? '', locale],
  question: (questionId: string) => ['question', questionId],
  record: (questionId: string) => ['record', questionId],
  reviews: (state: string) => ['reviews', state],
  review: (reviewId: string) => ['review', reviewId],
  assignments: ['assignments'],
  assignment: (questionId: string) => ['assignment', questionId],
  doctors: ['doctors'],
  liveNumbers: ['numbers', 'live'],
  numbers: (day: string) => ['numbers', day],
} as const;
