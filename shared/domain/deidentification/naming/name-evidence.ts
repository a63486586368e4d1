import { gap, shape, wordHash, type NameToken, type NameTokens } from './read-name-tokens.ts';
import { trait } from './word-traits.ts';

const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(wordHash));
/** What follows these is somebody: "Mrs Labrie", "Myself Ramesh". */
const titles = hashesOf('dr doctor prof mr mrs ms miss mx madame monsieur mme frau herr senora senor signora pani myself');
/** "my name is will", "everyone calls her hope", "a girl named may". */
const naming = hashesOf('named called name nicknamed');
const linking = hashesOf("is was name's it's its im i'm");
const calling = hashesOf('call calls called');
const called = hashesOf('me him her them us it');
/** What stands before a place or an employer: "works at bexcombe". */
const placing = hashesOf('at for from in near to with of outside via');
/** What makes a relative of the word before. */
const being = hashesOf('is was');
const owning = hashesOf('my our his her their');
const relatives = hashesOf('husband wife son daughter mother mum mom father dad brother sister partner boyfriend girlfriend fiance cousin uncle aunt niece nephew grandmother grandma gran nan grandfather grandad grandson granddaughter stepson stepdaughter friend flatmate neighbour neighbor boss colleague carer twin baby eldest youngest ex');
/** Whose names tell nothing of the patient. */
const pets = hashesOf('dog cat puppy kitten hamster rabbit parrot horse pony labrador terrier budgie');
/** Parts of a name that are written small. */
const particles = hashesOf('de da di do du del della la le van von der den bin binti ibn al el abu ap mac dos das e y');

/** They join two names and nothing else: "Hafiz bin Osman". */
const nameLinks = hashesOf('bin binti bte binte ibn');

export function isNameLink({ hash }: NameToken): boolean {
  return nameLinks.has(hash);
}

/** Probabilities from which a word is taken. Chosen on the dev corpora. */
const thresholds = { pet: 0.95, related: 0.05, titledName: 0.01, titled: 0.1, introduced: 0.2, signed: 0.2, signedRarely: 0.1, listed: 0.2, lower: 0.7, everyday: 0.2, caseless: 0.3, placed: 0.2, owning: 0.2, unusual: 0.2 } as const;

function isIntroduced({ tokens }: NameTokens, at: number): boolean {
  const [before, beforeThat] = [tokens[at - 1]?.hash ?? 0, tokens[at - 2]?.hash ?? 0];
  if (naming.has(before) || (linking.has(before) && naming.has(beforeThat))) return true;
  return called.has(before) && calling.has(beforeThat);
}

/** "Hope is our daughter", "May (my wife", "Ravi, my brother": a relation right behind. */
function isRelated({ tokens }: NameTokens, at: number): boolean {
  const isLinked = being.has(tokens[at + 1]?.hash ?? 0);
  const owner = tokens[at + (isLinked ? 2 : 1)];
  const kin = tokens[at + (isLinked ? 3 : 2)];
  if (owner === undefined || kin === undefined || !owning.has(owner.hash) || !relatives.has(kin.hash)) return false;
  return isLinked || owner.gap === gap.dash || (owner.gap === gap.comma && ((tokens[at]?.traits ?? 0) & trait.everyday) < 2);
}

/** "Paolo my sous chef has started": whose somebody is stands right behind, without a mark. */
function isOwned({ tokens }: NameTokens, at: number): boolean {
  const next = tokens[at + 1];
  return next?.gap === gap.space && next.shape === shape.lower && owning.has(next.hash);
}

/** A word alone at the end of a text, or of a line behind its comma: "Thanks, Will". */
function isSignature({ text, tokens }: NameTokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at !== tokens.length - 1 || at === 0 || text.charAt(token.end) === '?') return false;
  return token.gap !== gap.space && token.gap !== gap.none;
}

/** How probable a word must be to be taken, by how it is written and by what speaks for a name beside it. */
export function enough(text: NameTokens, at: number): number {
  const token = text.tokens[at];
  if (token === undefined) return 1;
  const { shape: written, traits } = token;
  const isName = (traits & (trait.givenName | trait.surname)) !== 0;
  const isRare = (traits & trait.everyday) === 0;
  const isRaised = written !== shape.lower && written !== shape.letter;
  if (isName && isRare && token.gap === gap.space && titles.has(text.tokens[at - 1]?.hash ?? 0)) return thresholds.titledName;
  if ((isRaised ? !text.isCaseless : isRare) && token.gap !== gap.line && titles.has(text.tokens[at - 1]?.hash ?? 0)) return thresholds.titled;
  if (pets.has(text.tokens[at - 1]?.hash ?? 0)) return thresholds.pet;
  if (isName && isIntroduced(text, at)) return thresholds.introduced;
  if (isRaised && isName && (isRelated(text, at) || (isRare && !text.isCaseless && isOwned(text, at)))) return thresholds.related;
  if ((isName || isRare) && (isRaised || text.isCaseless) && isSignature(text, at)) return isRare ? thresholds.signedRarely : thresholds.signed;
  if (text.isCaseless && !isName && (traits & (trait.institution | trait.place)) === trait.institution) return thresholds.lower;
  if (text.isCaseless) return placing.has(text.tokens[at - 1]?.hash ?? 0) ? thresholds.placed : thresholds.caseless;
  if (!isRaised) return thresholds.lower;
  if (written === shape.title && traits === 0 && token.isPossessive) return thresholds.owning;
  if (written === shape.title && !isRare) return thresholds.everyday;
  return isName ? thresholds.listed : thresholds.unusual;
}

/** Whether a small word beside a capitalised name may be part of it: particles, and words that everyday English does not use. */
export function mayJoin({ shape: written, traits, hash }: NameToken, isCaseless: boolean): boolean {
  return isCaseless || written !== shape.lower || particles.has(hash) || (traits & trait.everyday) < 2;
}

/** From here on a word that could be a name is one, if a name stands right beside it or is listed with it. */
export const likelyWithName = 0.03;

/** A capitalised word that lists know as a name, or that nobody knows. */
export function couldBeName({ shape: written, traits }: NameToken): boolean {
  if (written !== shape.title) return false;
  return (traits & (trait.givenName | trait.surname)) !== 0 ? (traits & trait.everyday) < 3 : (traits & (trait.everyday | trait.medical)) === 0;
}

const listing = hashesOf('and or');

/** Which words are named in one breath with a word: "Hortense" with "Mbuyi", "Béni" with "Dorcas" in "Béni and Dorcas". */
export function withinBreath({ tokens }: NameTokens, at: number): readonly number[] {
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  const near: number[] = [];
  if (next !== undefined && token?.isPossessive === false && next.gap === gap.space) near.push(listing.has(next.hash) && tokens[at + 2]?.gap === gap.space ? at + 2 : at + 1);
  if (before !== undefined && token?.gap === gap.space && !before.isPossessive) near.push(listing.has(before.hash) && before.gap === gap.space ? at - 2 : at - 1);
  return near;
}
