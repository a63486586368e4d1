import type { Schema } from '../api/client.ts';

type Body = Schema<'Submission'>;
type About = NonNullable<Body['about']>;
export type Relation = NonNullable<About['relation']>;
export type Sex = NonNullable<About['sex']>;
export type AgeBand = NonNullable<About['ageBand']>;
export type DeclaredFlag = NonNullable<Body['redFlags']>[number];

export const relations = ['self', 'child', 'partner', 'parent', 'other'] as const satisfies readonly Relation[];
export const sexes = ['female', 'male', 'other', 'unknown'] as const satisfies readonly Sex[];
export const ageBands = ['0-9', '10-19', '20-29', '30-39', '40-49', '50-59', '60-69', '70-79', '80-89', '90+'] as const satisfies readonly AgeBand[];

/** What somebody has typed so far; an empty text is what they have left open. */
export interface Draft {
  readonly text: string;
  readonly title: string;
  readonly relation: Relation;
  readonly ageYears: string;
  readonly ageBand: AgeBand | '';
  readonly sex: Sex | '';
  readonly guardian: boolean;
  readonly duration: string;
  readonly seen: string;
  readonly tests: string;
  readonly medicines: string;
  readonly nickname: string;
  readonly email: string;
  readonly publish: 'yes' | 'no' | '';
  readonly preview: boolean;
}

export const emptyDraft: Draft = {
  text: '', title: '', relation: 'self', ageYears: '', ageBand: '', sex: '', guardian: false, duration: '', seen: '', tests: '', medicines: '', nickname: '', email: '', publish: '', preview: false,
};

/** Whether anything has been typed. */
export function isEmpty(draft: Draft): boolean {
  return draftFields.every((field) => draft[field] === emptyDraft[field]);
}

/** Whether the question may be about somebody under 18, as far as the form tells. */
export function mayBeMinor({ ageYears, ageBand, relation }: Draft): boolean {
  const age = ageOf(ageYears);
  if (age !== undefined) return age < 18;
  if (ageBand !== '') return ageBand === '0-9' || ageBand === '10-19';
  return relation === 'child';
}

/** Whole years from 0 to 120, by digits of any width; undefined for anything else. */
export function ageOf(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').trim();
  const age = /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN;
  return age <= 120 ? age : undefined;
}

/** A stored draft as it was; what is damaged or no longer known is left empty. */
export function parseDraft(stored: string | null): Draft {
  const fields = new Map(Object.entries(parsed(stored)));
  const text = (name: keyof Draft): string => {
    const value: unknown = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const oneOf = <T extends string>(name: keyof Draft, known: readonly T[]): T | undefined => known.find((each) => each === fields.get(name));
  return {
    text: text('text'), title: text('title'), duration: text('duration'), seen: text('seen'), tests: text('tests'), medicines: text('medicines'),
    nickname: text('nickname'), email: text('email'), ageYears: text('ageYears'),
    relation: oneOf('relation', relations) ?? 'self',
    ageBand: oneOf('ageBand', ageBands) ?? '',
    sex: oneOf('sex', sexes) ?? '',
    publish: oneOf('publish', ['yes', 'no']) ?? '',
    guardian: fields.get('guardian') === true,
    preview: fields.get('preview') === true,
  };
}

const draftFields = ['text', 'title', 'relation', 'ageYears', 'ageBand', 'sex', 'guardian', 'duration', 'seen', 'tests', 'medicines', 'nickname', 'email', 'publish', 'preview'] as const satisfies readonly (keyof Draft)[];

function parsed(stored: string | null): object {
  if (stored === null) return {};
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
