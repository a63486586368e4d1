import { ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { contactRepository } from '../../shared/aws/contact-repository.ts';
import { doctorRepository } from '../../shared/aws/doctor-repository.ts';
import { QuestionId } from '../../shared/domain/ids.ts';
import { startDynamoDb, tables } from '../aws/dynamodb-engine.ts';
import type { DynamoDbEngine } from '../aws/dynamodb-engine.ts';
import { captureLog } from '../lambda/capture-log.ts';
import { lambdaContext } from '../lambda/lambda-context.ts';
import { provideEnvironment } from './function-environment.ts';
import { startMailServer } from './mail-server.ts';
import type { MailServer } from './mail-server.ts';
import { makeSqsEvent } from './make-sqs-event.ts';

let engine: DynamoDbEngine;
let mails: MailServer;

beforeAll(async () => {
  [engine, mails] = await Promise.all([startDynamoDb(), startMailServer()]);
  await engine.createTables();
  const endpoints = { dynamodb: engine.endpoint, ses: mails.endpoint };
  provideEnvironment('notify-staff', endpoints);
  provideEnvironment('notify-patient', endpoints);
  await doctorRepository(engine.client, tables.doctors).put({
    doctorId: 'd1', name: 'Dr. Lin', specialties: ['neurology'], languages: ['en'], capacity: 1, licenceValidUntil: '2030-01-01', email: 'lin@example.org', onDuty: true,
  });
});
afterAll(() => Promise.all([engine.stop(), mails.stop()]));
afterEach(() => {
  vi.restoreAllMocks();
  mails.sent.length = 0;
  mails.refused.clear();
});

let count = 0;
function eventOf(type: string, data: object) {
  count += 1;
  const questionId = QuestionId.parse(`q${'a'.repeat(25)}${String.fromCharCode(97 + count)}`);
  return { eventId: `${questionId}-2`, type, schemaVersion: 1, occurredAt: '2026-03-01T08:00:00.000Z', questionId, data };
}
const notifyStaff = async (...events: unknown[]) => (await import('../../functions/notify-staff.ts')).handler(makeSqsEvent(...events), lambdaContext);
const notifyPatient = async (...events: unknown[]) => (await import('../../functions/notify-patient.ts')).handler(makeSqsEvent(...events), lambdaContext);
const nothingFailed = { batchItemFailures: [] };

describe('notify-staff', () => {
  it('D6 F8 pages a person for an emergency, once however often the event comes', async () => {
    const event = eventOf('QuestionSubmitted', { urgency: 'emergency', redFlags: [], language: 'en' });
    for (let delivery = 0; delivery < 3; delivery += 1) expect(await notifyStaff(event)).toEqual(nothingFailed);
    expect(mails.sent).toEqual([expect.objectContaining({ from: 'askwell@example.org', to: 'oncall@example.org' })]);
  });

  it('K1 tells the second line when somebody reads raw text by break-glass, without content', async () => {
    const event = eventOf('RawTextRead', { reviewId: `q${'a'.repeat(26)}-question`, urgency: 'soon', actor: 'moderator-7' });
    expect(await notifyStaff(event)).toEqual(nothingFailed);
    expect(mails.sent).toEqual([expect.objectContaining({ to: 'second@example.org', subject: '[Askwell] Somebody read a patient’s own words' })]);
  });

  it('F8 mails the assigned doctor at the address of the roster', async () => {
    const event = eventOf('DoctorAssigned', { urgency: 'soon', specialty: 'neurology', doctorId: 'd1', dueAt: '2026-03-02T08:00:00.000Z' });
    expect(await notifyStaff(event)).toEqual(nothingFailed);
    expect(mails.sent).toEqual([expect.objectContaining({ to: 'lin@example.org', subject: '[Askwell] A question for you (soon)' })]);
  });

  it('F8 reaches everybody else when one address fails, and only that one again later', async () => {
    const lines = captureLog();
    const event = eventOf('ReviewRequested', { subject: 'question', urgency: 'emergency', reasons: ['emergency'] });
    mails.refused.add('oncall@example.org');
    expect(await notifyStaff(event)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(mails.sent.map((mail) => mail.to)).toEqual(['mod@example.org']);
    expect(lines.join()).not.toContain('@example.org');
    mails.refused.clear();
    expect(await notifyStaff(event)).toEqual(nothingFailed);
    expect(mails.sent.map((mail) => mail.to)).toEqual(['mod@example.org', 'oncall@example.org']);
  });

  it('keeps no address in its record of mails', async () => {
    const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: tables.questions }));
    expect(Items.length).toBeGreaterThan(0);
    expect(Items.every(({ sk }) => /^(MAIL#|PAGE#|WINDOW$)/.test(String(sk)))).toBe(true);
    expect(JSON.stringify(Items)).not.toContain('@');
  });
});

describe('notify-patient', () => {
  const contacts = () => contactRepository(engine.client, tables.contacts);
  const leave = (questionId: QuestionId, email: string) =>
    engine.client.send(new TransactWriteCommand({ TransactItems: [contacts().put(questionId, { email, language: 'zh-Hant' })] }));

  it('F8 tells a patient of the outcome in their language, once, and forgets the address', async () => {
    const event = eventOf('QuestionDeclined', { actor: 'm1' });
    await leave(event.questionId, 'patient@example.org');
    for (let delivery = 0; delivery < 3; delivery += 1) expect(await notifyPatient(event)).toEqual(nothingFailed);
    expect(mails.sent).toEqual([expect.objectContaining({ to: 'patient@example.org', subject: '[Askwell] 關於您的提問' })]);
    expect(await contacts().find(event.questionId)).toBeUndefined();
  });

  it('G2 tells a patient of the answer, and of what becomes of it later', async () => {
    const answered = eventOf('QuestionAnsweredPrivately', {});
    const { questionId } = answered;
    await leave(questionId, 'follower@example.org');
    const later = [['AnswerCorrected', { doctorId: 'd1', answerVersion: 2 }], ['AnswerCorrected', { doctorId: 'd1', answerVersion: 3 }], ['AnswerRetracted', { urgency: 'soon', doctorId: 'd1' }]] as const;
    const events = [answered, ...later.map(([type, data], n) => ({ ...answered, type, data, eventId: `${questionId}-${n + 20}` }))];
    for (const event of events) expect(await notifyPatient(event)).toEqual(nothingFailed);
    expect(mails.sent.map(({ subject }) => subject)).toEqual(['[Askwell] 您的提問已有回覆', '[Askwell] 您的回覆已更正', '[Askwell] 您的回覆已更正', '[Askwell] 您的回覆已被收回']);
    expect(await contacts().find(questionId)).toBeDefined();
  });

  it('F8 keeps the address while the mail cannot be sent', async () => {
    const lines = captureLog();
    const event = eventOf('QuestionDeclined', { actor: 'm1' });
    await leave(event.questionId, 'unreachable@example.org');
    mails.refused.add('unreachable@example.org');
    expect(await notifyPatient(event)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(await contacts().find(event.questionId)).toBeDefined();
    expect(lines.join()).not.toContain('unreachable');
  });

  it('I2 tells of a delay once, whatever else is late, and keeps the address for the outcome', async () => {
    const late = eventOf('AnswerOverdue', { urgency: 'soon', doctorId: 'd1', dueAt: '2026-03-01T07:00:00.000Z' });
    const { questionId } = late;
    await leave(questionId, 'waiting@example.org');
    const reviewDue = { reviewId: `${questionId}-answer`, subject: 'answer', urgency: 'soon', dueAt: '2026-03-01T09:00:00.000Z' };
    const later = [{ ...late, eventId: `${questionId}-5` }, { ...late, eventId: `${questionId}-answer-3`, type: 'ReviewOverdue', data: reviewDue }];
    for (const event of [late, late, ...later]) expect(await notifyPatient(event)).toEqual(nothingFailed);
    expect(mails.sent).toEqual([expect.objectContaining({ to: 'waiting@example.org', subject: '[Askwell] 您的回覆比預定時間晚' })]);
    expect(await contacts().find(questionId)).toBeDefined();
  });

  it('has nobody to tell without an address', async () => {
    expect(await notifyPatient(eventOf('ThreadPublished', { slug: 's', specialty: 'neurology' }))).toEqual(nothingFailed);
    expect(mails.sent).toEqual([]);
  });
});
