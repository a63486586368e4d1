import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statuses } from '../../shared/domain/question.ts';
import type { QuestionIn, Status } from '../../shared/domain/question.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { sweepDeadlines } from '../../shared/use-cases/sweep-deadlines.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 9, openAssignments: 5 });
});
afterAll(() => clinic.close());

async function view<S extends Status>(status: S, changes: Partial<QuestionIn<S>> = {}) {
  const { questionId } = await clinic.place(status, changes);
  return readQuestion(clinic, questionId, await clinic.receipts.receiptOf(questionId));
}

describe('I2 a promise that was not kept', () => {
  it('is said honestly from the minute on, with what the patient can do', async () => {
    const dueAt = minutesIn(1_440);
    const { questionId } = await clinic.place('assigned', { doctorId: 'lin', assignedAt: minutesIn(0), dueAt, warnedAt: minutesIn(1_080), overdueAt: undefined });
    const read = async () => readQuestion(clinic, questionId, await clinic.receipts.receiptOf(questionId));
    expect(await read()).not.toHaveProperty('delay');
    await sweepDeadlines(clinic, dueAt);
    expect(await read()).toMatchObject({ status: 'assigned', delay: { since: dueAt, message: expect.stringMatching(/wait.*doctor near you.*withdraw.*emergency number/) as unknown } });
    expect((await clinic.eventTypesOf(questionId)).filter((type) => type === 'AnswerOverdue')).toHaveLength(1);
  });

  it('is said where no doctor was free in time, in the patient’s language', async () => {
    expect(await view('inReview', { reasons: ['backlogOverdue'], language: 'zh-Hant' })).toMatchObject({ delay: { message: expect.stringContaining('撤回提問') as unknown } });
    expect(await view('inReview', { reasons: ['specialtyUncertain'] })).not.toHaveProperty('delay');
  });

  it.each(statuses.filter((status) => status !== 'assigned' && status !== 'inReview'))('is not said of what is %s', async (status) => {
    expect(await view(status)).not.toHaveProperty('delay');
  });
});
