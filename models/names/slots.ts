import type { NameClass } from '../../shared/domain/deidentification/naming/name-tagger.ts';
import { abbreviations, foods, medicineBrands, medicines, namedAfterPersons, otherCapitals, publicFigures } from './look-alikes.ts';
import { consumerBrands, daysAndCreeds, luxuriesAndMachines, makesAndGames, officesAndCallings, statesAndRegions } from './look-alikes/everyday-capitals.ts';
import { brandsByCountry, remedies, substances } from './look-alikes/medicines.ts';
import { bareEponyms, eponymKinds, schoolsOfThought } from './look-alikes/named-after.ts';
import { madeUpMedicine } from './made-up-medicines.ts';
import { organisationMaker, type OrganisationSlot } from './made-up-organisations.ts';
import { personMaker, type PersonSlot } from './made-up-people.ts';
import { districts } from './organisations.ts';
import type { Random } from './random.ts';
import type { VerbForms } from './verb-forms.ts';
import { publicCapitals, publicFoods, publicWorks, type NameLists } from './word-lists.ts';

/**
 * Persons, `P` a place, organisations, `Y` a doctor's name that may be any word; look-alikes: `E` named after a person, `D` a
 * medicine, `C` another capital, `B` famous, `M` food, `Z` letters, `W` any everyday word. Those of small letters and `J`, `Q`:
 * `J` a bare eponym, `x` a storm's name, `t` a method, `Q` a shop or make, `q` a device or game, `r` a remedy, `g` a region,
 * `o` an office or calling, `c` a day or creed, `n` an everyday word that is a name too, `v` `p` `b` `i` a verb's forms, `y` an adverb.
 */
export type Slot = PersonSlot | 'P' | OrganisationSlot | 'E' | 'D' | 'C' | 'B' | 'M' | 'Z' | 'W' | 'Y' | 'J' | 'x' | 't' | 'Q' | 'q' | 'r' | 'g' | 'o' | 'c' | 'n' | 'v' | 'p' | 'b' | 'i' | 'y';

/** Everyday words by what they are. */
export interface Vocabulary {
  /** Words that name nobody. */
  readonly everyday: readonly string[];
  /** Words that are also names. */
  readonly nameWords: readonly string[];
  readonly verbs: VerbForms;
}

export interface MadeUp {
  /** Undefined for what only looks like a name. */
  readonly type: NameClass | undefined;
  readonly text: string;
}

/** Makes up what stands in a sentence's slots. */
export function slotMaker(lists: NameLists, towns: readonly string[], { everyday, nameWords, verbs }: Vocabulary, random: Random): (slot: Slot) => MadeUp {
  const person = personMaker(lists, random);
  const town = (): string => (random.chance(0.25) ? random.pick(districts) : random.pick(towns));
  const parts = ['City', 'District', 'Dist.', 'County', 'Township', 'Road', 'village', 'town', 'side', 'West', 'East', 'North'];
  const place = (): string => (random.chance(0.05) ? `${town()} ${random.pick(parts)}` : town());
  const organisation = organisationMaker(() => person('S'), place, random);
  const capitals = [...otherCapitals, ...otherCapitals, ...otherCapitals, ...publicCapitals()];
  const works = [...publicFigures, ...publicFigures, ...publicFigures, ...publicWorks()];
  const eaten = [...foods, ...publicFoods()];
  const adverbs = everyday.filter((word) => word.endsWith('ly'));
  const alike: Partial<Record<Slot, () => string>> = {
    E: () => (random.chance(0.25) ? `${random.pick(bareEponyms)} ${random.pick(eponymKinds)}` : random.pick(namedAfterPersons)),
    D: () => medicine(random),
    J: () => (random.chance(0.15) ? person('S') : random.chance(0.01) ? person('G') : random.pick(bareEponyms)),
    x: () => person('G'),
    t: () => random.pick(schoolsOfThought),
    Q: () => (random.chance(0.2) ? random.pick(luxuriesAndMachines) : random.pick(consumerBrands)),
    q: () => (random.chance(0.35) ? random.pick(luxuriesAndMachines) : random.pick(makesAndGames)),
    r: () => random.pick(remedies),
    g: () => random.pick(statesAndRegions),
    o: () => random.pick(officesAndCallings),
    c: () => random.pick(daysAndCreeds),
    n: () => random.pick(nameWords),
    v: () => random.pick(verbs.third),
    p: () => random.pick(verbs.past),
    b: () => random.pick(verbs.base),
    i: () => random.pick(verbs.ing),
    y: () => random.pick(adverbs),
    C: () => random.pick(capitals),
    B: () => random.pick(works),
    M: () => random.pick(eaten),
    W: () => random.pick(everyday),
    Z: () => (random.chance(0.5) ? random.pick(abbreviations) : lettersOf(random)),
  };
  return (slot) => {
    const lookAlike = alike[slot];
    if (lookAlike !== undefined) return { type: undefined, text: lookAlike() };
    if (slot === 'Y') return { type: 'NAME', text: random.chance(0.15) ? raised(random.pick(everyday)) : person('S') };
    if (slot === 'P') return { type: 'PLACE', text: place() };
    if (isPerson(slot)) return { type: 'NAME', text: person(slot) };
    return { type: 'ORGANISATION', text: organisation(slot as OrganisationSlot) };
  };
}

const raised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function medicine(random: Random): string {
  const kind = random.next();
  if (kind < 0.12) return madeUpMedicine(random);
  if (kind < 0.5) return random.pick(brandsByCountry);
  if (kind < 0.72) return random.pick(medicineBrands);
  const substance = random.pick(random.chance(0.5) ? medicines : substances);
  return random.chance(0.5) ? raised(substance) : substance;
}

function lettersOf(random: Random): string {
  const letters = Array.from({ length: 2 + Math.floor(random.next() * 4) }, () => String.fromCharCode(65 + Math.floor(random.next() * 26)));
  const mixed = random.chance(0.12) ? letters.map((letter, at) => (at > 0 && random.chance(0.5) ? letter.toLowerCase() : letter)) : letters;
  return mixed.join('');
}

function isPerson(slot: Slot): slot is PersonSlot {
  return slot === 'G' || slot === 'S' || slot === 'F' || slot === 'N' || slot === 'I' || slot === 'K' || slot === 'L';
}
