import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { PlaceCounts } from '../aws/place-counts.ts';
import type { Instant } from '../domain/ids.ts';
import { settleEach } from './settle-each.ts';

export interface RecountDeps {
  readonly doctors: Pick<DoctorRepository, 'roster'>;
  readonly places: PlaceCounts;
}

/** A look takes four reads; a larger roster is gone through in turn. */
const mostAtOnce = 50;
const atOnce = 8;
const minutesApart = 5;

/**
 * Compares the counts of doctors' places with what their questions hold, and mends what is found wrong twice. Answers
 * how many it mended. One doctor who cannot be counted keeps no other from it; the first failure is thrown at the end.
 */
export async function recountPlaces({ doctors, places }: RecountDeps, now: Instant): Promise<number> {
  const roster = await doctors.roster();
  const turns = Math.max(1, Math.ceil(roster.length / mostAtOnce));
  const turn = Math.floor(Date.parse(now) / (minutesApart * 60_000)) % turns;
  const looked = await settleEach(roster.slice(turn * mostAtOnce, (turn + 1) * mostAtOnce), atOnce, ({ doctorId }) => places.recount(doctorId));
  if (looked.failures.length > 0) throw looked.failures[0];
  return looked.done.filter((outcome) => outcome === 'mended').length;
}
