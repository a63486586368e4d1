import type { Doctor, DoctorEntry } from './roster.ts';

export const specialties = ['neurology', 'psychiatry'] as const;
export type Specialty = (typeof specialties)[number];

/** What the form of a doctor holds, as typed. */
export interface DoctorDraft {
  readonly doctorId: string;
  readonly name: string;
  readonly specialties: readonly Specialty[];
  readonly languages: string;
  readonly capacity: string;
  readonly licenceValidUntil: string;
  readonly email: string;
  readonly onDuty: boolean;
}
export type DraftField = keyof DoctorDraft;

const empty: DoctorDraft = { doctorId: '', name: '', specialties: [], languages: 'en', capacity: '5', licenceValidUntil: '', email: '', onDuty: true };

/** The form of somebody on the roster, or of somebody new. */
export function draftOf(doctor: Doctor | undefined): DoctorDraft {
  if (doctor === undefined) return empty;
  return { ...doctor, languages: doctor.languages.join(', '), capacity: String(doctor.capacity) };
}

/** The fields that keep a form from being sent, in the form's order. */
export function wrongFields(draft: DoctorDraft): DraftField[] {
  const { languages, capacity } = entryOf(draft);
  const fine: readonly (readonly [DraftField, boolean])[] = [
    ['doctorId', /^[\w.@:|-]{1,128}$/.test(draft.doctorId)],
    ['name', draft.name.trim() !== ''],
    ['specialties', draft.specialties.length > 0],
    ['languages', languages.length > 0 && languages.every((tag) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag))],
    ['capacity', draft.capacity.trim() !== '' && Number.isInteger(capacity) && capacity >= 0 && capacity <= 10_000],
    ['licenceValidUntil', /^\d{4}-\d{2}-\d{2}$/.test(draft.licenceValidUntil)],
    ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(draft.email.trim())],
  ];
  return fine.flatMap(([field, isFine]) => (isFine ? [] : [field]));
}

/** What is sent of a form. */
export function entryOf({ name, specialties: chosen, languages, capacity, licenceValidUntil, email, onDuty }: DoctorDraft): DoctorEntry {
  return {
    name: name.trim(),
    specialties: [...chosen],
    languages: [...new Set(languages.split(/[\s,、，]+/u).filter((tag) => tag !== ''))],
    capacity: Number(capacity),
    licenceValidUntil,
    email: email.trim(),
    onDuty,
  };
}
