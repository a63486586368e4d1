import model from '../../../models/names/name-model.json' with { type: 'json' };
import { plainForm, wordHash } from './naming/read-name-tokens.ts';
import { nameTagger } from './naming/name-tagger.ts';
import { trait } from './naming/word-traits.ts';

/** The tagger with the weights that are shipped: `models/names/card.md`. */
export const tagger = nameTagger(model);

/** Whether everyday English uses a word: "parents", "always", not "oyelarans". */
export function isEveryday(word: string): boolean {
  return (tagger.traitsOf(wordHash(plainForm(word))) & trait.everyday) > 1;
}
