import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { Doctor } from '../domain/doctor.ts';
import type { Instant } from '../domain/ids.ts';

/** The roster, with whoever was off duty until now, or until an earlier instant, on duty again. */
export async function rosterAt(doctors: Pick<DoctorRepository, 'roster' | 'endAbsence'>, now: Instant): Promise<Doctor[]> {
  const roster = await doctors.roster();
  const back = roster.filter(({ awayUntil }) => awayUntil !== undefined && awayUntil <= now);
  for (const { doctorId } of back) await doctors.endAbsence(doctorId, now);
  return back.length === 0 ? roster : doctors.roster();
}
