import type { FormError } from '../components/error-summary.tsx';
import { ApiProblem } from '../api/problem.ts';
import type { Draft } from './draft.ts';
import type { Review } from './review.ts';

/** What keeps a decision from being taken; a key of the catalogue `moderator`, and the control to mend. */
export interface DecisionError {
  readonly id: FormError['id'];
  readonly key: 'form.error.decision' | 'form.error.reason' | 'form.error.specialty' | 'form.error.urgency' | 'form.error.other';
}

/** What the server would refuse, said before it is asked. It decides in the end. */
export function errorsOf(draft: Draft, review: Review): DecisionError[] {
  const { decision } = draft;
  if (decision === undefined) return [{ id: 'decision', key: 'form.error.decision' }];
  const errors: DecisionError[] = [];
  const lowers = review.urgency === 'emergency' && draft.urgency !== '' && draft.urgency !== 'emergency';
  const releasesQuestion = decision === 'release' && review.subject === 'question' && review.text !== null;
  const needsReason = decision === 'decline' || decision === 'return' || (releasesQuestion && (lowers || draft.restorations.length > 0));
  const toldPatient = decision === 'decline' && draft.patientNote.trim() !== '';
  if (needsReason && !toldPatient && draft.reason.trim() === '') errors.push({ id: 'reason', key: 'form.error.reason' });
  const specialty = draft.specialty || review.specialty;
  if (releasesQuestion && (specialty === null || specialty === 'other')) errors.push({ id: 'specialty', key: 'form.error.specialty' });
  if (releasesQuestion && (draft.urgency || review.urgency) === 'unknown') errors.push({ id: 'urgency', key: 'form.error.urgency' });
  return errors;
}

/** What the server refused, at the controls that it names. */
export function errorsOfProblem(error: unknown): DecisionError[] {
  if (!(error instanceof ApiProblem) || error.status !== 400) return [];
  return error.errors.map(({ path }) => {
    if (path === 'reason') return { id: 'reason', key: 'form.error.reason' };
    if (path === 'corrections.specialty') return { id: 'specialty', key: 'form.error.specialty' };
    return path === 'corrections.urgency' ? { id: 'urgency', key: 'form.error.urgency' } : { id: 'decision', key: 'form.error.other' };
  });
}
