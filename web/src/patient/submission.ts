import type { Schema } from '../api/client.ts';
import { ageOf, mayBeMinor } from './draft.ts';
import type { DeclaredFlag, Draft } from './draft.ts';
import type { ReceiptKey } from './receipt-link.ts';

/** What a page knows beside the draft. */
export interface Surroundings {
  /** ISO 3166, as chosen at the emergency screen. */
  readonly country: string | undefined;
  readonly redFlags: readonly DeclaredFlag[];
  /** The answered question that this one goes on from. */
  readonly followUpOf?: ReceiptKey | undefined;
  /** What stands before each piece of context, in the reader's language. */
  readonly labels: Readonly<Record<ContextField, string>>;
}

const contextFields = ['duration', 'seen', 'tests', 'medicines'] as const;
export type ContextField = (typeof contextFields)[number];

/** The body of `POST /questions`. Context is part of the text: it is de-identified, judged and read with it. */
export function toSubmission(draft: Draft, { country, redFlags, followUpOf, labels }: Surroundings): Schema<'Submission'> {
  const nickname = draft.nickname.trim();
  const email = draft.email.trim();
  const title = draft.title.trim();
  return {
    text: wholeText(draft, labels),
    ...(title !== '' && { title }),
    ...(nickname !== '' && { nickname }),
    about: aboutOf(draft),
    ...(email !== '' && { contact: { email } }),
    consent: { publish: draft.publish === 'yes', ...(draft.publish === 'yes' && draft.preview && { preview: true }) },
    ...(country !== undefined && { country }),
    ...(redFlags.length > 0 && { redFlags: [...redFlags] }),
    ...(followUpOf !== undefined && { followUpOf }),
  };
}

/** The question, and below it what was said of its context. */
export function wholeText(draft: Draft, labels: Surroundings['labels']): string {
  const context = contextFields.flatMap((field) => (draft[field].trim() === '' ? [] : [`${labels[field]}: ${draft[field].trim()}`]));
  return [draft.text.trim(), context.join('\n')].filter((part) => part !== '').join('\n\n');
}

function aboutOf(draft: Draft): NonNullable<Schema<'Submission'>['about']> {
  const ageYears = ageOf(draft.ageYears);
  return {
    relation: draft.relation,
    ...(ageYears !== undefined ? { ageYears } : draft.ageBand !== '' && { ageBand: draft.ageBand }),
    ...(draft.sex !== '' && { sex: draft.sex }),
    ...(mayBeMinor(draft) && { guardian: draft.guardian }),
  };
}
