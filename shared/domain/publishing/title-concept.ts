import type { Bilingual } from './topic.ts';

/**
 * What a part of a topic's phrases is to a heading. `complaint`: what is felt or seen. `condition`: an illness by its name, which no
 * heading brings up unless the patient did. `remedy`: a medicine, a test, a therapy. `setting`: the ground that something else
 * stands on, and words that come along with any complaint.
 */
export type TitleRole = 'complaint' | 'condition' | 'remedy' | 'setting';

/** Words with one name for a heading. Without a label the topic's own; phrases as in `Topic`. */
export interface TitleConcept {
  readonly role: TitleRole;
  readonly label?: Bilingual;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}
