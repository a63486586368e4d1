import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditTrail } from '../../shared/aws/audit-trail.ts';
import { QuestionTimeline } from '../../shared/contracts/question-timeline.ts';
import { QuestionId, reviewIdOf } from '../../shared/domain/ids.ts';
import { decide } from '../../shared/use-cases/decide-review.ts';
import { claim } from '../../shared/use-cases/moderate-review.ts';
import { readTimeline } from '../../shared/use-cases/read-timeline.ts';
import { sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(10);

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const timelineOf = (questionId: QuestionId) => readTimeline(auditTrail(clinic.client, tables.questions), questionId);

it('J3 K1 an operator sees what happened to a question by ids and codes, and nobody’s words', async () => {
  const { questionId } = await clinic.place('triaged', { clearedReasons: [], releasedBy: undefined });
  await sendQuestionToReview(clinic, questionId, { reasons: ['identifiersUncertain'], actor: 'x', now });
  const reviewId = reviewIdOf(questionId, 'question');
  const { version } = await claim(clinic, { reviewId, staffId: 'ann', now });
  await decide(clinic, { reviewId, by: 'ann', now, version, decision: 'decline', reason: 'Canary why.', patientNote: 'Canary for the patient.', internalNote: 'Canary within.' });
  const timeline = QuestionTimeline.parse(await timelineOf(questionId));
  expect(timeline.items.map(({ event }) => event)).toEqual(expect.arrayContaining(['ReviewRequested', 'ReviewClaimed', 'QuestionDeclined']));
  expect(timeline.items.at(-1)).toMatchObject({ event: 'QuestionDeclined', by: 'moderator', actor: 'ann', to: 'declined', decision: 'decline' });
  expect(JSON.stringify(timeline)).not.toContain('Canary');
});

it('J3 there is no timeline of a question that nobody asked', async () => {
  await expect(timelineOf(QuestionId.parse(`q${'a'.repeat(26)}`))).rejects.toMatchObject({ kind: 'notFound' });
});
