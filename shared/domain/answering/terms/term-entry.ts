/** What a term is: decides whether a question hangs on it (a test, a medicine) or is only coloured by it (a symptom). */
export type TermCategory = 'clinician' | 'symptom' | 'condition' | 'test' | 'medicine' | 'treatment' | 'living' | 'body' | 'generic';

/**
 * One idea with the words that people and doctors have for it, separated by `|`. A `*` stands for any ending; a plural
 * is understood. `isA` names the wider idea: who speaks of fasciculations speaks of twitching.
 */
export interface TermEntry {
  readonly en: string;
  readonly zh?: string;
  readonly isA?: string;
}

export type TermTable = Readonly<Record<string, TermEntry>>;
