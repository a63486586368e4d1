import { isNameWord } from './name-words.ts';
import { eponyms } from './protected-words.ts';
import { isCaseless, readWords, type Word } from './read-words.ts';

const ordinaryEnding = /(?:itis|osis|asis|emia|aemia|pathy|oma|omas|ism|isms|tion|tions|sis|ine|ate|ide|one|ol|al|ic|ive|ing|ment|ness|ous|ity|cillin|azole|pril|ary|ory|ed|er|ors|ology|gram|scopy|trophy|plegia|algia|eria|us|um|ish|able|ible|less|ful|ies|ents?|ings)$/;
const ordinaryWords = new Set(
  `breast cancer tract pox leg legs levels level skin cream syrup blood brain heart lung bone nerve muscle spine sugar body mass index act mole yeast spasm spasms artery vein cell cells disc disk health care food drug life birth control mind day days night nights week weeks tract fibro restless chicken shingles stem tumor lobe cord joint knee hip
  rocky mountain sleep wave short heat black box red bull star wars game thrones harry potter mental attack panic stress self help guide book plus max duo special premium forte minor major new york united states kingdom north south east west social media support group best practice white house`.split(/\s+/),
);

/** True for a capitalised word in mid-sentence that nothing explains: not a known word, not a medical-looking one. */
function isUnexplained(word: Word | undefined, lowerCase: ReadonlySet<string>): boolean {
  return word !== undefined && isNameWord(word) && word.text.length > 2 && word.text !== word.text.toUpperCase() && !eponyms.has(word.lower) && !ordinaryWords.has(word.lower) && !ordinaryEnding.test(word.lower) && !lowerCase.has(word.lower);
}

/**
 * True when a de-identified text still holds what looks like a name of two words that no lexicon knows. Nothing is
 * replaced, because as often it is a brand or a disease; a person decides.
 */
export function hasPossibleName(text: string): boolean {
  const words = readWords(text);
  if (isCaseless(words)) return false;
  const lowerCase = new Set(words.filter(({ isCapitalised }) => !isCapitalised).map(({ lower }) => lower));
  return words.some((word, at) => !word.isFirst && isUnexplained(word, lowerCase) && words[at + 1]?.isJoined === true && isUnexplained(words[at + 1], lowerCase));
}
