import type { NameClass } from '../../shared/domain/deidentification/naming/name-tagger.ts';
import { medicineBrands, namedAfterPersons, otherCapitals } from './look-alikes.ts';
import type { Random } from './random.ts';
import { romanisedChineseName } from './romanised-chinese.ts';
import type { NameLists } from './word-lists.ts';

/** Out of how many people come from where: where our patients write from, and who else lives there. */
const shares: Readonly<Record<string, number>> = {
  en: 40, en_IN: 18, chinese: 16, es: 4, es_MX: 3, en_NG: 3, en_AU: 3, fr: 3, de: 3, it: 3, en_ZA: 2, pl: 2, nl: 2, tr: 2, vi: 2, id_ID: 2, pt_BR: 1, sv: 1, cs_CZ: 1, hr: 1, hu: 1, ro: 1, da: 1, fi: 1, en_GH: 1, yo_NG: 1,
};
const particles = ['de', 'van', 'bin', 'al', 'da', 'del'];
const institutionNames = ["St Mary's", 'Royal', 'Mercy', 'Apollo', 'Fortis', 'Northgate', 'Riverside', "King's", 'Queen Elizabeth', "Queen Anne's", 'Sunrise', 'Lakeview', 'Oakfield', 'Greenwood', 'Holy Cross', 'Lotus', 'Cedars', 'Max', 'Sunway', 'Hillcrest', 'Beacon', "St Thomas'", 'Kaohsiung', 'Veterans', 'Tzu Chi', 'Mackay', 'Cathay', 'Manipal', 'Kokilaben', 'Willow Bank'];
const institutions = ['Hospital', 'General Hospital', 'Medical Centre', 'Medical Center', 'Clinic', 'Infirmary', 'Memorial Hospital', 'Health Centre', 'Surgery', 'Nursing Home', 'care home', 'Primary School', 'High School', 'Academy', 'College', 'University', 'Primary', 'Grammar', ''];
const firms = ['Logistics', 'Ltd', 'Motors', 'Electronics', 'Foods', 'Solutions', 'Technologies', 'Textiles', 'Industries', 'Heavy Industries', 'Bank', 'Insurance', '& Sons', 'Group', 'Consulting', 'Pharmacy', 'Builders'];

/**
 * `G` a given name, `S` a family name, `F` a full name, `N` a given or full name, `P` a place, `O` an organisation; look-alikes: `E`
 * named after a person, `D` a medicine, `C` another capital.
 */
export type Slot = 'G' | 'S' | 'F' | 'N' | 'P' | 'O' | 'E' | 'D' | 'C';

export interface MadeUp {
  /** Undefined for what only looks like a name. */
  readonly type: NameClass | undefined;
  readonly text: string;
}

/** Makes up what stands in a sentence's slots. */
export function madeUpNames(lists: NameLists, places: readonly string[], random: Random): (slot: Slot) => MadeUp {
  const locales = Object.entries(shares).flatMap(([locale, share]) => Array.from({ length: share }, () => locale));
  const named = (locale: string, from: NameLists['given']): string => random.pick(from.get(locale) ?? from.get('en') ?? []);
  const person = () => {
    const locale = random.pick(locales);
    return locale === 'chinese' ? { ...romanisedChineseName(random), isChinese: true } : { given: named(locale, lists.given), surname: named(locale, lists.surnames), isChinese: false };
  };
  const fullName = (): string => {
    const { given, surname, isChinese } = person();
    if (isChinese) return random.chance(0.5) ? `${given} ${surname}` : `${surname} ${given}`;
    const initial = `${given.charAt(0).toUpperCase()}${random.chance(0.7) ? '.' : ''}`;
    const middle = String.fromCharCode(65 + Math.floor(random.next() * 26));
    const usual = `${given} ${surname}`;
    return random.pick([...Array.from({ length: 18 }, () => usual), `${initial} ${surname}`, `${initial} ${surname}`, `${given} ${middle}. ${surname}`, `${given} ${random.pick(particles)} ${surname}`, `${usual}-${person().surname}`]);
  };
  const organisation = (): string => {
    const kind = random.next();
    if (kind < 0.45) return `${random.pick(institutionNames)} ${random.pick(institutions)}`.trim();
    if (kind < 0.7) return `${random.pick(places)} ${random.pick(institutions)}`.trim();
    return `${random.chance(0.5) ? person().surname : random.pick(places)} ${random.pick(firms)}`;
  };
  return (slot) => {
    switch (slot) {
      case 'G':
        return { type: 'NAME', text: person().given };
      case 'S':
        return { type: 'NAME', text: person().surname };
      case 'F':
        return { type: 'NAME', text: fullName() };
      case 'N':
        return { type: 'NAME', text: random.chance(0.55) ? person().given : fullName() };
      case 'P':
        return { type: 'PLACE', text: random.pick(places) };
      case 'O':
        return { type: 'ORGANISATION', text: organisation() };
      case 'E':
        return { type: undefined, text: random.pick(namedAfterPersons) };
      case 'D':
        return { type: undefined, text: random.pick(medicineBrands) };
      case 'C':
        return { type: undefined, text: random.pick(otherCapitals) };
    }
  };
}
