import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StaffId } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { answerAssignment, declineAssignment } from '../../shared/use-cases/answer-assignment.ts';
import { keepDraft } from '../../shared/use-cases/keep-draft.ts';
import { openAssignment } from '../../shared/use-cases/open-assignment.ts';
import { tryAnswer } from '../../shared/use-cases/try-answer.ts';
import { makeThread, similarityKeyOf } from '../aws/make-thread.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic, textBody } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const lin = StaffId.parse('lin');
const now = minutesIn(10);

beforeAll(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 50, openAssignments: 20 });
});
afterAll(() => clinic.close());

const assigned = (changes: Partial<QuestionIn<'assigned'>> = {}) =>
  clinic.place('assigned', { doctorId: lin, answerVersion: 0, warnedAt: undefined, overdueAt: undefined, ...changes });

const isDrafted = async (question: QuestionIn<'assigned'>) => (await clinic.rowsOf(question.questionId)).some(({ sk }) => sk.startsWith('BODY#draft'));

describe('a draft', () => {
  it('G2 is there again in another window, as far as it was kept', async () => {
    const { questionId } = await assigned();
    expect(await keepDraft(clinic, questionId, lin, { reply: 'A twitch', version: 0 }, now)).toEqual({ version: 1, savedAt: now });
    await keepDraft(clinic, questionId, lin, { reply: 'A twitching eyelid', moreInfo: '', version: 1 }, now);
    expect((await openAssignment(clinic, questionId, lin)).draft).toEqual({ reply: 'A twitching eyelid', moreInfo: '', version: 2, savedAt: now });
  });

  it('G2 is not overwritten by a window that has an older version: it is shown the newer one', async () => {
    const { questionId } = await assigned();
    await keepDraft(clinic, questionId, lin, { reply: 'First', version: 0 }, now);
    for (const version of [0, 2]) {
      await expect(keepDraft(clinic, questionId, lin, { reply: 'Late', version }, now)).rejects.toMatchObject({ kind: 'conflict', current: { reply: 'First', version: 1 } });
    }
  });

  it('K1 is its doctor’s alone, and the next doctor begins anew', async () => {
    const question = await assigned();
    await keepDraft(clinic, question.questionId, lin, { reply: 'Mine', version: 0 }, now);
    await expect(keepDraft(clinic, question.questionId, StaffId.parse('wu'), { reply: 'Theirs', version: 0 }, now)).rejects.toMatchObject({ kind: 'notFound' });
    expect(await clinic.drafts.find(question.questionId, StaffId.parse('wu'))).toBeUndefined();
  });

  it.each([
    ['answering', (id: QuestionIn<'assigned'>['questionId']) => answerAssignment(clinic, id, lin, { reply: new PhiText('It passes.') }, now)],
    ['declining', (id: QuestionIn<'assigned'>['questionId']) => declineAssignment(clinic, id, lin, { code: 'noTime' }, now)],
    ['erasing', (id: QuestionIn<'assigned'>['questionId']) => clinic.bodies.erase(id)],
  ])('G2 K4 is deleted by %s', async (_, end) => {
    const question = await assigned();
    await keepDraft(clinic, question.questionId, lin, { reply: 'Half written', version: 0 }, now);
    expect(await isDrafted(question)).toBe(true);
    await end(question.questionId);
    expect(await isDrafted(question)).toBe(false);
  });

  it('K4 is not written once the question is no longer its doctor’s', async () => {
    const question = await clinic.place('withdrawn');
    expect(await clinic.drafts.put(question.questionId, { reply: 'Late', by: lin, version: 1, savedAt: now })).toBe('lostRace');
  });
});

describe('an answer tried', () => {
  it('G3 G4 tells what the checks would find, and changes nothing', async () => {
    const { questionId, deidentified } = await assigned({ urgency: { level: 'routine', redFlags: [], review: false } });
    const body = textBody({ questionsAsked: ['Is this normal?', 'Which medicine would help?'] });
    await clinic.client.send(new TransactWriteCommand({ TransactItems: [clinic.bodies.put(questionId, 'text', deidentified.textVersion, body)] }));
    const before = await clinic.rowsOf(questionId);
    const trial = await tryAnswer(clinic, questionId, lin, { reply: new PhiText('Yes, a twitching eyelid is normal. Write to me at lin.mei@clinic.example.') });
    expect(trial.verdict).toBe('needsReview');
    expect(trial.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['contactDetails', 'unansweredQuestion']));
    expect(trial.findings.every(({ explanation, suggestion }) => explanation !== '' && suggestion !== '')).toBe(true);
    expect(trial.questions).toEqual([{ question: 'Is this normal?', coverage: 'answered' }, { question: 'Which medicine would help?', coverage: 'not' }]);
    expect(trial.reply).not.toContain('lin.mei');
    expect(await clinic.rowsOf(questionId)).toEqual(before);
  });

  it('G5 misses the instruction to get care in an answer to something urgent', async () => {
    const { questionId } = await assigned({ urgency: { level: 'urgent', redFlags: [], review: false } });
    const { findings } = await tryAnswer(clinic, questionId, lin, { reply: new PhiText('Do not worry, this is nothing.') });
    expect(findings.map(({ code }) => code)).toContain('mereReassurance');
  });

  it('takes what has only been begun', async () => {
    const { questionId } = await assigned({ urgency: { level: 'routine', redFlags: [], review: false } });
    expect(await tryAnswer(clinic, questionId, lin, { reply: new PhiText('') })).toMatchObject({ reply: '', findings: [] });
  });
});

describe('an assignment opened', () => {
  it('F4 shows published threads that are like it', async () => {
    const thread = makeThread('twitching-eyelid-k3p7q9');
    await clinic.client.send(new TransactWriteCommand({ TransactItems: clinic.threads.publishItems(thread, similarityKeyOf(thread), now, clinic.newId()) }));
    const { questionId } = await assigned();
    expect((await openAssignment(clinic, questionId, lin)).similar).toEqual([expect.objectContaining({ slug: thread.slug, title: thread.title, doctor: 'Dr. Lin' })]);
  });

  it('F4 marks its red flags where they stand in the text', async () => {
    const { questionId, deidentified } = await assigned();
    const text = 'Since noon my left arm is weak and my speech is slurred. What should I do?';
    await clinic.client.send(new TransactWriteCommand({ TransactItems: [clinic.bodies.put(questionId, 'text', deidentified.textVersion, textBody({ text }))] }));
    const { marks, text: shown } = await openAssignment(clinic, questionId, lin);
    expect(marks.map(({ start, end }) => shown.slice(start, end)).join(' ')).toMatch(/speech|arm/);
  });
});

it('F4 an assignment of another field goes to a moderator at once, and not back to who said so', async () => {
  const { questionId } = await assigned();
  await declineAssignment(clinic, questionId, lin, { code: 'notMyField' }, now);
  expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'inReview', reasons: ['declinedByDoctors', 'specialtyUncertain'], excludedDoctors: ['lin'] });
});
