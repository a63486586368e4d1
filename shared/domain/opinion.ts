import * as z from 'zod';

/** What a second doctor says of a published answer: the same, the same and more, or otherwise. */
export const OpinionKind = z.enum(['agree', 'add', 'disagree']);
export type OpinionKind = z.infer<typeof OpinionKind>;

/**
 * Where an opinion stands. `held`: a moderator decides; `returned`: its doctor may write it anew; `settled`: a moderator
 * has dealt with a disagreement.
 */
export const OpinionState = z.enum(['published', 'held', 'returned', 'settled']);
export type OpinionState = z.infer<typeof OpinionState>;

/** Opinions on one page at most: a line or a paragraph each, and a page stays small. */
export const mostOpinions = 12;
/** Of which so many hold a text. */
export const mostAdditions = 4;

interface Given {
  readonly kind: OpinionKind;
  readonly slug: string;
  readonly answerVersion: number;
}

/** Whether an opinion still speaks of the answer as it is: an agreement ends with the answer's correction. */
export function isInForce({ kind, slug, answerVersion }: Given, page: Omit<Given, 'kind'>): boolean {
  return slug === page.slug && (kind !== 'agree' || answerVersion === page.answerVersion);
}
