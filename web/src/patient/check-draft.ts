import type { FieldError } from '../api/problem.ts';
import { ageOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { wholeText } from './submission.ts';
import type { Surroundings } from './submission.ts';

/** The controls that may be wrong, by their ids. */
export type FieldId = 'text' | 'title' | 'ageYears' | 'nickname' | 'email' | 'publish';
/** Message keys below `ask.errors` of the patient's catalogue. */
export type ErrorCode = 'textMissing' | 'textLong' | 'titleLong' | 'age' | 'nicknameLong' | 'email' | 'publish' | 'refused';

export interface DraftError {
  readonly id: FieldId;
  readonly code: ErrorCode;
}

/** Longest texts that the API takes, in UTF-16 code units. */
export const longest = { text: 20_000, title: 200, nickname: 50, email: 254 } as const;

/** What must be mended before the draft can be sent, from top to bottom. */
export function checkDraft(draft: Draft, labels: Surroundings['labels']): DraftError[] {
  const rules: readonly (readonly [boolean, FieldId, ErrorCode])[] = [
    [draft.text.trim() === '', 'text', 'textMissing'],
    [wholeText(draft, labels).length > longest.text, 'text', 'textLong'],
    [draft.title.trim().length > longest.title, 'title', 'titleLong'],
    [draft.ageYears.trim() !== '' && ageOf(draft.ageYears) === undefined, 'ageYears', 'age'],
    [draft.nickname.trim().length > longest.nickname, 'nickname', 'nicknameLong'],
    [draft.email.trim() !== '' && !looksLikeAddress(draft.email.trim()), 'email', 'email'],
    [draft.publish === '', 'publish', 'publish'],
  ];
  return rules.flatMap(([isWrong, id, code]) => (isWrong ? [{ id, code }] : []));
}

/** What the API refused, on the controls it came from. */
export function errorsOf(refused: readonly FieldError[]): DraftError[] {
  const found = refused.flatMap(({ path, code }): DraftError[] => {
    const place = places.find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`));
    if (place === undefined) return [];
    const [, id, tooLong, otherwise] = place;
    return [{ id, code: code === 'too_long' ? tooLong : otherwise }];
  });
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
}

const places: readonly (readonly [string, FieldId, ErrorCode, ErrorCode])[] = [
  ['text', 'text', 'textLong', 'refused'],
  ['title', 'title', 'titleLong', 'refused'],
  ['about', 'ageYears', 'age', 'age'],
  ['nickname', 'nickname', 'nicknameLong', 'refused'],
  ['contact', 'email', 'email', 'email'],
  ['consent', 'publish', 'publish', 'publish'],
];

function looksLikeAddress(text: string): boolean {
  return text.length <= longest.email && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);
}
