import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';

export type Doctor = Schema<'DoctorRecord'>;
export type DoctorEntry = Schema<'DoctorRequest'>;

/** Everybody on the roster, by id. */
export async function readRoster(): Promise<Doctor[]> {
  const doctors: Doctor[] = [];
  let cursor: string | undefined;
  do {
    const page = await unwrap(api.GET('/doctors', { params: { query: cursor === undefined ? {} : { cursor } } }));
    doctors.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return doctors;
}

/** Creates a doctor, or replaces what the roster says of them. */
export function putDoctor(doctorId: string, entry: DoctorEntry): Promise<Doctor> {
  return unwrap(api.PUT('/doctors/{doctorId}', { params: { path: { doctorId } }, body: entry }));
}
