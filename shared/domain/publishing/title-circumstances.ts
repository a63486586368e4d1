import { askedWhether, bySomebody, denied, feared, has, hasInQuestion, occasion, occasionBehind, past, relative } from './circumstance-lexicon.ts';
import type { TitleRole } from './title-concept.ts';

/** How an illness's name is used: the patient has it, asks whether it is that, or neither is said. */
export type Standing = 'held' | 'suspected' | 'named';

/** Words around a mention, in the readable text of its sentence. */
export interface Mention {
  readonly before: string;
  readonly after: string;
  /** The sentence asks, or is the patient's own title. */
  readonly isAsked: boolean;
}

/** How an illness's name stands where it is mentioned. */
export function standingOf({ before, after, isAsked }: Mention): Standing {
  if (relative.test(before)) return 'named';
  if (isAsked && hasInQuestion.test(before) && !feared.test(before)) return 'held';
  if (feared.test(before) || (isAsked && (askedWhether.test(before) || /^[^。？?，]{0,4}[嗎呢]/u.test(after)))) return 'suspected';
  return has.test(before) || /^(?:\p{Script=Han}{0,3})(?:好幾|多|幾|[一二三四五六七八九十]+)年/u.test(after) ? 'held' : 'named';
}

/** From 0 to 1: how far a mention is told as what the patient has and asks about, not by the way. */
export function weightOf({ before, after, isAsked }: Mention, role: TitleRole): number {
  if (denied.test(before)) return 0.1;
  if (bySomebody.test(before)) return 0.4;
  if (past.test(before) || relative.test(before)) return 0.3;
  if (occasionBehind.test(after) || (occasion.test(before) && !isAsked)) return role === 'complaint' ? 0.5 : 0.3;
  return 1;
}
