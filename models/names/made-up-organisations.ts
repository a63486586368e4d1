import { bareHospitals, bareSchools, charities, employers, faiths, homeKinds, hospitalKinds, houseNames, leadingKinds, patrons, schoolKinds, shopEnds, shopStarts, trades, trees } from './organisations.ts';
import type { Random } from './random.ts';

/** `H` a hospital, `A` an employer, `U` a school, `R` where people pray, `V` a home, `X` a charity, `T` a ward, `O` any of them. */
export type OrganisationSlot = 'H' | 'A' | 'U' | 'R' | 'V' | 'X' | 'T' | 'O';

const starts = ['Bright', 'Nex', 'Tek', 'Vel', 'Quan', 'Lumi', 'Cor', 'Zen', 'Max', 'Omni', 'Syn', 'Opti', 'Blue', 'Fox', 'Silver', 'Nova', 'Astra', 'Medi', 'Digi', 'Accel', 'Pro', 'Uni', 'Inter', 'Trans', 'Bio', 'Agri', 'Hydro', 'Swift', 'Iron', 'Star', 'Sun', 'Green', 'Red', 'Giga', 'Micro', 'Chung', 'Fu', 'Hua', 'Tai', 'Shree', 'Maha', 'Vikas'];
const ends = ['loom', 'ora', 'via', 'tron', 'tech', 'link', 'dyne', 'soft', 'works', 'mart', 'corp', 'net', 'gen', 'ware', 'con', 'flow', 'line', 'point', 'wave', 'ix', 'is', 'ex', 'com', 'pay', 'force', 'field', 'path', 'star', 'build', 'core', 'hub', 'leaf', 'stone', 'port'];

/** What stands before the name of an institution abroad, or of a camp or club. */
const foreignHospitals = ['Klinik', 'Klinika', 'Szpital', 'Spital', 'Spitalul', 'Krankenhaus', 'Klinikum', 'Uniklinik', 'Charité', 'CHU', 'CHRU', 'Hôpital', 'Hôpital Saint', 'Clinique', 'Ospedale', 'Policlinico', 'Clínica', 'Hospital', 'Hospital San', 'Hospital Universiti', 'Hospital Angkatan', 'Sanatorio', 'Sjukhuset', 'Rumah Sakit', 'RS', 'RSUD', 'Bệnh viện', 'Benh vien', 'Pusat Kesihatan', 'Sahlgrenska', 'Dispensary', 'Mission Hospital', 'Our Lady of', 'Sacred Heart', 'St', 'St.', 'Saint', 'Mother'];
const foreignSchools = ['Ysgol', 'Ysgol Gyfun', 'Ysgol Gynradd', 'Coláiste', 'Gaelscoil', 'Collège', 'Lycée', 'École', 'Gymnasium', 'Gesamtschule', 'Grundschule', 'Colegio', 'Escuela', 'Instituto', 'Liceo', 'Scuola', 'Liceum', 'Szkoła', 'Sekolah', 'SMK', 'SK', 'SMA', 'SJK', 'Madrasah', 'Madrasa', 'Trường', 'Truong', 'Universiti', 'Universitas', 'Universidad', 'Universität', 'Uni', 'Camp', 'PS', 'St', 'Our Lady of', 'Sacred Heart', 'Holy'];
const foreignFaiths = ['Gurdwara', 'Gurdwara Singh', 'Masjid', 'Masjid al-', 'Mandir', 'Shri', 'Sri', 'ISKCON', 'Capel', 'Kirche', 'Église', 'Iglesia', 'Parroquia', 'Wat', 'Chùa', 'Vihara', 'Bethel', 'Zion', 'Winners', 'Redeemed', 'Our Lady of', 'Holy', 'Sacred Heart', 'Mount'];

const clubKinds = ['Choir', 'Gaelic Choir', 'Male Voice Choir', 'Choral Society', 'Orchestra', 'Silver Band', 'Jazz Club', 'Rowing Club', 'Harriers', 'Striders', 'RFC', 'AFC', 'FC', 'Cricket Club', 'Golf Club', 'Tennis Club', 'Bowls Club', 'Bridge Club', 'Chess Club', 'Swimming Club', 'Otters', 'Judo Club', 'Boxing Club', 'Riding School', 'Stables', 'Scouts', 'Guides', 'Amateur Dramatics', 'Players', 'WI', "Women's Institute", "Men's Shed", 'Allotments', 'Food Bank', 'Cadets', 'Rotary', 'Lions', 'Legion', 'Working Men\u2019s Club', 'Social Club', 'Veterinary', 'Vets', 'Kennels', 'Garden Centre', 'Brewery Tap'];
const pubSigns = ['Crown', 'Anchor', 'Swan', 'Red Lion', 'White Hart', 'Plough', 'Bell', 'Ship', 'Railway', 'Fox', 'Fleece', 'Feathers', 'Star', 'George', 'Wheatsheaf', 'Old Crown', 'Black Horse', 'Green Man', 'Rose and Crown', 'Kings Arms', 'Queens Head', 'Prince of Wales', 'Bridge', 'Forge', 'Mill', 'Vault', 'Lantern', 'Cellar', 'Social', 'Foundry', 'Western', 'Northern', 'General', 'Royal', 'Memorial', 'Infirmary', 'Lister', 'Whittington'];
const foreignHomes = ['Les Petits', 'Maison', 'Résidence', 'Foyer', 'Villa', 'Casa', 'Casa di', 'Casa dei', 'Haus', 'Kita', 'Seniorenheim', 'Altenheim', 'Dom', 'Hogar', 'Residencia', 'Huis', 'Hjemmet', 'Rumah', 'Ashram', 'Beit', 'Tŷ', 'Hafan', 'Plas', 'Cwm', 'Teach'];

function letters(random: Random): string {
  return Array.from({ length: 3 + Math.floor(random.next() * 3) }, () => 'ABCDEFGHIKLMNOPRSTUVW'.charAt(Math.floor(random.next() * 21))).join('');
}

/** Makes up what organisations are called; `surname` and `place` name people and towns. */
export function organisationMaker(surname: () => string, place: () => string, random: Random): (slot: OrganisationSlot) => string {
  const founder = (): string => random.pick([surname, place, () => random.pick(patrons)])();
  const hospital = (): string => {
    const kind = random.next();
    if (kind < 0.2) return random.pick(bareHospitals);
    if (kind < 0.55) return `${random.pick(patrons)} ${random.pick(hospitalKinds)}`;
    if (kind < 0.75) return `${place()} ${random.pick(hospitalKinds)}`;
    if (kind < 0.85) return `${surname()} ${random.pick(hospitalKinds)}`;
    if (kind < 0.88) return `${random.pick(patrons)} ${place()}`;
    if (kind < 0.9) return `${random.pick(leadingKinds)} ${random.pick(['San ', 'Sankt ', 'Santa ', 'Saint-', 'Sint-', ''])}${founder()}`;
    if (kind < 0.92) return `${surname()} ${random.pick(trees)} ${random.pick(hospitalKinds)}`;
    if (kind < 0.94) return random.pick([`Hospital of ${founder()}`, `Hospital ${founder()}`, `University Hospital of ${place()}`, `University Hospital ${place()}`, `Royal Hospital for Sick Children`, `Institute of ${random.pick(['Neurosciences', 'Neurology', 'Mental Health', 'Psychiatry'])}, ${place()}`]);
    if (kind < 0.975) return `${random.pick(foreignHospitals)} ${founder()}`;
    if (kind < 0.985) return `the ${random.pick(pubSigns)}`;
    return random.pick([surname, place, () => random.pick(patrons), () => random.pick(patrons)])();
  };
  const school = (): string => {
    const kind = random.next();
    if (kind < 0.15) return random.pick(bareSchools);
    if (kind < 0.45) return `${random.pick(patrons)} ${random.pick(schoolKinds)}`;
    if (kind < 0.75) return `${place()} ${random.pick(schoolKinds)}`;
    if (kind < 0.84) return `${surname()} ${random.pick(schoolKinds)}`;
    if (kind < 0.9) return `${random.pick(foreignSchools)} ${founder()}`;
    if (kind < 0.93) return letters(random);
    return random.pick([`${random.pick(shopStarts)} ${random.pick(shopEnds)}`, `University of ${place()}`, `University of ${place()}`, `College of ${place()}`, `National ${place()} University`, `${place()} First ${random.pick(schoolKinds)}`, `Sekolah ${place()}`, `Little ${random.pick(trees)} ${random.pick(['Nursery', 'Preschool', 'Kindergarten'])}`]);
  };
  const employer = (): string => {
    const kind = random.next();
    if (kind < 0.3) return random.pick(employers);
    if (kind < 0.36) return `${random.pick(shopStarts)} ${random.chance(0.12) ? `${1 + Math.floor(random.next() * 9)} ` : ''}${random.pick(shopEnds)}`;
    if (kind < 0.38) return letters(random);
    if (kind < 0.39) return random.chance(0.5) ? `the ${random.pick(pubSigns)}` : `The ${random.pick(pubSigns)}`;
    if (kind < 0.405) return `${place()} ${random.pick(clubKinds)}`;
    if (kind < 0.42) return random.chance(0.5) ? `${surname()}s` : random.pick([surname, () => random.pick(patrons)])();
    if (kind < 0.45) return `${surname()}'s${random.chance(0.7) ? ` ${random.pick(trades).toLowerCase()}` : ''}`;
    if (kind < 0.54) return `${random.pick(starts)}${random.pick(ends)}${random.chance(0.3) ? ` ${random.pick(trades)}` : ''}`;
    if (kind < 0.7) return `${surname()} ${random.pick(trades)}`;
    if (kind < 0.8) return `${surname()} ${random.pick(['&', '&', 'and'])} ${surname()}`;
    if (kind < 0.92) return `${place()} ${random.pick(trades)}`;
    return `${random.pick([...trees, ...patrons])} ${random.pick(trades)}`;
  };
  const place1 = (list: readonly string[]): string => `${founder()} ${random.pick(list)}`;
  const makers: Record<Exclude<OrganisationSlot, 'O'>, () => string> = {
    H: hospital,
    U: school,
    A: employer,
    R: () => random.pick([place1(faiths), place1(faiths), `${random.pick(foreignFaiths)} ${founder()}`, `${random.pick(['Church', 'Temple', 'Mosque', 'Cathedral'])} of ${founder()}`, random.pick(patrons)]),
    V: () => (random.chance(0.12) ? `${random.pick(foreignHomes)} ${founder()}` : random.chance(0.15) ? random.pick(houseNames) : `${random.pick([...trees, ...trees, ...patrons])} ${random.pick(homeKinds)}`),
    X: () => (random.chance(0.15) ? `${random.pick(shopStarts)} ${random.pick(shopEnds)}` : random.chance(0.7) ? `${random.pick(charities)}${random.chance(0.3) ? ` ${random.pick(['in ', ''])}${place()}` : ''}` : `${founder()} ${random.pick(['Foundation', 'Trust', 'Counselling', 'Society', 'Hospice', 'Support Group', 'Therapy', 'Charity', 'Centre', 'Centre for Mental Health'])}`),
    T: () => random.pick(trees),
  };
  return (slot) => makers[slot === 'O' ? random.pick(['H', 'H', 'H', 'A', 'A', 'U', 'V', 'X'] as const) : slot]();
}
