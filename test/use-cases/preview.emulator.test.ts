import { ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import * as decisions from '../../shared/domain/lifecycle/review-decisions.ts';
import { nextStep } from '../../shared/domain/next-step.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { Slug } from '../../shared/domain/thread.ts';
import { decidePreview } from '../../shared/use-cases/decide-preview.ts';
import { publishThread } from '../../shared/use-cases/publish-thread.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { readRecord } from '../../shared/use-cases/read-record.ts';
import { resumeExecution } from '../../shared/use-cases/resume-execution.ts';
import { sendAnswerToReview } from '../../shared/use-cases/send-to-review.ts';
import { sweepDeadlines } from '../../shared/use-cases/sweep-deadlines.ts';
import { withdrawQuestion } from '../../shared/use-cases/withdraw-question.ts';
import type { TransactItem } from '../../shared/aws/transact-item.ts';
import { auditTrail } from '../../shared/aws/audit-trail.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic, settings, textBody } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';
import { openWorkflow } from './open-workflow.ts';

let clinic: Clinic;
const now = minutesIn(500);
const weekLater = minutesIn(500 + 7 * 1_440);
const words = 'Since I moved to the lighthouse my left eyelid has twitched for five weeks. Is this normal in a lighthouse?';

beforeEach(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 9, openAssignments: 3 });
});
afterEach(() => clinic.close());

const write = (item: TransactItem) => clinic.client.send(new TransactWriteCommand({ TransactItems: [item] }));

/** An accepted answer whose patient wants to see the page first. */
async function accepted(changes: Partial<QuestionIn<'answered'>> = {}): Promise<QuestionId> {
  const { questionId } = await clinic.place('answered', {
    doctorId: 'lin', answerVersion: 1, acceptedBy: 'check', consent: { publish: true, preview: true }, deidentified: { textVersion: 1, uncertain: false }, ...changes,
  });
  await write(clinic.bodies.put(questionId, 'text', 1, textBody({ text: words, title: 'Twitching at the lighthouse' })));
  await clinic.placeAnswer(questionId, 1, { reply: 'It is common, in a Lighthouse or elsewhere, and passes. See a neurologist if it spreads.', moreInfo: 'Sleep helps. lighthouses are noisy.' });
  return questionId;
}
const publish = (questionId: QuestionId, suffix = 'abcdefghij') => publishThread({ ...clinic, randomSuffix: () => suffix }, questionId, now);
async function shown(changes: Partial<QuestionIn<'answered'>> = {}): Promise<QuestionId> {
  const questionId = await accepted(changes);
  expect(await publish(questionId)).toMatchObject({ status: 'awaitingPatient', previewEndsAt: weekLater });
  return questionId;
}
const receiptOf = (questionId: QuestionId) => clinic.receipts.receiptOf(questionId);
const read = async (questionId: QuestionId) => readQuestion(clinic, questionId, await receiptOf(questionId));
const versionOf = async (questionId: QuestionId) => (await read(questionId)).preview?.version ?? 0;
const threadRows = async () => (await clinic.client.send(new ScanCommand({ TableName: tables.threads }))).Items ?? [];

async function say(questionId: QuestionId, decision: 'approve' | 'object', redactions?: { start: number; end: number }[], at = now) {
  return decidePreview(clinic, questionId, await receiptOf(questionId), { decision, version: await versionOf(questionId), ...(redactions && { redactions }) }, at);
}

describe('I3 a page before its patient', () => {
  it('is shown as it would be published, until when and what then, and nothing is public yet', async () => {
    const questionId = await shown();
    const { preview, answer, status, message } = await read(questionId);
    expect(preview).toMatchObject({
      thread: { question: { text: words, title: 'Twitching at the lighthouse' }, answer: { doctor: { name: 'Lin Mei' } }, moreInfo: { text: 'Sleep helps. lighthouses are noisy.' } },
      endsAt: weekLater, ifUnanswered: 'publish',
    });
    expect([answer, status, await threadRows()]).toEqual([undefined, 'awaitingPatient', []]);
    expect(message).toMatch(/before it is published/);
    expect(await clinic.eventsOf(questionId)).toMatchObject([{ type: 'PreviewOpened', data: { previewEndsAt: weekLater } }]);
  });

  it('no longer holds the doctor’s place, and does not take it again', async () => {
    const questionId = await shown();
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(2);
    await say(questionId, 'approve');
    expect(await publish(questionId)).toMatchObject({ status: 'published' });
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(2);
  });

  it.each([{ publish: true }, { publish: true, preview: false }, { publish: false, preview: true }])('is shown only to who asked for it and for publishing: %o', async (consent) => {
    expect(await publish(await accepted({ consent }))).toMatchObject({ status: consent.publish ? 'published' : 'answeredPrivately' });
  });

  it('is published once approved, without asking again', async () => {
    const questionId = await shown();
    expect(await say(questionId, 'approve')).toMatchObject({ status: 'answered', previewedAt: now });
    expect(nextStep(await clinic.questions.get(questionId))).toBe('publish');
    expect(await publish(questionId)).toMatchObject({ status: 'published' });
    expect(await clinic.eventTypesOf(questionId)).toEqual(['PreviewOpened', 'PreviewApproved', 'ThreadPublished']);
  });

  it('loses what its patient marks everywhere: text, title, answer, more info, lists and snippets', async () => {
    const questionId = await shown();
    const start = words.indexOf('lighthouse');
    await say(questionId, 'approve', [{ start, end: start + 'lighthouse'.length }]);
    const published = await publish(questionId);
    const thread = await clinic.threads.read(Slug.parse('slug' in published && published.slug));
    expect(thread).toMatchObject({ question: { text: expect.stringContaining('moved to the [ID]') as unknown, title: 'Twitching at the [ID]' }, answer: { text: expect.stringContaining('in a [ID] or') as unknown } });
    expect(JSON.stringify(await threadRows())).not.toMatch(/lighthouse/i);
    expect((await read(questionId)).answer?.text).not.toMatch(/lighthouse/i);
  });

  it('stays private for good when its patient objects, who still has the answer', async () => {
    const questionId = await shown();
    expect(await say(questionId, 'object')).toMatchObject({ status: 'answeredPrivately', consent: { publish: false }, endedAt: now });
    expect(await read(questionId)).toMatchObject({ status: 'answeredPrivately', answer: { doctor: { name: 'Lin Mei' } } });
    expect(await publish(questionId)).toMatchObject({ status: 'answeredPrivately' });
    expect(await threadRows()).toEqual([]);
  });

  it.each([['publish', 'answered', 'PreviewLapsed'], ['hold', 'answeredPrivately', 'QuestionAnsweredPrivately']] as const)('ends with its window by the stage’s choice: %s', async (previewUnanswered, status, event) => {
    const questionId = await shown();
    const sweep = (at: string) => sweepDeadlines({ ...clinic, settings: { ...settings, previewUnanswered } }, at);
    await sweep(minutesIn(500 + 7 * 1_440 - 1));
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'awaitingPatient' });
    await sweep(weekLater);
    expect(await clinic.questions.get(questionId)).toMatchObject({ status });
    expect((await clinic.eventTypesOf(questionId)).at(-1)).toBe(event);
    await expect(decidePreview(clinic, questionId, await receiptOf(questionId), { decision: 'object', version: 18 }, weekLater)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('can be withdrawn while it waits', async () => {
    const questionId = await shown();
    await withdrawQuestion(clinic, questionId, await receiptOf(questionId), now);
    expect(await read(questionId)).toEqual(expect.not.objectContaining({ preview: expect.anything() as unknown }));
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(2);
  });

  it('is nobody’s to decide without the receipt, and only as it was shown', async () => {
    const questionId = await shown();
    const decision = { decision: 'approve', version: await versionOf(questionId) } as const;
    await expect(decidePreview(clinic, questionId, await receiptOf(clinic.newId()), decision, now)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(decidePreview(clinic, questionId, await receiptOf(questionId), { ...decision, version: decision.version - 1 }, now)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(say(questionId, 'approve', [{ start: 0, end: 5_000 }])).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'redactions.0.end', code: 'out_of_range' }] });
    await expect(say(questionId, 'object', [{ start: 0, end: 5 }])).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'redactions', code: 'not_allowed' }] });
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'awaitingPatient' });
  });

  it('marks what the page shows even where a stricter gate had changed the stored text', async () => {
    const questionId = await accepted({ acceptedBy: 'ann' });
    await write(clinic.bodies.put(questionId, 'text', 1, textBody({ text: 'Write to me at jo@mail.example from the mill. Is a twitching eyelid normal?' })));
    await publish(questionId);
    const { preview } = await read(questionId);
    const text = preview?.thread.question.text ?? '';
    expect(text).toContain('[EMAIL]');
    const start = text.indexOf('[EMAIL] from the mill');
    await say(questionId, 'approve', [{ start, end: start + '[EMAIL] from the mill'.length }]);
    const published = await publish(questionId);
    expect((await clinic.threads.read(Slug.parse('slug' in published && published.slug))) as object).toMatchObject({ question: { text: 'Write to me at [ID]. Is a twitching eyelid normal?' } });
  });

  it('takes the doctor’s place back when a person returns the answer after all, and is shown anew', async () => {
    const questionId = await shown();
    await say(questionId, 'approve');
    await sendAnswerToReview(clinic, questionId, { reasons: ['stepFailed'], actor: 'park-question', now });
    expect(await clinic.reviews.find(reviewIdOf(questionId, 'answer'))).toMatchObject({ state: 'open' });
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(2);
    await clinic.placeDoctor('lin', { capacity: 1, openAssignments: 2, onDuty: false });
    const returned = await clinic.questions.apply('returnAnswer', questionId, now, (question) => ({ next: decisions.answerReturned(question, now, settings.answerWithin), actor: 'ann' }));
    expect(returned).not.toHaveProperty('previewedAt');
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(3);
  });

  it('is on the patient’s record with who did what', async () => {
    const [approved, objected] = [await shown(), await shown()];
    await say(approved, 'approve');
    await say(objected, 'object');
    const trail = auditTrail(clinic.client, tables.questions);
    const record = async (questionId: QuestionId) => (await readRecord({ ...clinic, trail }, questionId, await receiptOf(questionId))).items.map(({ event, by }) => [event, by]);
    expect(await record(approved)).toEqual([['PreviewOpened', 'system'], ['PreviewApproved', 'patient']]);
    expect(await record(objected)).toEqual([['PreviewOpened', 'system'], ['QuestionAnsweredPrivately', 'patient']]);
  });

  it.each([['approve', 'publish'], ['object', 'answeredPrivately']] as const)('lets its waiting execution go on when its patient says %s', async (decision, next) => {
    const questionId = await shown();
    const workflow = await openWorkflow(clinic);
    await workflow.start(questionId);
    const executionArn = await workflow.asksAt(questionId, 'awaitPatient');
    await say(questionId, decision);
    expect(nextStep(await clinic.questions.get(questionId))).toBe(next);
    expect(await resumeExecution(workflow, questionId)).toBe('resumed');
    expect((await clinic.waits.find(questionId))?.wait).toBeUndefined();
    if (decision === 'object') expect(await workflow.ends(executionArn)).toBe('SUCCEEDED');
  });
});
