import { createHash } from 'node:crypto';
import { harmlessNickname } from '../deidentification/harmless-nickname.ts';
import type { Instant } from '../ids.ts';
import { PhiText } from '../phi-text.ts';
import type { PublishProfile } from '../thread.ts';
import { nicknameWords } from './nickname-words.ts';

/**
 * An instant as the profile lets it be seen, in the stage's time zone: the year alone (Safe Harbor drops every finer
 * element of a date that belongs to a person, 45 CFR 164.514(b)(2)(i)(C)) or the day.
 */
export function publishedDate(instant: Instant, profile: PublishProfile, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  const year = part('year').padStart(4, '0');
  return profile === 'safe-harbor' ? year : `${year}-${part('month')}-${part('day')}`;
}

/** Years after which an answer should be looked at again: medicine moves on (HONcode, principle of dating). */
const yearsOfReview = 2;

/** Until when an answer or correction of this published date counts as reviewed, as coarse as that date. 29 February becomes the 28th. */
export function reviewBy(answeredAt: string): string {
  const year = String(Number(answeredAt.slice(0, 4)) + yearsOfReview);
  return `${year}${answeredAt.slice(4)}`.replace(/-02-29$/, '-02-28');
}

/**
 * The name above a question. `classic` keeps the chosen one if it is harmless; everything else gets a generated one that depends on `seed` only, so that it is the same on every page.
 */
export function publishedNickname(
  chosen: string | undefined,
  profile: PublishProfile,
  seed: string,
  language: string,
): string {
  const kept = profile === 'classic' && chosen !== undefined ? harmlessNickname(new PhiText(chosen)) : undefined;
  return kept ?? generatedNickname(seed, language);
}

function generatedNickname(seed: string, language: string): string {
  const words = nicknameWords(language);
  const hash = createHash('sha256').update(`nickname:${seed}`).digest();
  const pick = (list: readonly string[], at: number): string => list[hash.readUInt32BE(at) % list.length] ?? '';
  return `${pick(words.qualities, 0)}${words.joint}${pick(words.birds, 4)}`;
}
