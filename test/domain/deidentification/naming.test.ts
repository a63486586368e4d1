import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import model from '../../../models/names/name-model.json' with { type: 'json' };
import { nameTagger } from '../../../shared/domain/deidentification/naming/name-tagger.ts';
import { plainOf, readNameTokens } from '../../../shared/domain/deidentification/naming/read-name-tokens.ts';
import { hashOf } from '../../../shared/domain/deidentification/naming/word-hash.ts';
import { packWeights, unpackWeights } from '../../../shared/domain/deidentification/naming/packed-weights.ts';
import { groupBits, packTraits, readTraits, trait } from '../../../shared/domain/deidentification/naming/word-traits.ts';

const tagger = nameTagger(model);
const tagged = (text: string): string[] => tagger.tag(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('traits', () => {
  const words = new Map([['mercy', trait.givenName | 2], ['stirling', trait.place], ['the', 3]]);
  const traits = readTraits(packTraits(words, hashOf));

  it('are read as they were packed', () => {
    for (const [word, known] of words) expect(traits.of(hashOf(word))).toBe(known);
  });

  it('stand beside the group of words that are used alike', () => {
    const grouped = new Map(Array.from({ length: 300 }, (_, index) => [`word-${index}`, (index % 4) | ((index % 251) << groupBits)] as const));
    const read = readTraits(packTraits(grouped, hashOf));
    for (const [word, known] of grouped) expect(read.of(hashOf(word))).toBe(known);
  });

  it('of an unknown word are none, but for one in thousands', () => {
    const unknown = Array.from({ length: 5_000 }, (_, index) => traits.of(hashOf(`unknown-${index}`)));
    expect(unknown.filter((known) => known !== 0).length).toBeLessThan(3);
  });
});

describe('weights', () => {
  it('come back from six bits nearly as they were, small ones the nearer', () => {
    const weights = Int8Array.from({ length: 256 }, (_, at) => at - 128);
    const read = unpackWeights(packWeights(weights), weights.length);
    weights.forEach((weight, at) => {
      expect(Math.abs((read[at] ?? 0) - weight)).toBeLessThanOrEqual(Math.abs(weight) < 24 ? 3 : 5);
      expect(Math.sign(read[at] ?? 0) * Math.sign(weight)).toBeGreaterThanOrEqual(0);
    });
    expect(read[128]).toBe(0);
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

describe('hyphenated words', () => {
  it('are everyday only as far as all their parts are', () => {
    const traits = readTraits(packTraits(new Map([['leigh', trait.place], ['on', 3], ['sea', 3]]), hashOf));
    expect(readNameTokens('leigh-on-sea', traits).tokens[0]?.traits).toBe(trait.place);
    expect(readNameTokens('on-sea', traits).tokens[0]?.traits).toBe(3);
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
