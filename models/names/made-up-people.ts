import { moreNames } from './more-names.ts';
import { nicknames, ownNames, wordGivenNames, wordSurnames } from './own-names.ts';
import type { Random } from './random.ts';
import { romanisedChineseName } from './romanised-chinese.ts';
import type { NameLists } from './word-lists.ts';

/** `G` a given name, `S` a family name, `F` a full name, `N` a given or full name, `I` initials, `K` a nickname of more than a name, `L` a family. */
export type PersonSlot = 'G' | 'S' | 'F' | 'N' | 'I' | 'K' | 'L';

/** Out of how many people come from where in the public lists; the own lists hold their shares. */
const shares: Readonly<Record<string, number>> = {
  en: 22, en_IN: 6, chinese: 18, es: 3, es_MX: 3, en_NG: 2, en_AU: 2, fr: 3, de: 3, it: 2, en_ZA: 2, pl: 2, nl: 2, tr: 2, vi: 2, id_ID: 2, pt_BR: 1, sv: 1, cs_CZ: 1, hr: 1, hu: 1, ro: 1, da: 1, fi: 1, en_GH: 1, yo_NG: 1, sk: 1, nb_NO: 1,
};
const particles = ['de', 'van', 'van der', 'von', 'bin', 'binti', 'al', 'da', 'del', 'de la', 'ibn', 'dos', 'a/l', 's/o', 'd/o', 'El', 'Di'];
const suffixes = ['Jr', 'Jr.', 'Sr', 'III', 'II'];
const prefixes = ['Big', 'Little', 'Old', 'Young', 'Mad', 'Crazy', 'Auntie', 'Uncle', 'Mama', 'Papa', 'Nana', 'Granny', 'Xiao', 'Ah', 'Lao', 'Kak', 'Abang', 'Pak', 'Bu', 'Sister', 'Brother', 'King', 'Princess', 'Miss', 'Mr', 'Lady', 'DJ', 'Slim', 'Lil', 'Baby', 'Ma', 'Chacha', 'Didi'];

interface Person {
  readonly given: string;
  readonly surname: string;
  /** Whether the family name usually comes first. */
  readonly isFamilyFirst: boolean;
  readonly hasOneName: boolean;
}

const own: typeof ownNames = { ...ownNames, ...moreNames };

/** A name that no list has: the beginning of one and the end of another. */
function crossed(names: readonly string[], random: Random): string {
  const [first, second] = [random.pick(names), random.pick(names)];
  return `${first.slice(0, Math.ceil(first.length / 2))}${second.slice(Math.floor(second.length / 2)).toLowerCase()}`;
}

/** Makes up people: who they are and how they are written. */
export function personMaker(lists: NameLists, random: Random): (slot: PersonSlot) => string {
  const origins = [
    ...Object.entries(shares).flatMap(([locale, share]) => Array.from({ length: share }, () => locale)),
    ...Object.entries(own).flatMap(([origin, { share }]) => Array.from({ length: share }, () => origin)),
  ];
  const listed = (origin: string): { given: readonly string[]; surnames: readonly string[] } =>
    own[origin] ?? { given: lists.given.get(origin) ?? lists.given.get('en') ?? [], surnames: lists.surnames.get(origin) ?? lists.surnames.get('en') ?? [] };

  function person(): Person {
    const origin = random.pick(origins);
    if (origin === 'chinese') return { ...romanisedChineseName(random), isFamilyFirst: random.chance(0.6), hasOneName: false };
    const names = listed(origin);
    const odd = random.next();
    const given = odd < 0.1 ? random.pick(wordGivenNames) : odd < 0.17 ? random.pick(nicknames) : odd < 0.25 ? crossed(names.given, random) : random.pick(names.given);
    const surname = random.chance(0.1) ? random.pick(wordSurnames) : random.chance(0.1) ? crossed(names.surnames, random) : random.pick(names.surnames);
    return { given, surname, isFamilyFirst: origin === 'eastAsian' || origin === 'vi' ? random.chance(0.6) : random.chance(0.02), hasOneName: origin === 'id_ID' && random.chance(0.3) };
  }

  const initialOf = (name: string): string => `${name.charAt(0).toUpperCase()}${random.chance(0.8) ? '.' : ''}`;

  function fullName(): string {
    const { given, surname, isFamilyFirst, hasOneName } = person();
    if (hasOneName) return given;
    if (isFamilyFirst) return random.chance(0.15) ? `${surname} ${random.pick(['Thi', 'Van', 'Duc', 'Minh', given.split(/[ -]/)[0] ?? given])} ${given}` : `${surname} ${given}`;
    const kind = random.next();
    if (kind < 0.7) return `${given} ${surname}`;
    if (kind < 0.76) return `${initialOf(given)} ${surname}`;
    if (kind < 0.79) return `${initialOf(given)}${random.pick(['', ' '])}${initialOf(person().given)} ${surname}`;
    if (kind < 0.83) return `${given} ${initialOf(person().given)} ${surname}`;
    if (kind < 0.86) return `${given} ${person().given} ${surname}`;
    if (kind < 0.88) return `${given}-${person().given.split(' ')[0] ?? ''} ${surname}`;
    if (kind < 0.92) return `${given} ${random.pick(particles)} ${surname}`;
    if (kind < 0.95) return `${given} ${surname}-${person().surname}`;
    if (kind < 0.97) return `${given} ${surname} ${person().surname}`;
    if (kind < 0.98) return `${given} ${surname} ${random.pick(suffixes)}`;
    if (kind < 0.985) return `${surname} ${initialOf(given)}${random.pick(['', ' '])}${initialOf(person().given)}`;
    if (kind < 0.99) return `${given} ${initialOf(surname)}-${initialOf(person().surname)}`.replaceAll('.', '');
    return `${given} ${initialOf(surname)}`;
  }

  function initials(): string {
    const letters = Array.from({ length: random.chance(0.75) ? 2 : random.chance(0.5) ? 1 : 3 }, () => 'ABCDEFGHIJKLMNOPRSTVWYZ'.charAt(Math.floor(random.next() * 23)));
    return random.pick([letters.map((letter) => `${letter}.`).join(''), letters.map((letter) => `${letter}.`).join(' '), letters.join('')]);
  }

  const makers: Record<PersonSlot, () => string> = {
    G: () => person().given,
    S: () => person().surname,
    F: fullName,
    N: () => (random.chance(0.6) ? person().given : fullName()),
    L: () => `${person().surname}s`,
    I: initials,
    K: () => (random.chance(0.3) ? random.pick([...wordGivenNames, ...nicknames]) : `${random.pick(prefixes)} ${random.pick([() => random.pick(nicknames), () => person().given])()}`),
  };
  return (slot) => makers[slot]();
}
