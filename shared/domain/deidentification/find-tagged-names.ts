import model from '../../../models/names/name-model.json' with { type: 'json' };
import type { PhiCategory } from '../triage.ts';
import type { FoundIdentifier } from './found-identifier.ts';
import { plainForm } from './naming/read-name-tokens.ts';
import { nameTagger, type NameClass } from './naming/name-tagger.ts';
import { eponyms, nameLikeTerms, notNames } from './protected-words.ts';

const tagger = nameTagger(model);

const categories: Readonly<Record<NameClass, PhiCategory>> = { NAME: 'NAME', PLACE: 'LOCATION', ORGANISATION: 'ORGANISATION' };

/** What a rule finds has a better-known kind: the tagger never outvotes it, only widens it. */
const mostConfident = 0.6;

/** Whether every word of it stays in any text: what bears a person's name, and capitals of everyday life. */
function isProtected(words: string): boolean {
  const plain = plainForm(words);
  return nameLikeTerms.has(plain) || plain.split(/[ -]/).every((word) => notNames.has(word) || eponyms.has(word));
}

/**
 * Finds persons, places and organisations by a trained tagger: names that nothing introduces, in lower case, of any spelling.
 * What it was trained on and how well it does: `models/names/card.md`.
 */
export function findTaggedNames(shadow: string): readonly FoundIdentifier[] {
  return tagger
    .tag(shadow)
    .filter(({ start, end }) => !isProtected(shadow.slice(start, end)))
    .map(({ start, end, type, probability }) => ({ start, end, type: categories[type], detector: tagger.version, confidence: Math.min(probability, mostConfident) }));
}
