import type { Doctor } from '../../../shared/domain/doctor.ts';

/** A doctor who may take anything neurological today; `changes` say what the test is about. */
export function makeDoctor(doctorId: string, changes: Partial<Doctor> = {}): Doctor {
  return {
    doctorId, name: `Dr. ${doctorId}`, specialties: ['neurology'], languages: ['en'], capacity: 5, licenceValidUntil: '2030-12-31',
    email: `${doctorId}@example.org`, onDuty: true, openAssignments: 0, ...changes,
  };
}
