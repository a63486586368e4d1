import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionRepository } from '../../shared/aws/question-repository.ts';
import { questionRow as rowOf } from '../../shared/aws/question-row.ts';
import { events } from '../../shared/domain/events.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import type { Question } from '../../shared/domain/question.ts';
import { isIn, statuses } from '../../shared/domain/question.ts';
import type { Transition } from '../../shared/domain/transitions.ts';
import { endsWait, placeHoldingStatuses, transitionNames, transitions, transitionsFrom } from '../../shared/domain/transitions.ts';
import { acceptedAt, freshQuestion, makeQuestion, minutesIn, oneOfEach, questionIdOf } from '../domain/make-question.ts';
import { openClinic } from '../use-cases/open-clinic.ts';
import type { Clinic } from '../use-cases/open-clinic.ts';
import { itemSize } from './item-size.ts';
import { tables } from './dynamodb-engine.ts';

let clinic: Clinic;
const now = minutesIn(5);
/** The row of a question that much has happened to. */
const questionRow = (question: Question) => rowOf(question, { stuckAfter: 10 }, { sequence: 123, hash: 'h'.repeat(43) });

beforeAll(async () => {
  clinic = await openClinic();
  for (const question of oneOfEach) if ('doctorId' in question) await clinic.placeDoctor(question.doctorId, { capacity: 5_000, openAssignments: 1_000 });
});
afterAll(() => clinic.close());

/** Does a transition whose decision is the fullest question of its target. */
function apply(transition: Transition, question: Question) {
  const { questionId } = question;
  const reviewId = reviewIdOf(questionId, 'question');
  const next = makeQuestion(transitions[transition].to, { questionId });
  return clinic.questions.apply(transition, questionId, now, () => ({ next: next, actor: 'ann', facts: { reviewId, subject: 'question', reasons: ['abuse'], doctorId: 'lin', kind: 'agree' } }));
}

describe('apply', () => {
  it.each(statuses)('lets happen to %s what the table allows, and refuses the rest', async (status) => {
    for (const transition of transitionNames) {
      const before = await clinic.place(status);
      if (!transitionsFrom(status).includes(transition)) {
        await expect(apply(transition, before), transition).rejects.toMatchObject({ kind: 'conflict' });
        expect(await clinic.questions.get(before.questionId), transition).toEqual(before);
        expect(await clinic.eventsOf(before.questionId), transition).toEqual([]);
        continue;
      }
      const after = await apply(transition, before);
      expect(after, transition).toMatchObject({ status: transitions[transition].to, version: before.version + 1, changedAt: now });
      expect(await clinic.questions.get(before.questionId), transition).toEqual(after);
      const [row, ...more] = (await clinic.rowsOf(before.questionId)).filter(({ sk }) => sk.startsWith('EVENT#'));
      expect(more, transition).toEqual([]);
      expect(row, transition).toMatchObject({ resumes: endsWait(transition), event: { type: transitions[transition].emits, eventId: `${before.questionId}-${after.version}`, occurredAt: now } });
    }
  });

  it('writes whole states: nothing of the status before stays', async () => {
    const { questionId } = await clinic.place('assigned');
    await clinic.questions.apply('declineAssignment', questionId, now, (question) => ({ next: { ...question, status: 'awaitingDoctor' as const, queuedAt: now }, actor: 'lin' }));
    const [state] = (await clinic.rowsOf(questionId)).filter(({ sk }) => sk === 'STATE');
    for (const gone of ['doctorId', 'assignedAt', 'overdueAt']) expect(state).not.toHaveProperty(`question.${gone}`);
  });

  it('gives one of two that come at once, and the other a conflict', async () => {
    const question = await clinic.place('inReview');
    const outcomes = await Promise.allSettled([apply('release', question), apply('decline', question)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
    expect(await clinic.eventsOf(question.questionId)).toHaveLength(1);
  });

  it('settles a lost race by deciding again on what is there now', async () => {
    const { questionId } = await clinic.place('inReview', { reasons: [] });
    const add = (reason: 'abuse' | 'stepFailed') =>
      clinic.questions.apply('addReviewReason', questionId, now, (question) => ({
        next: { ...question, reasons: [...question.reasons, reason] }, actor: 'x', facts: { reviewId: reviewIdOf(questionId, 'question'), subject: 'question' },
      }));
    await Promise.all([add('abuse'), add('stepFailed')]);
    const question = await clinic.questions.get(questionId);
    expect('reasons' in question && [...question.reasons].sort()).toEqual(['abuse', 'stepFailed']);
  });

  it('leaves everything alone when the decision is to do nothing', async () => {
    const question = await clinic.place('triaged');
    await expect(clinic.questions.apply('queue', question.questionId, now, () => undefined)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await clinic.questions.advance('queue', question.questionId, now, () => undefined)).toEqual(question);
    expect(await clinic.questions.attempt('queue', question.questionId, now, () => undefined)).toEqual({ standing: { question, head: undefined } });
    expect(await clinic.eventsOf(question.questionId)).toEqual([]);
  });

  it('finds nothing to change where there is no question', async () => {
    await expect(apply('classify', makeQuestion('deidentified', { questionId: questionIdOf(999_999) }))).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('keeps places in step with assignments, in the same transaction', async () => {
    await clinic.placeDoctor('counted', { capacity: 1 });
    const open = async () => (await clinic.doctors.get('counted')).openAssignments;
    const { questionId } = await clinic.place('awaitingDoctor');
    const give = (id: typeof questionId) =>
      clinic.questions.apply('assign', id, now, (question) => ({ next: { ...question, status: 'assigned' as const, doctorId: 'counted', assignedAt: now, dueAt: now }, actor: 'x' }));
    await give(questionId);
    expect(await open()).toBe(1);
    await expect(give((await clinic.place('awaitingDoctor')).questionId)).rejects.toMatchObject({ kind: 'transient' });
    await clinic.questions.apply('answer', questionId, now, (question) => ({ next: { ...question, status: 'answered' as const, answeredAt: now }, actor: 'x' }));
    expect(await open()).toBe(1);
    await clinic.questions.apply('withdraw', questionId, now, (question) => ({ next: makeQuestion('withdrawn', { questionId: question.questionId }), actor: 'patient' }));
    expect(await open()).toBe(0);
  });

  it.each(oneOfEach.filter((question) => isIn(question, placeHoldingStatuses)))('does nothing to places without a roster: $status', async ({ status }) => {
    const { questionId } = await clinic.place(status);
    const rosterless = questionRepository(clinic.client, tables.questions, { stuckAfter: 10 });
    await expect(rosterless.apply('withdraw', questionId, now, () => ({ next: makeQuestion('withdrawn', { questionId }), actor: 'x' }))).rejects.toThrow('no roster');
    expect((await clinic.questions.get(questionId)).status).toBe(status);
  });
});

describe('when others have the rows', () => {
  const name = 'conflict';
  /** Makes the client's next transactions fail as DynamoDB fails them when another transaction has the rows. */
  async function conflicting(times: number, codes: readonly string[]) {
    const { connectDocumentClient } = await import('../../shared/aws/clients.ts');
    const { TransactionCanceledException } = await import('@aws-sdk/client-dynamodb');
    const client = connectDocumentClient({ endpoint: clinic.engine.endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
    let left = times;
    client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName !== 'TransactWriteItemsCommand' && context.commandName !== 'TransactWriteCommand') return next(args);
        if (left === 0) return next(args);
        left -= 1;
        throw new TransactionCanceledException({ message: name, $metadata: {}, CancellationReasons: codes.map((Code) => ({ Code })) });
      },
      { step: 'initialize', priority: 'low', name },
    );
    return { questions: questionRepository(client, tables.questions, { stuckAfter: 10 }, clinic.doctors), left: () => left };
  }
  const change = (questions: Clinic['questions'], questionId: Question['questionId']) =>
    questions.apply('classify', questionId, now, () => ({ next: makeQuestion('classified', { questionId }), actor: 'x' }));

  it.each([['TransactionConflict'], ['ThrottlingError'], ['None', 'ConditionalCheckFailed']])('reads again after %s and succeeds', async (...codes) => {
    const { questionId } = await clinic.place('deidentified');
    const { questions, left } = await conflicting(4, codes);
    expect((await change(questions, questionId)).status).toBe('classified');
    expect(left()).toBe(0);
  });

  it('is transient after five lost races', async () => {
    const { questionId } = await clinic.place('deidentified');
    const { questions } = await conflicting(5, ['TransactionConflict']);
    await expect(change(questions, questionId)).rejects.toMatchObject({ kind: 'transient' });
    expect((await clinic.questions.get(questionId)).status).toBe('deidentified');
  });

  it('passes on what is no race', async () => {
    const { questionId } = await clinic.place('deidentified');
    const { questions, left } = await conflicting(5, ['ValidationError', 'None']);
    await expect(change(questions, questionId)).rejects.toMatchObject({ name: 'TransactionCanceledException' });
    expect(left()).toBe(4);
  });
});

describe('create', () => {
  it('A1 makes one question and one event of a message delivered three times, and of three at once', async () => {
    for (const deliver of [(work: () => Promise<string>) => Promise.all([work(), work(), work()]), async (work: () => Promise<string>) => [await work(), await work(), await work()]]) {
      const question = freshQuestion(clinic.newId());
      const created = await deliver(() => clinic.questions.create(question, []));
      expect([...created].sort()).toEqual(['created', 'exists', 'exists']);
      expect(await clinic.eventTypesOf(question.questionId)).toEqual(['QuestionSubmitted']);
    }
  });

  it('drops a question whose tombstone stands there', async () => {
    const question = freshQuestion(clinic.newId());
    await clinic.tombstones.put(question.questionId, now);
    expect(await clinic.questions.create(question, [])).toBe('withdrawn');
    expect(await clinic.questions.find(question.questionId)).toBeUndefined();
    expect([await clinic.questions.hasTombstone(question.questionId), await clinic.questions.hasTombstone(clinic.newId())]).toEqual([true, false]);
  });
});

describe('the state row', () => {
  /** What comes to them only once they are out, or with their doctor for long. */
  const later = [
    makeQuestion('published', { round: 3, correction: { version: 12, state: 'inReview' }, staleAt: '2028-03-04T09:30:00.123Z' }),
    makeQuestion('answeredPrivately', { correction: { version: 12, state: 'returned' } }),
    makeQuestion('assigned', { waitedMinutes: 4_319.983 }),
  ];
  it.each([...oneOfEach, ...later].map((question) => [question.status, question] as const))('stays under 1 KB with every detour at once: %s', (_, question) => {
    expect(itemSize(questionRow(question))).toBeLessThan(1_024);
  });

  it.each(oneOfEach.map((question) => [question.status, question] as const))('gives %s back as it was, holding nothing twice', (_, question) => {
    const row = questionRow(question);
    expect(Object.keys(row.question).filter((key) => key in row && key !== 'dueAt')).toEqual([]);
  });
});

it('B3 stores nothing in an event but what its schema names', async () => {
  const question = freshQuestion(clinic.newId(), { acceptedAt });
  await clinic.questions.create(question, []);
  const [event] = await clinic.eventsOf(question.questionId);
  expect(Object.keys(event?.data ?? {}).sort()).toEqual(Object.keys(events.QuestionSubmitted.shape).sort());
});
