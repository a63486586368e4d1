import type { Doctor } from '../doctor.ts';
import type { QuestionIn } from '../question.ts';
import type { Clinic } from '../triage.ts';

/** What a question asks of its doctor. */
export interface Need {
  /** Tried in order: the likelier clinic first for `both`. */
  readonly clinics: readonly Clinic[];
  readonly language: string;
  readonly excluded: readonly string[];
  /** Who answered before in the same conversation. */
  readonly preferred?: string | undefined;
}

/** What the question needs; no clinic at all for `other`, which is never assigned. */
export function needOf(question: QuestionIn<'awaitingDoctor'>): Need {
  const { specialty, likelier } = question.classification;
  const clinics = specialty === 'other' ? [] : specialty === 'both' ? bothFrom(likelier ?? 'neurology') : [specialty];
  return { clinics, language: question.language, excluded: question.excludedDoctors, preferred: question.followUp?.doctorId };
}

function bothFrom(first: Clinic): Clinic[] {
  return first === 'neurology' ? ['neurology', 'psychiatry'] : ['psychiatry', 'neurology'];
}

/** The part of a BCP 47 tag that a doctor must share: `zh` of `zh-Hant`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

/** Whether this doctor may take a question of the clinic: specialty, licence valid today, language, on duty, not excluded, a place free. */
export function isEligible(doctor: Doctor, clinic: Clinic, need: Need, today: string): boolean {
  return (
    doctor.specialties.includes(clinic) &&
    doctor.licenceValidUntil >= today &&
    doctor.languages.some((language) => primaryLanguage(language) === primaryLanguage(need.language)) &&
    doctor.onDuty &&
    !need.excluded.includes(doctor.doctorId) &&
    doctor.openAssignments < doctor.capacity
  );
}

/**
 * The doctor for this need: who answered before, if they can take it; else of the likelier clinic if one can take it, else of the other; there the one with the fewest
 * open assignments, then the smaller share of the capacity in use, then by id so that the choice is the same every time.
 * `today` is the stage's day, `YYYY-MM-DD`.
 */
export function chooseDoctor(doctors: readonly Doctor[], need: Need, today: string): Doctor | undefined {
  const same = doctors.find((doctor) => doctor.doctorId === need.preferred);
  if (same && need.clinics.some((clinic) => isEligible(same, clinic, need, today))) return same;
  for (const clinic of need.clinics) {
    const eligible = doctors.filter((doctor) => isEligible(doctor, clinic, need, today));
    const [least] = eligible.sort(
      (a, b) =>
        a.openAssignments - b.openAssignments ||
        a.openAssignments / a.capacity - b.openAssignments / b.capacity ||
        (a.doctorId < b.doctorId ? -1 : 1),
    );
    if (least) return least;
  }
  return undefined;
}
