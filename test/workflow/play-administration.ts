import type { Person, RunningSystem } from './running-system.ts';
import { texts } from './texts.ts';

/** What admins and operators look at, and a doctor who goes off duty. */
export async function playAdministration(system: RunningSystem, doctor: Person | undefined): Promise<void> {
  const admin = await system.staff('admin', 'roster-admin');
  for (const path of ['/doctors', '/numbers', '/numbers/live', '/operations/dead-letters']) await admin.get(path);
  const operator = await system.staff('operator', 'permission-operator');
  const patient = await system.submit({ text: texts.tremor });
  await patient.reaches('assigned');
  await operator.get(`/questions/${patient.questionId}/timeline`);
  await doctor?.put('/doctors/me/duty', { onDuty: false });
}
