/** The parts of the front end that are loaded when somebody goes there; each has a catalogue of its own name. */
export const areas = {
  admin: () => import('./admin/admin-pages.tsx').then(({ AdminPages }) => ({ default: AdminPages })),
  doctor: () => import('./doctor/doctor-console.tsx').then(({ DoctorConsole }) => ({ default: DoctorConsole })),
  moderator: () => import('./moderator/moderator-pages.tsx').then(({ ModeratorPages }) => ({ default: ModeratorPages })),
  operator: () => import('./operator/operator-pages.tsx').then(({ OperatorPages }) => ({ default: OperatorPages })),
  patient: () => import('./patient/patient-area.tsx').then(({ PatientArea }) => ({ default: PatientArea })),
};
export type Area = keyof typeof areas;

/** The area that an address (a path from `/app/` on) leads to; undefined for pages that are there from the start. */
export function areaOf(path: string): Area | undefined {
  const [, , place = ''] = path.split('/');
  return place === 'ask' || place === 'status' ? 'patient' : consoles.find((name) => name === place);
}

const consoles = ['admin', 'doctor', 'moderator', 'operator'] as const satisfies readonly Area[];
