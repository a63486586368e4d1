import { hashOf } from '../deidentification/naming/word-hash.ts';
import { lexiconMacros } from '../urgency/lexicon-macros.ts';
import { compileLexicon, type Mention } from '../urgency/phrase-matcher.ts';
import { readTokens, type Token } from '../urgency/read-tokens.ts';
import { everydayConcepts } from './concepts/everyday-concepts.ts';
import { medicalConcepts } from './concepts/medical-concepts.ts';
import { neurologicalConcepts } from './concepts/neurological-concepts.ts';
import { neurologicalFindings } from './concepts/neurological-findings.ts';
import { notions } from './concepts/notions.ts';
import { otherFindings } from './concepts/other-findings.ts';
import { patterns } from './concepts/patterns.ts';
import { psychiatricConcepts } from './concepts/psychiatric-concepts.ts';
import { psychiatricFindings } from './concepts/psychiatric-findings.ts';
import { signs } from './concepts/signs.ts';
import { machineOrders, weightlessWords } from './machine-talk.ts';
import { compilePatterns } from './match-patterns.ts';
import { stemOf } from './stem-of.ts';

const concepts = {
  ...neurologicalConcepts,
  ...psychiatricConcepts,
  ...medicalConcepts,
  ...everydayConcepts,
  ...neurologicalFindings,
  ...psychiatricFindings,
  ...otherFindings,
};
type Told = keyof typeof concepts;
/** What a phrase tells, or several signs together. */
type Concept = Told | keyof typeof patterns;
type Notion = keyof typeof notions;

type Found = Mention<Told | Notion | keyof typeof machineOrders>;

const findAll = compileLexicon<Found['concept']>({ ...concepts, ...notions, ...machineOrders }, lexiconMacros);
const findSigns = compileLexicon(signs, lexiconMacros);
const findPatterns = compilePatterns(patterns);
const isOrder = ({ concept }: Found): boolean => concept in machineOrders;
const isConcept = (found: Found): found is Mention<Told> => found.concept in concepts;
const isNotion = (found: Found): found is Mention<Notion> => found.concept in notions;

/** What a text shows of one kind, hashed: its share in the sum of weights, and the part of the text that shows it. */
export interface SpecialtyFeature {
  readonly key: number;
  /** Features of one family share a fixed sum, so that a long text is not surer than a short one. */
  readonly family: Family;
  readonly from: number;
  readonly to: number;
}
export type Family = 'concept' | 'sum' | 'pair' | 'word';

export interface SpecialtyFeatures {
  readonly features: readonly SpecialtyFeature[];
  readonly tokens: readonly Token[];
  /** Those of sentences that say something of a patient; all where none does. */
  readonly telling: readonly Token[];
}

const pairReach = 7;
const mostCounted = 6;
const shortestWord = 3;
const negators = new Set('no not never without nor neither none dont doesnt didnt isnt wasnt arent werent havent hasnt hadnt 沒 無 不 非 未'.split(' '));
const placeholders = /\[[A-Z_]+(?: \d+)?\]/g;

/** Tokens of a text and what is found in them, without orders to a machine; what stands between two ends of a line or sentence is one stretch. */
function readPatient(text: string): { readonly tokens: readonly Token[]; readonly found: readonly Found[] } {
  const read = readTokens(text.replace(placeholders, (found) => ' '.repeat(found.length)));
  let line = 0;
  let end = 0;
  const tokens = read.map((token) => {
    if (text.slice(end, token.start).includes('\n')) line += 1;
    end = token.end;
    return { ...token, sentence: token.sentence + line };
  });
  const found = findAll(tokens);
  const ordering = new Set(found.filter(isOrder).map(({ from }) => tokens[from]?.sentence));
  if (ordering.size === 0) return { tokens, found };
  const rest = tokens.filter(({ sentence }) => !ordering.has(sentence));
  return { tokens: rest, found: findAll(rest) };
}

function isNegated(tokens: readonly Token[], { from }: Mention<string>): boolean {
  const clause = tokens[from]?.clause;
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const token = tokens[at];
    if (token?.clause !== clause) return false;
    if (token !== undefined && negators.has(token.word)) return true;
  }
  return false;
}

/** The sentences that end with a question mark. */
function askingSentences(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const asking = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next?.sentence === token.sentence) continue;
    if (/^[\s"'”’)」]*[?？❓]/.test(text.slice(token.end, Math.min(next?.start ?? text.length, token.end + 4)))) asking.add(token.sentence);
  }
  return asking;
}

class FeatureList {
  readonly #seen = new Map<number, SpecialtyFeature>();

  add(family: Family, written: string, from: number, to: number): void {
    const key = hashOf(written);
    if (!this.#seen.has(key)) this.#seen.set(key, { key, family, from, to });
  }

  get all(): readonly SpecialtyFeature[] {
    return [...this.#seen.values()];
  }
}

/** The first mention of each concept that is not denied. */
type Affirmed = ReadonlyMap<Concept, Mention<Concept>>;

function addConcepts(list: FeatureList, text: string, tokens: readonly Token[], mentions: readonly Mention<Concept>[]): Affirmed {
  const asking = askingSentences(text, tokens);
  const affirmed = new Map<Concept, Mention<Concept>>();
  for (const mention of mentions) {
    const { concept, from, to } = mention;
    if (isNegated(tokens, mention)) {
      list.add('concept', `not ${concept}`, from, to);
      continue;
    }
    if (!affirmed.has(concept)) affirmed.set(concept, mention);
    list.add('concept', `concept ${concept}`, from, to);
    if (asking.has(tokens[from]?.sentence ?? -1)) list.add('concept', `asked ${fieldOf(concept)}`, from, to);
  }
  return affirmed;
}

function fieldOf(concept: Concept): 'neurology' | 'psychiatry' | 'other' | 'cue' {
  if (concept.startsWith('neurology')) return 'neurology';
  if (concept.startsWith('psychiatry')) return 'psychiatry';
  return concept.startsWith('other') ? 'other' : 'cue';
}

const clipped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** How many concepts each field has, and how the fields stand to each other; the nth concept answers for there being n. */
function addSums(list: FeatureList, affirmed: Affirmed): void {
  const counts = { neurology: 0, psychiatry: 0, other: 0 };
  const kinds = new Map<string, Mention<Concept>>();
  for (const [concept, mention] of affirmed) {
    const field = fieldOf(concept);
    if (field !== 'cue' && (counts[field] += 1) <= mostCounted) list.add('sum', `${field} at least ${counts[field]}`, mention.from, mention.to);
    const kind = concept.slice(0, concept.lastIndexOf('.'));
    if (!kinds.has(kind)) kinds.set(kind, mention);
  }
  const { neurology, psychiatry, other } = counts;
  const add = (written: string): void => list.add('sum', written, -1, -1);
  for (const [field, count] of Object.entries(counts)) if (count === 0) add(`no ${field}`);
  add(`neurology over psychiatry ${clipped(neurology - psychiatry, 4)}`);
  add(`clinics over other ${clipped(neurology + psychiatry - other, 4)}`);
  add(`least of both ${Math.min(neurology, psychiatry, 4)}`);
  for (const [kind, { from, to }] of kinds) list.add('sum', `kind ${kind}`, from, to);
  for (const one of kinds.keys()) for (const two of kinds.keys()) if (one.startsWith('neurology') && (two.startsWith('psychiatry') || two.startsWith('cue'))) add(`${one} and ${two}`);
}

/** Sentences that hold a concept, or notions in two places: what says less says nothing of a patient. */
function tellingSentences(tokens: readonly Token[], concepts: readonly Mention<Concept>[], found: readonly Mention<Notion>[]): ReadonlySet<number> {
  const places = new Map<number, Set<number>>();
  for (const { from } of found) {
    const sentence = tokens[from]?.sentence ?? -1;
    places.set(sentence, (places.get(sentence) ?? new Set()).add(from));
  }
  const telling = [...places].filter(([, { size }]) => size > 1).map(([sentence]) => sentence);
  return new Set([...telling, ...concepts.map(({ from }) => tokens[from]?.sentence ?? -1)]);
}

function addPairs(list: FeatureList, tokens: readonly Token[], mentions: readonly Mention<Notion>[], telling: ReadonlySet<number>): void {
  for (const [at, one] of mentions.entries()) {
    if (!telling.has(tokens[one.from]?.sentence ?? -1)) continue;
    list.add('pair', `notion ${one.concept}`, one.from, one.to);
    for (let next = at + 1; next < mentions.length; next += 1) {
      const two = mentions[next];
      if (two === undefined || two.from - one.from > pairReach || tokens[two.from]?.sentence !== tokens[one.from]?.sentence) break;
      if (two.from >= one.to && two.concept !== one.concept) list.add('pair', `pair ${[one.concept, two.concept].sort().join(' ')}`, one.from, two.to);
    }
  }
}

const isHan = (word: string): boolean => word >= '\u3400' && word <= '\u9fff';
const isWord = (word: string): boolean => isHan(word) || (word.length >= shortestWord && /^[a-z]+$/.test(word) && !weightlessWords.has(word));

function addWords(list: FeatureList, tokens: readonly Token[], telling: ReadonlySet<number>): void {
  let before: { stem: string; at: number } | undefined;
  for (const [at, token] of tokens.entries()) {
    if (!telling.has(token.sentence) || !isWord(token.word)) continue;
    const stem = stemOf(token.word);
    const han = isHan(token.word);
    if (!han) list.add('word', `word ${stem}`, at, at + 1);
    if (before !== undefined && before.stem !== stem && tokens[before.at]?.clause === token.clause && at - before.at <= (han ? 1 : 2)) list.add('word', `words ${before.stem} ${stem}`, before.at, at + 1);
    before = { stem, at };
  }
}

/**
 * What a text shows that may speak for a specialty: concepts of the lexicons (denied ones apart), single signs and what several
 * of them together point to, how many concepts there are of each field, pairs of notions close to each other, words and pairs of
 * words. Orders to a machine are left out. Linear in length.
 */
export function readSpecialtyFeatures(text: string): SpecialtyFeatures {
  const { tokens, found } = readPatient(text);
  const list = new FeatureList();
  const said = findSigns(tokens).filter((sign) => !isNegated(tokens, sign));
  const mentions = [...found.filter(isConcept), ...findPatterns(said)];
  for (const { concept, from, to } of said) list.add('concept', `sign ${concept}`, from, to);
  addSums(list, addConcepts(list, text, tokens, mentions));
  const beside = found.filter(isNotion).sort((a, b) => a.from - b.from);
  const telling = tellingSentences(tokens, mentions, beside);
  addPairs(list, tokens, beside, telling);
  addWords(list, tokens, telling);
  return { features: list.all, tokens, telling: telling.size === 0 ? tokens : tokens.filter(({ sentence }) => telling.has(sentence)) };
}
