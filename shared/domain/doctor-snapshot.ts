import type { Doctor } from './doctor.ts';
import { Problem } from './errors.ts';
import type { SpecialtyFinding } from './question.ts';
import type { DoctorSnapshot } from './thread.ts';

/**
 * How a published line names the doctor, whatever the roster says later: with the specialty of theirs that the question
 * is nearest to. Throws Problem('conflict') for a doctor without one.
 */
export function snapshotOf({ name, specialties }: Doctor, classification: SpecialtyFinding): DoctorSnapshot {
  const wanted = [classification.specialty, classification.likelier, classification.secondary];
  const specialty = specialties.toSorted((a, b) => rankIn(wanted, a) - rankIn(wanted, b))[0];
  if (!specialty) throw new Problem('conflict', 'The doctor has no specialty.');
  return { name, specialty };
}

function rankIn<T>(order: readonly T[], each: T): number {
  const at = order.indexOf(each);
  return at === -1 ? order.length : at;
}
