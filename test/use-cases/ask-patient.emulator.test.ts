import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PhiText } from '../../shared/domain/phi-text.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { answerAssignment, listAssignments } from '../../shared/use-cases/answer-assignment.ts';
import { askPatient } from '../../shared/use-cases/ask-patient.ts';
import { giveInformation } from '../../shared/use-cases/give-information.ts';
import { openAssignment } from '../../shared/use-cases/open-assignment.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { sweepDeadlines } from '../../shared/use-cases/sweep-deadlines.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(60);
const day = 1_440;
const ask = new PhiText('On which side is it, and since when?');

beforeAll(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 50, openAssignments: 20 });
});
afterAll(() => clinic.close());

const assigned = (changes: Partial<QuestionIn<'assigned'>> = {}) =>
  clinic.place('assigned', {
    doctorId: 'lin', answerVersion: 0, assignedAt: minutesIn(0), dueAt: minutesIn(480), warnedAt: undefined, overdueAt: undefined, waitedMinutes: undefined,
    urgency: { level: 'routine', redFlags: [], review: false }, ...changes,
  });
const reply = async ({ questionId }: Pick<QuestionIn<'assigned'>, 'questionId'>, words: string, at = now) =>
  giveInformation(clinic, questionId, await clinic.receipts.receiptOf(questionId), new PhiText(words), at);

describe('asking the patient', () => {
  it('F4 shows the patient what is asked, and the doctor that it is', async () => {
    const { questionId } = await assigned();
    await askPatient(clinic, questionId, 'lin', ask, now);
    const replyDueAt = minutesIn(60 + 72 * 60);
    expect(await readQuestion(clinic, questionId, await clinic.receipts.receiptOf(questionId))).toMatchObject({ status: 'awaitingInformation', asked: { question: ask.reveal(), askedAt: now, replyDueAt } });
    expect(await openAssignment(clinic, questionId, 'lin')).toMatchObject({ waiting: { askedAt: now, replyDueAt }, exchange: [{ question: ask.reveal(), askedAt: now }] });
    expect((await listAssignments(clinic, 'lin')).at(-1)).toMatchObject({ questionId, waiting: { replyDueAt } });
    expect(await clinic.eventTypesOf(questionId)).toEqual(['InformationRequested']);
  });

  it('F5 stops the clock: a pause of two days adds two days, to the warning too', async () => {
    const { questionId } = await assigned();
    await askPatient(clinic, questionId, 'lin', ask, now);
    await sweepDeadlines(clinic, minutesIn(60 + 2 * day - 1));
    expect(await clinic.eventTypesOf(questionId)).toEqual(['InformationRequested']);
    await reply({ questionId }, 'On the left side.', minutesIn(60 + 2 * day));
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'assigned', doctorId: 'lin', dueAt: minutesIn(480 + 2 * day), waitedMinutes: 2 * day });
    await sweepDeadlines(clinic, minutesIn(359 + 2 * day));
    expect(await clinic.eventTypesOf(questionId)).not.toContain('AnswerDueSoon');
    await sweepDeadlines(clinic, minutesIn(360 + 2 * day));
    expect(await clinic.eventTypesOf(questionId)).toContain('AnswerDueSoon');
  });

  it('F4 goes back to the doctor when the patient does not reply', async () => {
    const { questionId } = await assigned();
    await askPatient(clinic, questionId, 'lin', ask, now);
    await sweepDeadlines(clinic, minutesIn(60 + 72 * 60));
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'assigned', dueAt: minutesIn(480 + 72 * 60) });
    expect(await clinic.eventTypesOf(questionId)).toContain('InformationLapsed');
    await expect(reply({ questionId }, 'Too late.')).rejects.toMatchObject({ kind: 'conflict' });
  });

  it.each([
    ['contactDetails', 'Please call me at 0912-345-678.'],
    ['identifiers', 'Did Mr. Jonathan Brewster from Elm Street see it too?'],
  ])('G4 is refused when it has %s', async (code, words) => {
    const { questionId } = await assigned();
    await expect(askPatient(clinic, questionId, 'lin', new PhiText(words), now)).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'question', code }] });
  });

  it('F4 is done three times at most', async () => {
    const { questionId } = await assigned();
    for (let round = 0; round < 3; round += 1) {
      await askPatient(clinic, questionId, 'lin', ask, now);
      await reply({ questionId }, 'On the left side.');
    }
    await expect(askPatient(clinic, questionId, 'lin', ask, now)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('F4 does not keep the doctor from answering meanwhile', async () => {
    const { questionId } = await assigned();
    await askPatient(clinic, questionId, 'lin', ask, now);
    await answerAssignment(clinic, questionId, 'lin', { reply: new PhiText('It passes.') }, now);
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'answered' });
  });
});

describe('the patient’s reply', () => {
  it('B3 is de-identified before it is kept, and stands in the text', async () => {
    const { questionId, deidentified } = await assigned();
    await askPatient(clinic, questionId, 'lin', ask, now);
    await reply({ questionId }, 'On the left. My name is Gwendolyn Marsh, call 0912-345-678.');
    const after = await openAssignment(clinic, questionId, 'lin').catch(() => undefined);
    const rows = JSON.stringify(await clinic.rowsOf(questionId));
    expect(rows).not.toMatch(/Gwendolyn|0912/);
    expect((await clinic.bodies.find(questionId, 'text', deidentified.textVersion + 1))?.text).toContain('On the left. My name is [NAME 1]');
    expect(after?.exchange.at(-1)?.reply ?? '[NAME 1]').toContain('[NAME 1]');
  });

  it('D7 takes a question that has become an emergency to a person, with the reply', async () => {
    const { questionId, deidentified } = await assigned();
    await askPatient(clinic, questionId, 'lin', ask, now);
    await reply({ questionId }, 'Since an hour ago I cannot move my right arm and my speech is slurred.');
    expect(await clinic.questions.get(questionId)).toMatchObject({
      status: 'inReview', reasons: ['emergency'], everEmergency: true, deidentified: { textVersion: deidentified.textVersion + 1 }, urgency: { level: 'emergency' },
    });
    expect(await readQuestion(clinic, questionId, await clinic.receipts.receiptOf(questionId))).toHaveProperty('guidance');
  });

  it('D7 never lowers the urgency', async () => {
    const { questionId } = await assigned({ urgency: { level: 'urgent', redFlags: ['progressiveWeakness'], review: false } });
    await askPatient(clinic, questionId, 'lin', ask, now);
    await reply({ questionId }, 'On the left side, in the evening.');
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'assigned', urgency: { level: 'urgent', redFlags: ['progressiveWeakness'] } });
  });

  it('I1 needs the receipt of the question, and something asked', async () => {
    const question = await assigned();
    await expect(giveInformation(clinic, question.questionId, 'no receipt', new PhiText('Hello'), now)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(reply(question, 'Hello')).rejects.toMatchObject({ kind: 'conflict' });
  });
});
