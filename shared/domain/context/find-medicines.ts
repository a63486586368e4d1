import { compileLexicon, type Mention } from '../urgency/phrase-matcher.ts';
import type { Token } from '../urgency/read-tokens.ts';
import type { Patient } from './find-patient.ts';
import { anyMedicine, medicineCues } from './medicine-cues.ts';
import { neurologicalMedicines } from './medicines/neurological-medicines.ts';
import { otherMedicines } from './medicines/other-medicines.ts';
import { psychiatricMedicines } from './medicines/psychiatric-medicines.ts';
import { nearCues, type NearCues } from './near-cues.ts';
import type { QuestionContext } from './question-context.ts';
import type { ReadWords } from './read-words.ts';

type Medicine = QuestionContext['medicines'][number];
type Use = Medicine['use'];
type Cue = keyof typeof medicineCues;

const findNames = compileLexicon<string>({ ...neurologicalMedicines, ...psychiatricMedicines, ...otherMedicines });
const findAny = compileLexicon(anyMedicine);
const findCues = compileLexicon<Cue>(medicineCues);
const itReach = 12;
const listWords = new Set('and or a an the also plus with nor then 和 跟 與 及 還 有'.split(' '));
/** Of two things said of one medicine the first in this order counts. */
const strength: Record<Use, number> = { stopped: 2, taken: 1, notTaken: 0 };

const unit = String.raw`(?:mg|mcg|µg|ug|g|grams?|ml|iu|units?|milligrams?|毫克|公克|單位)`;
const doseBehind = new RegExp(String.raw`^[\s,(:：]{0,2}(?:at |of |only )?(?<dose>\d{1,5}(?:[.,]\d{1,3})?\s?(?:${unit}(?![a-z])|顆|粒|錠|tablets?|pills?|drops?)?(?:\s?/\s?\d{1,4}(?:\.\d)?\s?${unit}?)?(?:\s?(?:x|×)\s?\d)?(?:\s(?:once|twice|three times|\d times|daily|a day|per day|at night|nightly|every (?:day|night|morning|evening)|in the (?:morning|evening)|before bed|morning and|morning|bd|tds|od|bid|tid)(?: (?:a|per|every) day| daily)?)?|半顆|一顆|兩顆|半錠)`, 'iu');
const hasUnit = new RegExp(String.raw`\d\s?${unit}(?![a-z])|顆|粒|錠|tablet|pill|drop|\d\s(?:once|twice|three times|daily|a day|at night|nightly|every|in the|bd|tds|od|bid|tid|mane|nocte|morning)`, 'iu');
const doseBefore = new RegExp(String.raw`(?<!\d)(?<dose>\d{1,5}(?:[.,]\d{1,3})?\s?(?:${unit}))\s?(?:of |的)?$`, 'iu');

function doseOf(text: string, start: number, end: number): string | undefined {
  const behind = doseBehind.exec(text.slice(end, end + 48))?.groups?.['dose']?.trim();
  if (behind !== undefined && hasUnit.test(behind)) return behind;
  return doseBefore.exec(text.slice(Math.max(0, start - 16), start))?.groups?.['dose']?.trim();
}

/**
 * `after`: where the medicine before it ends, whose cues are not its own, unless they are listed together; `before`: where the next
 * one begins, or the farthest that "I stopped it" is looked for.
 */
function useOf(tokens: readonly Token[], near: NearCues<Cue>, mention: Mention<string>, after: number, before: number): Use | undefined {
  const isOwn = (cue: Mention<Cue>): boolean => cue.from >= after || tokens.slice(after, mention.from).every(({ word }) => listWords.has(word));
  if (near.before('taken', mention, 1, isOwn)) return 'taken';
  const isWorking = ['on', 'with', 'after', 'by', 'since'].includes(tokens[mention.from - 1]?.word ?? '');
  if (near.before('stopped', mention, 4, (cue) => isOwn(cue) && (!isWorking || cue.to === mention.from)) || near.after('stoppedBehind', mention, 4) || near.after('stoppedIt', mention, before - mention.to)) return 'stopped';
  if (near.before('notTaken', mention, 3, isOwn)) return 'notTaken';
  if (near.after('askedBehind', mention, 0)) return undefined;
  return near.before('askedAbout', mention, 3, isOwn) || near.before('asked', mention, 1) ? undefined : 'taken';
}

/** Every longest name once: of "vitamin B12" not also the "vitamin B" in it. */
function longest(mentions: readonly Mention<string>[]): readonly Mention<string>[] {
  const kept: Mention<string>[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last === undefined || mention.from >= last.to) kept.push(mention);
    else if (mention.to - mention.from > last.to - last.from) kept[kept.length - 1] = mention;
  }
  return kept;
}

/**
 * The medicines and supplements that the patient takes, has stopped or says they do not take, in the order of the text, by generic
 * name and with the dose as written. Somebody else's, and what is only asked about, are left out.
 */
export function findMedicines({ text, tokens, questions }: ReadWords, patient: Patient): Medicine[] {
  const near = nearCues(tokens, findCues(tokens));
  let after = 0;
  const found = new Map<string, Medicine>();
  const mentions = longest(findNames(tokens));
  for (const [index, mention] of mentions.entries()) {
    const before = Math.min(mentions[index + 1]?.from ?? Infinity, mention.to + itReach);
    const use = patient.isSpokenOf(mention) ? useOf(tokens, near, mention, after, before) : undefined;
    after = mention.to;
    const name = mention.concept;
    const known = found.get(name);
    const dose = doseOf(text, tokens[mention.from]?.start ?? 0, tokens[mention.to - 1]?.end ?? 0) ?? known?.dose;
    const isAsked = questions.has(tokens[mention.from]?.sentence ?? 0) && dose === undefined && !near.before('on', mention, 3) && !near.before('taken', mention, 2);
    if (use === undefined || (use === 'taken' && isAsked)) continue;
    const strongest = known !== undefined && strength[known.use] > strength[use] ? known.use : use;
    found.set(name, { name, use: strongest, ...(dose === undefined ? {} : { dose }) });
  }
  if (found.size === 0 && findAny(tokens).some((mention) => patient.isSpokenOf(mention) && near.before('notTaken', mention, 3))) return [{ name: 'any', use: 'notTaken' }];
  return [...found.values()];
}
