import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import model from '../../../models/names/name-model.json' with { type: 'json' };
import { nameTagger } from '../../../shared/domain/deidentification/naming/name-tagger.ts';
import { plainOf, readNameTokens } from '../../../shared/domain/deidentification/naming/read-name-tokens.ts';
import { hashOf } from '../../../shared/domain/deidentification/naming/word-hash.ts';
import { packTraits, readTraits, trait } from '../../../shared/domain/deidentification/naming/word-traits.ts';

const tagger = nameTagger(model);
const tagged = (text: string): string[] => tagger.tag(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('traits', () => {
  const words = new Map([['mercy', trait.givenName | 2], ['stirling', trait.place], ['the', 3]]);
  const traits = readTraits(packTraits(words, hashOf));

  it('are read as they were packed', () => {
    for (const [word, known] of words) expect(traits.of(hashOf(word))).toBe(known);
  });

  it('of an unknown word are none, but for one in thousands', () => {
    const unknown = Array.from({ length: 5_000 }, (_, index) => traits.of(hashOf(`unknown-${index}`)));
    expect(unknown.filter((known) => known !== 0).length).toBeLessThan(3);
  });
});

describe('name tokens', () => {
  const traits = readTraits(packTraits(new Map([['mei', trait.givenName], ['ling', trait.surname]]), hashOf));

  it('tell how a word is written and what stands before it', () => {
    const read = readNameTokens("Hi JO, i'm O'Neill's 2 kids", traits);
    expect(read.tokens.map((token) => [plainOf(read, token), token.shape, token.gap, token.isPossessive])).toEqual([
      ['hi', 2, 0, false], ['jo', 3, 7, false], ["i'm", 1, 3, false], ["o'neill", 2, 7, true], ['2', 0, 7, false], ['kids', 1, 7, false],
    ]);
  });

  it('know a hyphenated name by its parts', () => {
    expect(readNameTokens('Mei-Ling', traits).tokens[0]?.traits).toBe(trait.givenName | trait.surname);
  });
});

describe('B1 the name tagger', () => {
  it.each([
    ['Thanks in advance, Oluwaseun', ['NAME Oluwaseun']],
    ['i am from lucknow and my brother rohit says it is stress', ['PLACE lucknow', 'NAME rohit']],
    ['I saw Abernathy in August and she agreed.', ['NAME Abernathy']],
    ['We moved to Stirling last year.', ['PLACE Stirling']],
    ['They sent me to Fortis Hospital.', ['ORGANISATION Fortis Hospital']],
    ['My grandfather had Parkinson’s and takes Madopar.', []],
    ['Will it go away in May? I hope so.', []],
  ])('finds what nothing introduces, and only that: %#', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it('says the same of the same text', () => {
    const text = 'Hello, Anneke here, my sister Jo was at Moorfields.';
    expect(tagged(text)).toEqual(tagged(text));
  });

  it('ships weights of less than 1.5 MB', () => {
    expect(statSync(join(import.meta.dirname, '../../../models/names/name-model.json')).size).toBeLessThan(1_500_000);
  });
});
