import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { questionRow } from '../../shared/aws/question-row.ts';
import { nextQuestionDeadline } from '../../shared/domain/deadlines.ts';
import { minutesAfter, monthsAfter, reviewIdOf } from '../../shared/domain/ids.ts';
import type { Instant, ReviewSubject } from '../../shared/domain/ids.ts';
import { claim } from '../../shared/use-cases/moderate-review.ts';
import { sendAnswerToReview, sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { sweepDeadlines } from '../../shared/use-cases/sweep-deadlines.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { acceptedAt, minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const day = 1_440;
const unmarked = { warnedAt: undefined, overdueAt: undefined };

beforeEach(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 9, openAssignments: 5 });
});
afterEach(() => clinic.close());

async function reviewOf(subject: ReviewSubject, level: 'emergency' | 'soon', now: Instant = acceptedAt) {
  const urgency = { level, redFlags: [], review: false };
  const placed = await (subject === 'question' ? clinic.place('triaged', { urgency }) : clinic.place('answered', { urgency, doctorId: 'lin' }));
  const send = subject === 'question' ? sendQuestionToReview : sendAnswerToReview;
  await send(clinic, placed.questionId, { reasons: ['stepFailed'], actor: 'x', now });
  return { questionId: placed.questionId, reviewId: reviewIdOf(placed.questionId, subject) };
}
const count = (types: readonly string[], type: string) => types.filter((each) => each === type).length;

describe('the sweep', () => {
  it('F6 warns, breaches and reassigns an assignment once each, however often it runs', async () => {
    const { questionId } = await clinic.place('assigned', { doctorId: 'lin', assignedAt: minutesIn(0), dueAt: minutesIn(day), ...unmarked });
    const steps: [number, string[], string][] = [
      [1_079, [], 'assigned'],
      [1_080, ['AnswerDueSoon'], 'assigned'],
      [1_440, ['AnswerDueSoon', 'AnswerOverdue'], 'assigned'],
      [2_160, ['AnswerDueSoon', 'AnswerOverdue', 'AssignmentReassigned'], 'awaitingDoctor'],
    ];
    for (const [minutes, types, status] of steps) {
      for (let run = 0; run < 10; run += 1) await sweepDeadlines(clinic, minutesIn(minutes));
      expect(await clinic.eventTypesOf(questionId), `after ${minutes} minutes`).toEqual(types);
      expect((await clinic.questions.get(questionId)).status).toBe(status);
    }
    expect(await clinic.questions.get(questionId)).toMatchObject({ excludedDoctors: ['lin'], acceptedAt });
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(4);
  });

  it('F6 records each once although ten sweeps run at the same time, long after', async () => {
    const { questionId } = await clinic.place('assigned', { doctorId: 'lin', assignedAt: minutesIn(0), dueAt: minutesIn(day), ...unmarked });
    await Promise.all(Array.from({ length: 10 }, () => sweepDeadlines(clinic, minutesIn(3_000))));
    const types = await clinic.eventTypesOf(questionId);
    for (const type of ['AnswerDueSoon', 'AnswerOverdue', 'AssignmentReassigned']) expect(count(types, type), type).toBe(1);
  });

  it('H9 puts a published answer before a moderator after two years, once, as a routine item, and leaves it public', async () => {
    const { questionId } = await clinic.place('published', { doctorId: 'lin', slug: 'eyelid-abcdefghij', endedAt: minutesIn(0), everEmergency: true });
    const later = (years: number, minutes: number) => minutesAfter(monthsAfter(minutesIn(0), 12 * years), minutes);
    const reviewId = reviewIdOf(questionId, 'answer');
    await sweepDeadlines(clinic, later(2, -1));
    expect(await clinic.reviews.find(reviewId)).toBeUndefined();
    for (let run = 0; run < 5; run += 1) await sweepDeadlines(clinic, later(2, 0));
    expect(await clinic.reviews.find(reviewId)).toMatchObject({ state: 'open', subject: 'answer', reasons: ['stale'], urgency: 'routine', excluded: ['lin'], rounds: 0 });
    expect(await clinic.eventTypesOf(questionId)).toEqual(['AnswerReviewRequested']);
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'published', staleAt: later(2, 0) });
    expect(nextQuestionDeadline(await clinic.questions.get(questionId), { stuckAfter: 10 })).toEqual({ kind: 'stale', at: later(4, 0) });
  });

  it('H9 asks nobody to look again at what was withdrawn or never public', async () => {
    const placed = [await clinic.place('withdrawn', { endedAt: minutesIn(0) }), await clinic.place('answeredPrivately', { endedAt: minutesIn(0) })];
    await sweepDeadlines(clinic, monthsAfter(minutesIn(0), 60));
    for (const { questionId } of placed) expect(await clinic.eventTypesOf(questionId)).toEqual([]);
  });

  it('warns of a backlog that nobody serves, then sends it to a moderator', async () => {
    const { questionId } = await clinic.place('awaitingDoctor', { queuedAt: minutesIn(0), dueAt: minutesIn(day), warnedAt: undefined });
    for (const minutes of [1_080, 1_081, 1_440, 1_441]) await sweepDeadlines(clinic, minutesIn(minutes));
    expect(await clinic.eventTypesOf(questionId)).toEqual(['BacklogDueSoon', 'ReviewRequested']);
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'inReview', reasons: ['backlogOverdue'] });
  });

  it('E9 K1 pages the second line once for an emergency that nobody claims, and not for one that somebody holds', async () => {
    const [left, held] = [await reviewOf('question', 'emergency'), await reviewOf('question', 'emergency')];
    await claim(clinic, { reviewId: held.reviewId, staffId: 'ann', now: minutesIn(14) });
    for (const minutes of [14, 15, 16, 17]) await sweepDeadlines(clinic, minutesIn(minutes));
    expect(count(await clinic.eventTypesOf(left.questionId), 'EmergencyUnclaimed')).toBe(1);
    expect(count(await clinic.eventTypesOf(held.questionId), 'EmergencyUnclaimed')).toBe(0);
  });

  it('E3 frees an expired claim once', async () => {
    const { questionId, reviewId } = await reviewOf('question', 'soon');
    await claim(clinic, { reviewId, staffId: 'ann', now: minutesIn(1) });
    await sweepDeadlines(clinic, minutesIn(15));
    expect(await clinic.reviews.find(reviewId)).toMatchObject({ state: 'claimed' });
    for (const minutes of [16, 17]) await sweepDeadlines(clinic, minutesIn(minutes));
    expect(await clinic.reviews.find(reviewId)).toMatchObject({ state: 'open' });
    expect(count(await clinic.eventTypesOf(questionId), 'ReviewUnclaimed')).toBe(1);
  });

  it('takes an item from nobody who holds it, however overdue it is', async () => {
    const { reviewId } = await reviewOf('question', 'soon');
    await claim(clinic, { reviewId, staffId: 'ann', now: minutesIn(20 * day) });
    await sweepDeadlines(clinic, minutesIn(20 * day + 1));
    expect(await clinic.reviews.find(reviewId)).toMatchObject({ state: 'claimed', claimedBy: 'ann', overdueAt: minutesIn(20 * day + 1) });
    await claim(clinic, { reviewId, staffId: 'ann', now: minutesIn(21 * day) });
    await sweepDeadlines(clinic, minutesIn(21 * day + 1));
    expect(await clinic.reviews.find(reviewId)).toMatchObject({ state: 'claimed', claimedBy: 'ann', raised: 1 });
  });

  it('E9 escalates every open item in 90 days, again and again, and closes none', async () => {
    const items = [await reviewOf('question', 'soon'), await reviewOf('question', 'emergency'), await reviewOf('answer', 'soon')];
    await claim(clinic, { reviewId: items[0]?.reviewId ?? expect.fail('none'), staffId: 'ann', now: minutesIn(1) });
    for (let passed = 0; passed <= 90; passed += 15) await sweepDeadlines(clinic, minutesIn(passed * day));
    for (const { questionId, reviewId } of items) {
      const review = await clinic.reviews.find(reviewId);
      expect(review).toMatchObject({ state: 'open' });
      expect(review?.raised).toBeGreaterThanOrEqual(5);
      const types = await clinic.eventTypesOf(questionId);
      expect([count(types, 'ReviewDueSoon'), count(types, 'ReviewOverdue')]).toEqual([1, 1]);
      expect(count(types, 'ReviewEscalated')).toBe(review?.raised);
      expect((await clinic.questions.get(questionId)).status).toMatch(/nReview$/);
    }
  });

  it('keeps one row that cannot be read from holding up the others, and says so at the end', async () => {
    const broken = await clinic.place('assigned', { doctorId: 'lin', assignedAt: minutesIn(-5), dueAt: minutesIn(1), ...unmarked });
    const Item = { ...questionRow(broken, { stuckAfter: 10 }, undefined), question: { nonsense: true } };
    await clinic.client.send(new PutCommand({ TableName: tables.questions, Item }));
    const { questionId } = await clinic.place('assigned', { doctorId: 'lin', assignedAt: minutesIn(0), dueAt: minutesIn(day), ...unmarked });
    await expect(sweepDeadlines(clinic, minutesIn(1_500))).rejects.toThrow();
    expect(await clinic.eventTypesOf(questionId)).toEqual(['AnswerDueSoon', 'AnswerOverdue']);
  });
});
