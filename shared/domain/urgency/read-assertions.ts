import { contextLexicon } from './context-lexicon.ts';
import { compileLexicon, type Mention } from './phrase-matcher.ts';
import type { Token } from './read-tokens.ts';

type Cue = keyof typeof contextLexicon;

/** What a text says about a mention beside making it. */
export type Axis = 'negated' | 'someoneElse' | 'past' | 'education' | 'conjecture' | 'condition' | 'feared' | 'fiction' | 'idiom';

const findCues = compileLexicon<Cue>(contextLexicon);
const negationReach = 7;
const hanNegationReach = 4;
const cueReach = 30;
const subjects = new Set(['i', 'im', 'ive', 'my', 'he', 'hes', 'she', 'shes', 'it', 'its', 'we', 'they', 'his', 'her', 'there', 'that', 'am', 'is', 'are', 'was', 'want', 'feel', 'has', 'have', 'had']);

const statementSubjects = new Set(['he', 'hes', 'she', 'shes', 'it', 'its', 'i', 'im', 'they', 'theyre', 'we', 'his', 'her', 'my']);
/** After these a denial reaches into the statement: "I don't think he is confused". */
const reporting = new Set(['think', 'believe', 'feel', 'say', 'says', 'said', 'mean', 'have', 'has', 'had', 'having', 'want', 'wants', 'see', 'notice', 'noticed', 'any', 'to', 'in', 'of', 'or', 'and', 'that', 'if', 'on', 'with', 'lost', 'lose']);

function isHan(token: Token | undefined): boolean {
  return token !== undefined && /\p{Script=Han}/u.test(token.word);
}

/** A bit for each axis. */
const bits = { negated: 1, someoneElse: 2, past: 4, education: 8, conjecture: 16, condition: 32, feared: 64, fiction: 128, idiom: 256 } as const satisfies Record<Axis, number>;
const axes: readonly Axis[] = ['negated', 'someoneElse', 'past', 'education', 'conjecture', 'condition', 'feared', 'fiction', 'idiom'];
const setsByBits = new Map<number, ReadonlySet<Axis>>();

/** The mentions of a text share a few sets. */
function axesOf(taken: number): ReadonlySet<Axis> {
  const known = setsByBits.get(taken);
  if (known !== undefined) return known;
  const set = new Set(axes.filter((axis) => (taken & bits[axis]) !== 0));
  setsByBits.set(taken, set);
  return set;
}

/** Reads the ConText axes: the answer tells, for any mention, what the words around it take back. */
export function readAssertions(tokens: readonly Token[], mentions: readonly Mention<string>[]): (mention: Mention<string>) => ReadonlySet<Axis> {
  const cues = findCues(tokens);
  /** Words that deny nothing: of a pseudo-negation, or within a mention ("cannot move", 無力). */
  const inert = coveredBy([...cues.filter(({ concept }) => concept === 'pseudoNegation'), ...mentions], tokens.length);
  return (mention) => axesOf(takenBack(tokens, mention, cuesAround(tokens, cues, mention), inert));
}

/** The cues of a mention's sentence that are within reach of it. */
function cuesAround(tokens: readonly Token[], cues: readonly Mention<Cue>[], mention: Mention<string>): readonly Mention<Cue>[] {
  const found: Mention<Cue>[] = [];
  const sentence = tokens[mention.from]?.sentence;
  for (let at = firstFrom(cues, mention.from - cueReach); at < cues.length; at += 1) {
    const cue = cues[at];
    if (cue === undefined || cue.from >= mention.to + cueReach) break;
    if (tokens[cue.from]?.sentence === sentence) found.push(cue);
  }
  return found;
}

/** The bits of the axes that the cues around a mention set. */
function takenBack(tokens: readonly Token[], mention: Mention<string>, around: readonly Mention<Cue>[], inert: readonly boolean[]): number {
  /** Where the last terminator before the mention begins, and where the first one after it ends: nothing reaches over them. */
  let stopBefore = -1;
  let stopAfter = Infinity;
  for (const { concept, from, to } of around) {
    if (concept !== 'terminator') continue;
    if (to <= mention.from && from > stopBefore) stopBefore = from;
    if (from >= mention.to && to < stopAfter) stopAfter = to;
  }
  let taken = 0;
  let isNow = false;
  for (const cue of around) {
    const isOpen = stopBefore < cue.to;
    const reaches = cue.from < mention.from && isOpen;
    const concept = cue.concept;
    if (concept === 'returned' || concept === 'stillNow') isNow ||= stopAfter > cue.from && (concept === 'returned' || isInClause(tokens, cue, mention));
    else if (concept === 'negation') {
      if ((taken & bits.negated) === 0 && cue.to <= mention.from && isOpen && !isInert(inert, cue) && negates(tokens, cue, mention)) taken |= bits.negated;
    } else if (concept === 'postNegation') taken |= cue.from >= mention.to && cue.from - mention.to <= 3 ? bits.negated : 0;
    else if (concept === 'someoneElsesPast') taken |= reaches || overlaps(cue, mention) ? bits.someoneElse : 0;
    else if (concept === 'past') taken |= reaches || (cue.from >= mention.from && isInClause(tokens, cue, mention)) ? bits.past : 0;
    else if (concept === 'idiom') taken |= overlaps(cue, mention) ? bits.idiom : 0;
    else if (reaches) taken |= bitsBefore[concept] ?? 0;
  }
  return isNow ? taken & ~(bits.someoneElse | bits.past) : taken;
}

/** What cues set that stand before a mention. */
const bitsBefore: Readonly<Partial<Record<Cue, number>>> = { education: bits.education, conjecture: bits.conjecture, condition: bits.condition, fear: bits.feared, fiction: bits.fiction };

function isInClause(tokens: readonly Token[], cue: Mention<string>, mention: Mention<string>): boolean {
  const clause = tokens[cue.from]?.clause;
  return clause === tokens[mention.from]?.clause || clause === tokens[mention.to - 1]?.clause;
}

function isInert(inert: readonly boolean[], { from, to }: Mention<string>): boolean {
  for (let at = from; at < to; at += 1) if (inert[at] === true) return true;
  return false;
}

/** Place of the first cue that does not begin before a token; cues are in the order of the text. */
function firstFrom(cues: readonly Mention<Cue>[], from: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cues[middle]?.from ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlaps(a: Mention<string>, b: Mention<string>): boolean {
  return a.from < b.to && b.from < a.to;
}

function coveredBy(mentions: readonly Mention<string>[], length: number): boolean[] {
  const covered = new Array<boolean>(length).fill(false);
  for (const { from, to } of mentions) covered.fill(true, from, to);
  return covered;
}

/** People who write without commas begin a new statement with its subject: "did not wake up right her arm is limp". */
function beginsStatement(tokens: readonly Token[], from: number, to: number): boolean {
  let isReported = false;
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (at > from && statementSubjects.has(word)) return !isReported;
    isReported ||= reporting.has(word);
  }
  return false;
}

/**
 * A negation reaches over a list ("no fever, vomiting or stiff neck") but not over a comma that begins a new statement, nor
 * into a clause of another script.
 */
function negates(tokens: readonly Token[], cue: Mention<string>, mention: Mention<string>): boolean {
  const apart = mention.from - cue.to;
  const clause = tokens[cue.from]?.clause;
  const isSameClause = clause === tokens[mention.from]?.clause;
  if (isHan(tokens[cue.from])) return apart <= hanNegationReach && isSameClause;
  if (apart > negationReach || beginsStatement(tokens, cue.to, mention.from)) return false;
  if (isSameClause) return true;
  if (isHan(tokens[mention.from])) return false;
  for (let at = cue.to; at <= mention.from; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.clause !== clause && subjects.has(token.word)) return false;
  }
  return true;
}
