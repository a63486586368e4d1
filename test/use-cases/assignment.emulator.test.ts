import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutboxRow } from '../../shared/aws/outbox.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import { statuses } from '../../shared/domain/question.ts';
import type { UrgencyLevel } from '../../shared/domain/triage.ts';
import { answerAssignment, declineAssignment, listAssignments } from '../../shared/use-cases/answer-assignment.ts';
import { openAssignment } from '../../shared/use-cases/open-assignment.ts';
import { assignDoctor } from '../../shared/use-cases/assign-doctor.ts';
import { drainBacklog } from '../../shared/use-cases/drain-backlog.ts';
import { parkQuestion, sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(10);
const urgency = (level: UrgencyLevel) => ({ level, redFlags: [], review: false });

beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

/** Questions that wait, in the order given. */
async function wait(many: number, levelOf: (n: number) => UrgencyLevel = () => 'soon') {
  const questions = [];
  for (let n = 0; n < many; n += 1) {
    questions.push(await clinic.place('awaitingDoctor', { acceptedAt: minutesIn(-n), urgency: urgency(levelOf(n)), queuedAt: minutesIn(0), dueAt: minutesIn(900), warnedAt: undefined }));
  }
  return questions;
}
const doctorOf = async (questionId: Parameters<Clinic['questions']['get']>[0]) => {
  const question = await clinic.questions.get(questionId);
  return 'doctorId' in question ? question.doctorId : undefined;
};

describe('the drain', () => {
  it('F2 never exceeds a doctor’s places, with 50 drains at once', async () => {
    const questions = await wait(30);
    for (const doctorId of ['a', 'b', 'c']) await clinic.placeDoctor(doctorId, { capacity: 4 });
    await Promise.allSettled(Array.from({ length: 50 }, () => drainBacklog(clinic, now)));
    await drainBacklog(clinic, now);
    const given = (await Promise.all(questions.map(({ questionId }) => doctorOf(questionId)))).filter((doctorId) => doctorId !== undefined);
    const roster = await clinic.doctors.roster();
    expect(roster.map(({ openAssignments }) => openAssignments)).toEqual([4, 4, 4]);
    expect(roster.map(({ doctorId }) => given.filter((each) => each === doctorId).length)).toEqual([4, 4, 4]);
  });

  it('F2 shares 60 questions among three doctors so that nobody has more than one more', async () => {
    await wait(60);
    for (const doctorId of ['a', 'b', 'c']) await clinic.placeDoctor(doctorId, { capacity: 100 });
    expect(await drainBacklog(clinic, now)).toHaveLength(60);
    expect((await clinic.doctors.roster()).map(({ openAssignments }) => openAssignments)).toEqual([20, 20, 20]);
  });

  it('F3 gives the most urgent, then the oldest, first as soon as somebody goes on duty', async () => {
    await clinic.placeDoctor('late', { capacity: 7, onDuty: false });
    const questions = await wait(20, (n) => (n % 5 === 0 ? 'urgent' : 'soon'));
    expect(await drainBacklog(clinic, now)).toHaveLength(0);
    await clinic.doctors.setDuty('late', true);
    expect(await drainBacklog(clinic, now)).toHaveLength(7);
    const given = await Promise.all(questions.map(async ({ questionId }) => (await doctorOf(questionId)) !== undefined));
    // The nth is n minutes older than the first: urgent 0, 5, 10, 15, then the oldest of the rest.
    expect(questions.flatMap((_, n) => (given[n] ? [n] : []))).toEqual([0, 5, 10, 15, 17, 18, 19]);
  });

  it('F1 passes over those who may not, and stops for nobody who is excluded only here', async () => {
    await clinic.placeDoctor('only', { capacity: 9 });
    const barred = await clinic.place('awaitingDoctor', { acceptedAt: minutesIn(-999), excludedDoctors: ['only'], urgency: urgency('urgent') });
    const [free] = await wait(1);
    expect(await drainBacklog(clinic, now)).toHaveLength(1);
    expect([await doctorOf(barred.questionId), await doctorOf(free?.questionId ?? barred.questionId)]).toEqual([undefined, 'only']);
  });

  it('D5 gives nobody a question that belongs to no clinic', async () => {
    await clinic.placeDoctor('any', { specialties: ['neurology', 'psychiatry'] });
    const question = await clinic.place('awaitingDoctor', { classification: { specialty: 'other', review: false } });
    const { questionId } = question;
    expect(await drainBacklog(clinic, now, { question, head: undefined })).toHaveLength(0);
    expect(await doctorOf(questionId)).toBeUndefined();
  });
});

describe('assignDoctor', () => {
  it('F3 lets those who wait longer go first', async () => {
    const [older] = await wait(1);
    const { questionId } = await clinic.place('triaged', { acceptedAt: minutesIn(5), clearedReasons: [] });
    await clinic.placeDoctor('one', { capacity: 1 });
    await assignDoctor(clinic, questionId, now);
    expect([await doctorOf(older?.questionId ?? questionId), (await clinic.questions.get(questionId)).status]).toEqual(['one', 'awaitingDoctor']);
  });

  it('gives out its own question before the index shows it', async () => {
    const { questionId } = await clinic.place('triaged', { clearedReasons: [] });
    await clinic.placeDoctor('early', { capacity: 1 });
    const lagging = { ...clinic, backlog: { ...clinic.backlog, waiting: async () => ({ items: [] }) } };
    expect(await assignDoctor(lagging, questionId, now)).toMatchObject({ questionId, status: 'assigned', doctorId: 'early' });
  });

  it('leaves its own execution to the step that asked, and lets everybody else’s go on by the event', async () => {
    const [older] = await wait(1);
    const { questionId } = await clinic.place('triaged', { acceptedAt: minutesIn(5), clearedReasons: [] });
    await clinic.placeDoctor('two', { capacity: 2 });
    expect(await assignDoctor(clinic, questionId, now)).toMatchObject({ questionId, status: 'assigned', doctorId: 'two' });
    const resumes = async (id: typeof questionId) => (await clinic.rowsOf(id)).filter(({ sk }) => sk.startsWith('EVENT#')).map((row) => OutboxRow.parse(row)).find(({ event }) => event.type === 'DoctorAssigned')?.resumes;
    expect([await resumes(questionId), await resumes(older?.questionId ?? questionId)]).toEqual([false, true]);
  });

  it.each([
    ['has an unknown urgency', { urgency: { ...urgency('unknown'), review: true } }],
    ['belongs to no clinic', { classification: { specialty: 'other' as const, review: false } }],
    ['may still hold identifiers', { deidentified: { textVersion: 1, uncertain: true } }],
  ])('D5 leaves a question where it is that %s', async (_, doubt) => {
    const { questionId } = await clinic.place('triaged', { clearedReasons: [], ...doubt });
    await assignDoctor(clinic, questionId, now);
    expect((await clinic.questions.get(questionId)).status).toBe('triaged');
  });
});

describe('an assignment', () => {
  const assigned = async (changes = {}) => {
    await clinic.placeDoctor('lin', { capacity: 9, openAssignments: 3 });
    await clinic.placeDoctor('wu', { capacity: 9 });
    return clinic.place('assigned', { doctorId: 'lin', answerVersion: 0, warnedAt: undefined, overdueAt: undefined, ...changes });
  };

  it('is its own doctor’s: others find nothing', async () => {
    const { questionId } = await assigned();
    expect(await openAssignment(clinic, questionId, 'lin')).toMatchObject({ questionId, title: 'Twitching eyelid' });
    for (const look of [() => openAssignment(clinic, questionId, 'wu'), () => declineAssignment(clinic, questionId, 'wu', { code: 'other', reason: 'no' }, now), () => openAssignment(clinic, clinic.newId(), 'lin')]) {
      await expect(look()).rejects.toMatchObject({ kind: 'notFound' });
    }
    expect(await listAssignments(clinic, 'wu')).toEqual([]);
  });

  it('H8 leaves a list readable when one question of it is being erased', async () => {
    const [gone, kept] = [await assigned(), await assigned()];
    await clinic.bodies.erase(gone.questionId);
    expect((await listAssignments(clinic, 'lin')).map(({ questionId }) => questionId)).toEqual([kept.questionId]);
    await expect(openAssignment(clinic, gone.questionId, 'lin')).rejects.toMatchObject({ kind: 'gone' });
  });

  it('F4 C3 goes on to somebody else when it is declined, with its age and its history', async () => {
    const { questionId, acceptedAt } = await assigned();
    await declineAssignment(clinic, questionId, 'lin', { code: 'other', reason: 'Canary: not my field.' }, now);
    await drainBacklog(clinic, now);
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'assigned', doctorId: 'wu', declines: 1, excludedDoctors: ['lin'], acceptedAt });
    const events = await clinic.eventsOf(questionId);
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['AssignmentDeclined', 'DoctorAssigned']));
    expect(JSON.stringify(events)).not.toContain('Canary');
    expect((await clinic.doctors.roster()).map(({ openAssignments }) => openAssignments)).toEqual([2, 1]);
  });

  it('F4 goes to a moderator when it is declined for the third time, with the reason kept', async () => {
    const { questionId } = await assigned({ declines: 2 });
    await declineAssignment(clinic, questionId, 'lin', { code: 'other', reason: 'Not mine either.' }, now);
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'inReview', reasons: ['declinedByDoctors'] });
    expect(await clinic.bodies.find(questionId, 'reason', 'handedBack')).toMatchObject({ reason: 'Not mine either.', by: 'lin' });
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(2);
  });

  it('is answered once: the second of two answers at once is refused', async () => {
    const { questionId } = await assigned();
    const answer = () => answerAssignment(clinic, questionId, 'lin', { reply: new PhiText('Canary reply.') }, now);
    const outcomes = await Promise.allSettled([answer(), answer()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await clinic.vault.findAnswer(questionId, 1))?.reply.reveal()).toBe('Canary reply.');
    expect(JSON.stringify(await clinic.rowsOf(questionId))).not.toContain('Canary');
    await expect(answer()).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('G1 freezes the doctor’s name and the specialty that was asked for', async () => {
    const { questionId } = await assigned({ classification: { specialty: 'both', likelier: 'psychiatry', secondary: 'neurology', review: false } });
    await clinic.placeDoctor('lin', { name: 'Lin Mei', specialties: ['neurology', 'psychiatry'], capacity: 9, openAssignments: 3 });
    await answerAssignment(clinic, questionId, 'lin', { reply: new PhiText('Yes.') }, now);
    await clinic.placeDoctor('lin', { name: 'Renamed' });
    expect((await clinic.vault.findAnswer(questionId, 1))?.doctor).toEqual({ name: 'Lin Mei', specialty: 'psychiatry' });
  });
});

describe('a question that got a doctor meanwhile', () => {
  it('is not taken away by a step that failed, a deadline that passed, or an older decision', async () => {
    await clinic.placeDoctor('lin', { capacity: 9 });
    const judged = await clinic.place('awaitingDoctor');
    await drainBacklog(clinic, now);
    const sent = await sendQuestionToReview(clinic, judged.questionId, { reasons: ['backlogOverdue'], actor: 'x', now, judged });
    expect(sent).toMatchObject({ status: 'assigned', doctorId: 'lin' });
    expect(await parkQuestion(clinic, judged.questionId, now)).toMatchObject({ status: 'assigned' });
    expect(await clinic.eventTypesOf(judged.questionId)).toEqual(['DoctorAssigned']);
  });
});

describe('parkQuestion', () => {
  it('never loses a question: it is with a person afterwards, or had ended', async () => {
    for (const status of statuses) {
      await clinic.placeDoctor('lin', { capacity: 9, openAssignments: 3 });
      const { questionId } = await clinic.place(status, { doctorId: 'lin' });
      const after = await parkQuestion(clinic, questionId, now);
      expect(['inReview', 'answerInReview', 'awaitingPatient', 'assigned', 'awaitingInformation', 'published', 'answeredPrivately', 'declined', 'withdrawn'], status).toContain(after.status);
    }
  });

  it('D8 tells the person why triage would have sent them there too', async () => {
    const { questionId } = await clinic.place('triaged', { clearedReasons: [], urgency: urgency('emergency') });
    expect(await parkQuestion(clinic, questionId, now)).toMatchObject({ reasons: ['emergency', 'stepFailed'] });
  });
});
