import { compileLexicon } from '../urgency/phrase-matcher.ts';
import { detailLexicon } from './detail-lexicon.ts';
import { missingInfo, type MissingInfo, type QuestionContext } from './question-context.ts';
import type { ReadWords } from './read-words.ts';

const findDetails = compileLexicon(detailLexicon);
/** Of place, pattern, quality and trigger so many make a complaint that a doctor can picture. */
const enoughDetails = 2;
const enoughWords = 12;

/** What a doctor would ask first because the text and the profile do not say it. */
export function findMissing({ tokens }: ReadWords, known: Omit<QuestionContext, 'missingInfo'>): MissingInfo[] {
  const details = new Set(findDetails(tokens).map(({ concept }) => concept));
  const isMissing: Record<MissingInfo, boolean> = {
    age: known.ageBand === undefined,
    sex: known.sex === undefined,
    duration: known.duration === undefined,
    course: known.course === undefined,
    medicines: known.medicines.length === 0,
    careSoFar: known.careSoFar.length === 0,
    tests: known.tests.length === 0,
    symptomDetail: details.size < enoughDetails || tokens.length < enoughWords,
  };
  return missingInfo.filter((code) => isMissing[code]);
}
