/** How a question of the morning ends, or where it is left. */
export type Ending = 'published' | 'previewed' | 'private' | 'returned' | 'declined' | 'withdrawn' | 'assigned' | 'waiting';

interface Answer {
  readonly reply: string;
  readonly moreInfo?: string;
}

/** A sample question with what becomes of it; all words are invented. */
export interface Case {
  readonly ending: Ending;
  readonly nickname: string;
  readonly title: string;
  readonly text: string;
  readonly about: { readonly ageYears: number; readonly sex: 'female' | 'male'; readonly relation?: 'self' | 'child' | 'partner' | 'parent' };
  readonly language: 'en' | 'zh-Hant';
  /** Where a moderator sends it when triage was unsure. */
  readonly specialty: 'neurology' | 'psychiatry';
  readonly answer?: Answer;
  /** Of a returned answer: what the doctor wrote first. */
  readonly firstReply?: string;
  /** What a moderator says who declines or returns. */
  readonly note?: string;
}
