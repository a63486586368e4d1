/** The names under which answers of the API are kept that doctors alone ask for. */
export const doctorKeys = {
  me: ['doctors', 'me'],
  answers: ['answers'],
  trial: (questionId: string, reply: string, moreInfo: string) => ['assignment', questionId, 'trial', reply, moreInfo],
} as const;
