import type { FoundIdentifier } from './found-identifier.ts';
import { wordOf, type ReadText, type Token } from './read-text.ts';
import { role } from './word-roles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Kinds of institutions that end a name in small letters: "queen adelaide hospital", "busy bees playgroup". */
const kinds = set('hospital infirmary hospice surgery practice pharmacy university college academy primary elementary secondary grammar playgroup preschool nursery kindergarten polytechnic institute church chapel mosque temple gurdwara synagogue cathedral solicitors logistics motors pharma textiles bakery imaging lodge grange');
/** Words that stand before a kind of institution and name none. */
const generic = set(
  `the a an my our his her their your this that these any some no one two every each same other another local nearby near nearest general private public state government govt national district regional county city town village rural urban community day night evening teaching university medical military army veterans children's childrens women's womens mens maternity eye dental ent skin heart cancer chest fertility pain sleep headache migraine epilepsy memory stroke falls movement neuro neurology neurological psychiatric psychiatry psych mental health behavioural behavioral spine brain nerve balance vertigo tremor walk-in walkin drop-in urgent emergency minor out-patient outpatient inpatient rehab gp dr doctor doctors doctor's special big small bigger new old good bad best better whole main base referral tertiary primary secondary junior senior middle high elementary grammar boarding catholic christian baptist methodist muslim hindu family group online virtual free paid mobile field animal vet cheap expensive different second first last next own busy packed full empty in at to of for from on and or but is was are were with without by as into back then when where while after before since until because so not very just only really also even still again already like than if about out off up down over under him me us them it i we you he she they who which what how why has have had do does did can could will would may might must go goes going went gone come came get got take took see saw seen said says told tell asked ask called rang left sent brought moved admitted transferred referred visit visited visiting attend attended stay stayed underwent undergo undergoing undergone had having needs needed wants wanted after before during post pre work works worked study studied teach teaches`,
);
const cues = set('at to from in of near outside by under for hosp opposite');
const mostWords = 4;
const between = /^ (?:& )?$/;

function named({ text, tokens }: ReadText, kind: number): Token | undefined {
  let first: Token | undefined;
  for (let at = kind - 1; at >= Math.max(0, kind - mostWords); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || token.hasDigit || !between.test(text.slice(token.end, next.start).replace(/^[’']s? /, ' '))) return undefined;
    const word = wordOf(text, token);
    if (word === 's') continue;
    if (generic.has(word) || word.endsWith('ing')) return first !== undefined && (cues.has(word) || (word === 'the' && cues.has(wordOf(text, tokens[at - 1])))) ? first : undefined;
    first = token;
    if (/[:,]\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start)) && kind - at > 1) return first;
  }
  return undefined;
}

/** Finds institutions by name in small letters: a kind of institution, one to three words that are not generic before it, and "at" or the like. */
export function findLowerInstitutions(read: ReadText): readonly FoundIdentifier[] {
  if ((read.roles & role.institution) === 0) return [];
  return read.tokens.flatMap((token, at): FoundIdentifier[] => {
    if ((token.roles & role.institution) === 0 || token.isCapitalised || !kinds.has(wordOf(read.text, token))) return [];
    const first = named(read, at);
    const school = wordOf(read.text, read.tokens[at + 1]) === 'school' ? read.tokens[at + 1] : undefined;
    return first === undefined ? [] : [{ start: first.start, end: school?.end ?? token.end, type: 'ORGANISATION', detector: 'lowerInstitution', confidence: 0.6 }];
  });
}
