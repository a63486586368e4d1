import { afterAll, beforeAll, expect, it } from 'vitest';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { drainBacklog } from '../../shared/use-cases/drain-backlog.ts';
import { keepDraft } from '../../shared/use-cases/keep-draft.ts';
import { setDuty } from '../../shared/use-cases/set-duty.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(10);
const later = minutesIn(600);
const drains = { requestDrain: async () => {} };

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const assignedTo = (doctorId: string, changes: Partial<QuestionIn<'assigned'>> = {}) =>
  clinic.place('assigned', { doctorId, answerVersion: 0, warnedAt: undefined, overdueAt: undefined, ...changes });

it('F4 what a doctor who goes away has open goes to a colleague, and is no refusal', async () => {
  await clinic.placeDoctor('lin', { capacity: 5, openAssignments: 2 });
  await clinic.placeDoctor('wu', { capacity: 5 });
  const questions = [await assignedTo('lin'), await assignedTo('lin')];
  await keepDraft(clinic, questions[0]?.questionId ?? clinic.newId(), 'lin', { reply: 'Half', version: 0 }, now);
  expect(await setDuty({ ...clinic, drains }, 'lin', { onDuty: false, until: later, handOver: true }, now)).toMatchObject({ onDuty: false, awayUntil: later, openAssignments: 0 });
  await drainBacklog(clinic, now);
  for (const { questionId } of questions) {
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'assigned', doctorId: 'wu', declines: 0, excludedDoctors: [] });
    expect(await clinic.eventTypesOf(questionId)).toContain('AssignmentReassigned');
    expect((await clinic.rowsOf(questionId)).some(({ sk }) => sk.startsWith('BODY#draft'))).toBe(false);
  }
});

it('F4 who goes off duty without handing over keeps what they have', async () => {
  await clinic.placeDoctor('kim', { capacity: 5, openAssignments: 1 });
  const { questionId } = await assignedTo('kim');
  await setDuty({ ...clinic, drains }, 'kim', { onDuty: false, handOver: false }, now);
  expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'assigned', doctorId: 'kim' });
});

it('F4 who is away until an instant is on duty again by itself, and gets what waits', async () => {
  for (const { doctorId } of await clinic.doctors.roster()) await clinic.doctors.setDuty(doctorId, false);
  await clinic.placeDoctor('ito', { capacity: 5 });
  await setDuty({ ...clinic, drains }, 'ito', { onDuty: false, until: later, handOver: false }, now);
  const { questionId } = await clinic.place('awaitingDoctor', { queuedAt: now, dueAt: later, warnedAt: undefined });
  await drainBacklog(clinic, minutesIn(599));
  expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'awaitingDoctor' });
  await drainBacklog(clinic, later);
  expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'assigned', doctorId: 'ito' });
  expect(await clinic.doctors.get('ito')).not.toHaveProperty('awayUntil');
});

it('refuses to be away until an instant that has passed', async () => {
  await clinic.placeDoctor('ali');
  await expect(setDuty({ ...clinic, drains }, 'ali', { onDuty: false, until: minutesIn(9), handOver: false }, now)).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'until', code: 'in_the_past' }] });
});
