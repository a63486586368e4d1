import type { Schema } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';

export type Opinions = Schema<'Opinions'>;
export type OwnOpinion = NonNullable<Opinions['own']>;
export type OpinionKind = Schema<'OpinionRequest'>['kind'];

/** In the order in which they are offered. */
export const opinionKinds: readonly OpinionKind[] = ['agree', 'add', 'disagree'];

/** The longest text that the API takes. */
export const longestOpinion = 3_000;

export type OpinionFault = 'choose' | 'empty' | 'long';

/** What is missing from an opinion before it can be sent. */
export function opinionFault(kind: OpinionKind | undefined, text: string): OpinionFault | undefined {
  if (kind === undefined) return 'choose';
  if (kind === 'agree') return undefined;
  if (text.trim() === '') return 'empty';
  return text.length > longestOpinion ? 'long' : undefined;
}

/** The body of the request: no text where the doctor agrees. */
export function opinionBody(kind: OpinionKind, text: string): Schema<'OpinionRequest'> {
  return kind === 'agree' ? { kind } : { kind, text };
}

/** Whether an answer of the list of wanted opinions says that there are none here at all. */
export function isSwitchedOff(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 404;
}
