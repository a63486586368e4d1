import model from '../../../models/names/name-model.json' with { type: 'json' };
import type { PhiCategory } from '../triage.ts';
import type { FoundIdentifier } from './found-identifier.ts';
import { plainForm } from './naming/read-name-tokens.ts';
import { nameTagger, type NameClass } from './naming/name-tagger.ts';
import { eponyms, nameLikeTerms, notNames } from './protected-words.ts';

const tagger = nameTagger(model);

const categories: Readonly<Record<NameClass, PhiCategory>> = { NAME: 'NAME', PLACE: 'LOCATION', ORGANISATION: 'ORGANISATION' };

/** What a rule is sure of has a better-known kind: the tagger widens it and does not outvote it. */
const mostConfident = 0.84;

/** So sure, the tagger outvotes a list: "then Wilson said" is no disease. */
const outvoting = 0.97;

/** Whether it stays in any text: what bears a person's name, and capitals of everyday life. */
function isProtected(words: string, probability: number): boolean {
  const plain = plainForm(words);
  if (nameLikeTerms.has(plain)) return true;
  const parts = plain.split(/[ -]/);
  return probability < outvoting && parts.every((word) => notNames.has(word) || eponyms.has(word));
}

/** "Prof. Ogundipe" without "Prof.". */
const title = /^(?:dr|prof|professor|doctor|mr|mrs|ms|miss|mx|sgt|cllr|rev|sir|hon|nurse|sister|pastor|judge|officer)\b\.?\s*/i;

/**
 * Finds persons, places and organisations by a trained tagger: names that nothing introduces, in lower case, of any spelling.
 * What it was trained on and how well it does: `models/names/card.md`.
 */
export function findTaggedNames(shadow: string): readonly FoundIdentifier[] {
  return tagger.tag(shadow).flatMap(({ start, end, type, probability, isDoubtful }) => {
    const from = start + (type === 'NAME' ? (title.exec(shadow.slice(start, end))?.[0].length ?? 0) : 0);
    if (from >= end || (end - from === 1 && probability < outvoting) || isProtected(shadow.slice(from, end), probability)) return [];
    return [{ start: from, end, type: categories[type], detector: tagger.version, confidence: Math.min(probability, mostConfident), ...(isDoubtful && { isDoubtful }) }];
  });
}
