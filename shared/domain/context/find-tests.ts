import { compileLexicon, type Mention } from '../urgency/phrase-matcher.ts';
import type { Token } from '../urgency/read-tokens.ts';
import type { Patient } from './find-patient.ts';
import { nearCues, type NearCues } from './near-cues.ts';
import type { MedicalTest, QuestionContext } from './question-context.ts';
import type { ReadWords } from './read-words.ts';
import { testCues, testLexicon } from './test-lexicon.ts';

type Test = QuestionContext['tests'][number];
type Cue = keyof typeof testCues;

const findNames = compileLexicon<MedicalTest>(testLexicon);
const findCues = compileLexicon<Cue>(testCues);
/** "nothing on the MRI", "a normal EEG": it was done, whatever is denied before. */
const resultWords = new Set('on in from by with after despite normal clear clean abnormal negative my his her our its previous earlier last recent first second and or'.split(' '));
const resultBefore = new Set('on from after despite normal clear clean abnormal previous earlier recent last'.split(' '));
const resultBehind = new Set('showed shows came was were normal clear fine revealed found results result said negative 正 顯 結 都 報'.split(' '));

/** Whether the words right before or behind tell a result. */
function tellsResult(tokens: readonly Token[], { from, to }: Mention<string>): boolean {
  for (let at = from - 1; at >= from - 3; at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (tokens[at]?.sentence !== tokens[from]?.sentence) break;
    if (resultBefore.has(word)) return true;
    if (!resultWords.has(word) && !['a', 'the', 'an', 'brain', 'head'].includes(word)) break;
  }
  const behind = tokens[['which', 'that', 'and', 'it'].includes(tokens[to]?.word ?? '') ? to + 1 : to];
  return behind?.sentence === tokens[from]?.sentence && resultBehind.has(behind?.word ?? '') && !['not', 'never', 'next', 'booked', 'scheduled', 'pending', 'due', '常'].includes(tokens[to + 1]?.word ?? '');
}

function isDone(tokens: readonly Token[], near: NearCues<Cue>, mention: Mention<string>): boolean | undefined {
  if (['no', 'without', 'nor'].includes(tokens[mention.from - 1]?.word ?? '') && tokens[mention.from - 1]?.sentence === tokens[mention.from]?.sentence) return false;
  if (tellsResult(tokens, mention)) return true;
  if (near.after('notYetBehind', mention, 5)) return false;
  if (near.before('askedAbout', mention, 4)) return undefined;
  return !near.before('notYet', mention, 6, (cue) => !isUsedUp(tokens, cue, mention));
}

/** A denial that something else between takes: "no fever, and an MRI", "not sure but had a CT". */
function isUsedUp(tokens: readonly Token[], cue: Mention<string>, mention: Mention<string>): boolean {
  if (isList(tokens, cue, mention)) return false;
  if (tokens[cue.to - 1]?.clause !== tokens[mention.from]?.clause) return true;
  return tokens.slice(cue.to + 1, mention.from).some(({ word }) => ['but', 'had', 'and', 'then', 'so', 'because', 'showed', '但', '只'].includes(word));
}

/** "no MRI and no CT", "no MRI, CT or EEG". */
function isList(tokens: readonly Token[], { to }: Mention<string>, mention: Mention<string>): boolean {
  return findNames(tokens.slice(to, mention.from)).length > 0 && !tokens.slice(to, mention.from).some(({ word }) => ['but', 'had', '但'].includes(word));
}

/** Tests that were done, and tests of which the text says that they were not, in its order; what is only asked about is left out. */
export function findTests({ tokens, questions }: ReadWords, patient: Patient): Test[] {
  const near = nearCues(tokens, findCues(tokens));
  const found = new Map<MedicalTest, Test>();
  let named = 0;
  for (const mention of findNames(tokens)) {
    const done = patient.isSpokenOf(mention) ? isDone(tokens, near, mention) : undefined;
    const isAsked = questions.has(tokens[mention.from]?.sentence ?? 0) && !tellsResult(tokens, mention) && !near.before('had', mention, 4);
    if (done === undefined || isAsked) continue;
    const test = mention.concept;
    if (test !== 'anyTest') named += 1;
    found.set(test, { test, done: done || (found.get(test)?.done ?? false) });
  }
  if (named > 0) found.delete('anyTest');
  return [...found.values()];
}
