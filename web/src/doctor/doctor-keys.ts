/** The names under which answers of the API are kept that doctors alone ask for. */
export const doctorKeys = {
  me: ['doctors', 'me'],
  answers: ['answers'],
  wantedOpinions: ['opinions'],
  thread: (slug: string) => ['thread', slug],
  threads: (specialty: string, words: string) => ['threads', specialty, words],
  opinions: (slug: string) => ['thread', slug, 'opinions'],
  trial: (questionId: string, reply: string, moreInfo: string) => ['assignment', questionId, 'trial', reply, moreInfo],
} as const;
