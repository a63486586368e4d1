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

/** Reads the ConText axes: the answer tells, for any mention, what the words around it take back. */
export function readAssertions(tokens: readonly Token[], mentions: readonly Mention<string>[]): (mention: Mention<string>) => ReadonlySet<Axis> {
  const cues = findCues(tokens);
  /** Words that deny nothing: of a pseudo-negation, or within a mention ("cannot move", 無力). */
  const inert = coveredBy([...cues.filter(({ concept }) => concept === 'pseudoNegation'), ...mentions], tokens.length);
  const isInert = (cue: Mention<Cue>): boolean => inert.slice(cue.from, cue.to).includes(true);
  const near = (mention: Mention<string>): Mention<Cue>[] => {
    const found: Mention<Cue>[] = [];
    const sentence = tokens[mention.from]?.sentence;
    for (let at = firstFrom(cues, mention.from - cueReach); at < cues.length; at += 1) {
      const cue = cues[at];
      if (cue === undefined || cue.from >= mention.to + cueReach) break;
      if (tokens[cue.from]?.sentence === sentence) found.push(cue);
    }
    return found;
  };

  return (mention) => {
    const around = near(mention);
    const has = (concept: Cue, accept: (cue: Mention<Cue>) => boolean = () => true): boolean => around.some((cue) => cue.concept === concept && accept(cue));
    const before = (cue: Mention<Cue>): boolean => cue.from < mention.from;
    const open = (cue: Mention<Cue>): boolean => !has('terminator', (stop) => stop.from >= cue.to && stop.to <= mention.from && !overlaps(stop, cue));
    const sameClause = (cue: Mention<Cue>): boolean => tokens[cue.from]?.clause === tokens[mention.from]?.clause || tokens[cue.from]?.clause === tokens[mention.to - 1]?.clause;
    const apart = (cue: Mention<Cue>): boolean => has('terminator', (stop) => stop.from >= mention.to && stop.to <= cue.from);
    const now = has('returned', (cue) => !apart(cue)) || has('stillNow', (cue) => sameClause(cue) && !apart(cue));
    const axes = new Set<Axis>();
    if (has('negation', (cue) => cue.to <= mention.from && !isInert(cue) && negates(tokens, cue, mention) && open(cue))) axes.add('negated');
    if (has('postNegation', (cue) => cue.from >= mention.to && cue.from - mention.to <= 3)) axes.add('negated');
    if (!now && has('someoneElsesPast', (cue) => (before(cue) && open(cue)) || overlaps(cue, mention))) axes.add('someoneElse');
    if (!now && has('past', (cue) => (before(cue) ? open(cue) : sameClause(cue)))) axes.add('past');
    if (has('education', (cue) => before(cue) && open(cue))) axes.add('education');
    if (has('conjecture', (cue) => before(cue) && open(cue))) axes.add('conjecture');
    if (has('condition', (cue) => before(cue) && open(cue))) axes.add('condition');
    if (has('fear', (cue) => before(cue) && open(cue))) axes.add('feared');
    if (has('fiction', (cue) => before(cue) && open(cue))) axes.add('fiction');
    if (has('idiom', (cue) => overlaps(cue, mention))) axes.add('idiom');
    return axes;
  };
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
function beginsStatement(between: readonly Token[]): boolean {
  const subject = between.findIndex(({ word }, index) => index > 0 && statementSubjects.has(word));
  return subject >= 0 && !between.slice(0, subject).some(({ word }) => reporting.has(word));
}

/**
 * A negation reaches over a list ("no fever, vomiting or stiff neck") but not over a comma that begins a new statement, nor
 * into a clause of another script.
 */
function negates(tokens: readonly Token[], cue: Mention<string>, mention: Mention<string>): boolean {
  const between = tokens.slice(cue.to, mention.from);
  if (isHan(tokens[cue.from])) return between.length <= hanNegationReach && tokens[cue.from]?.clause === tokens[mention.from]?.clause;
  if (between.length > negationReach) return false;
  if (beginsStatement(between)) return false;
  if (tokens[cue.from]?.clause === tokens[mention.from]?.clause) return true;
  if (isHan(tokens[mention.from])) return false;
  return !between.concat(tokens.slice(mention.from, mention.from + 1)).some((token) => token.clause !== tokens[cue.from]?.clause && subjects.has(token.word));
}
