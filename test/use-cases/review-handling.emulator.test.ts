import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditTrail } from '../../shared/aws/audit-trail.ts';
import { QuestionRecord, QuestionView } from '../../shared/contracts/question-view.ts';
import { ReviewListQuery } from '../../shared/contracts/review-view.ts';
import type { QuestionId, ReviewId, StaffId } from '../../shared/domain/ids.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import type { QuestionIn, ReviewReason } from '../../shared/domain/question.ts';
import { requestReview } from '../../shared/domain/review.ts';
import { decide } from '../../shared/use-cases/decide-review.ts';
import type { Decision } from '../../shared/use-cases/decision.ts';
import { listReviews } from '../../shared/use-cases/list-reviews.ts';
import { claim, getReview, skip } from '../../shared/use-cases/moderate-review.ts';
import { readHistory } from '../../shared/use-cases/read-history.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { readRecord } from '../../shared/use-cases/read-record.ts';
import { sendAnswerToReview, sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { viewReview } from '../../shared/use-cases/view-review.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(10);

beforeAll(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 900, openAssignments: 300 });
});
afterAll(() => clinic.close());

async function questionInReview(changes: Partial<QuestionIn<'triaged'>> = {}, reasons: ReviewReason[] = ['identifiersUncertain']) {
  const { questionId } = await clinic.place('triaged', { clearedReasons: [], releasedBy: undefined, ...changes });
  await sendQuestionToReview(clinic, questionId, { reasons, actor: 'x', now });
  return { questionId, reviewId: reviewIdOf(questionId, 'question') };
}
async function answerInReview() {
  const { questionId } = await clinic.place('answered', { doctorId: 'lin', answerVersion: 1, acceptedBy: undefined });
  await clinic.placeAnswer(questionId, 1);
  await sendAnswerToReview(clinic, questionId, { reasons: ['answerCheck'], actor: 'x', now });
  return { questionId, reviewId: reviewIdOf(questionId, 'answer') };
}
async function say(reviewId: ReviewId, by: StaffId, decision: Omit<Decision, 'reviewId' | 'by' | 'now' | 'version'>) {
  const { version } = await claim(clinic, { reviewId, staffId: by, now });
  return decide(clinic, { reviewId, by, now, version, ...decision });
}
const seenBy = async (questionId: QuestionId) => readQuestion(clinic, questionId, await clinic.receipts.receiptOf(questionId));
const historyOf = (questionId: QuestionId) => readHistory({ ...clinic, trail: auditTrail(clinic.client, tables.questions) }, questionId);

describe('what a moderator writes', () => {
  const notes = { patientNote: 'Canary for the patient.', internalNote: 'Canary within.' };

  it.each([
    ['a question goes on', questionInReview, 'release'],
    ['a question is declined', questionInReview, 'decline'],
    ['an answer is released', answerInReview, 'release'],
    ['an answer goes back', answerInReview, 'return'],
    ['an answer’s question is declined', answerInReview, 'decline'],
    ['an item is escalated', questionInReview, 'escalate'],
  ] as const)('E7 shows the patient the note that is meant for them when %s, and never the internal one', async (_, inReview, decision) => {
    const { questionId, reviewId } = await inReview();
    await say(reviewId, 'ann', { decision, reason: 'Canary why.', ...notes });
    const seen = await seenBy(questionId);
    expect(decision === 'decline' ? seen.reason : seen.note).toBe(notes.patientNote);
    const record = await readRecord({ receipts: clinic.receipts, trail: auditTrail(clinic.client, tables.questions) }, questionId, await clinic.receipts.receiptOf(questionId));
    expect(JSON.stringify([seen, record])).not.toContain('within');
    expect(JSON.stringify(await clinic.eventsOf(questionId))).not.toContain('Canary');
    expect((await historyOf(questionId)).items.at(-1)).toMatchObject({ decision, actor: 'ann', by: 'moderator', ...notes, reason: 'Canary why.' });
  });

  it.each([QuestionView, QuestionRecord])('E7 has no place for an internal note in what patients are answered', (schema) => {
    expect(Object.keys(schema.shape)).not.toContain('internalNote');
    expect(schema.safeParse({ internalNote: 'x' }).error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });

  it('E7 goes with everything else when the question is erased', async () => {
    const { questionId, reviewId } = await questionInReview();
    await say(reviewId, 'ann', { decision: 'decline', ...notes });
    await clinic.bodies.erase(questionId);
    expect(JSON.stringify(await clinic.rowsOf(questionId))).not.toContain('Canary');
  });

  it('E7 is what the patient reads of a decline, else the reason, else the template’s words in their language', async () => {
    for (const [words, told] of [[{ reason: 'Why.', patientNote: 'Note.' }, 'Note.'], [{ patientNote: 'Note.' }, 'Note.'], [{ reason: 'Why.' }, 'Why.'], [{ template: 'otherField' }, '專科']] as const) {
      const { questionId, reviewId } = await questionInReview({ language: 'zh-Hant' });
      await say(reviewId, 'ann', { decision: 'decline', ...words });
      expect((await seenBy(questionId)).reason).toContain(told);
    }
  });
});

describe('a decision', () => {
  it('E5 keeps the code of its template on record, and takes none of another decision', async () => {
    const { questionId, reviewId } = await questionInReview();
    await expect(say(reviewId, 'ann', { decision: 'release', template: 'otherField' })).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'template', code: 'unknown' }] });
    await say(reviewId, 'ann', { decision: 'release', template: 'checkedByHand' });
    expect((await historyOf(questionId)).items.at(-1)).toMatchObject({ event: 'QuestionReleased', decision: 'release', because: 'checkedByHand', from: 'inReview', to: 'awaitingDoctor' });
  });

  it.each(['soon', 'routine', 'urgent'] as const)('E5 needs a reason to make an emergency %s', async (urgency) => {
    const { reviewId } = await questionInReview({ urgency: { level: 'emergency', redFlags: ['strokeFace'], review: true }, everEmergency: true }, ['emergency']);
    await expect(say(reviewId, 'ann', { decision: 'release', corrections: { urgency } })).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'reason', code: 'required' }] });
    expect(await say(reviewId, 'ann', { decision: 'release', corrections: { urgency }, template: 'notAnEmergency' })).toMatchObject({ state: 'decided' });
  });

  it('E5 comes with templates in the question’s language for whoever may make it, and for nobody else', async () => {
    const { reviewId } = await questionInReview();
    expect(await viewReview(clinic, await getReview(clinic, reviewId), 'ann', now)).not.toHaveProperty('templates');
    const { templates = [] } = await claim(clinic, { reviewId, staffId: 'ann', now });
    expect(new Set(templates.map(({ decision }) => decision))).toEqual(new Set(['release', 'decline', 'retry', 'escalate']));
  });

  it('E4 E8 keeps every decision of an item, with who made it, through its rounds', async () => {
    const { questionId, reviewId } = await questionInReview();
    await say(reviewId, 'ann', { decision: 'release', internalNote: 'First.' });
    await sendQuestionToReview(clinic, questionId, { reasons: ['backlogOverdue'], actor: 'x', now });
    expect(await claim(clinic, { reviewId, staffId: 'bob', now })).toMatchObject({ rounds: 1, releasedBy: 'ann' });
    await say(reviewId, 'bob', { decision: 'decline', reason: 'Second.' });
    const decided = (await historyOf(questionId)).items.filter(({ decision }) => decision !== undefined);
    expect(decided).toMatchObject([{ actor: 'ann', decision: 'release', internalNote: 'First.' }, { actor: 'bob', decision: 'decline', reason: 'Second.' }]);
  });
});

describe('an item of an answer that is out', () => {
  it('I5 is closed with a note, and leaves the question where it is', async () => {
    const question = await clinic.place('published', { doctorId: 'lin', answerVersion: 1 });
    const { questionId } = question;
    await clinic.placeAnswer(questionId, 1);
    const reviewId = reviewIdOf(questionId, 'answer');
    const request = { reviewId, questionId, subject: 'answer', reasons: ['lowRating'], urgency: 'routine', excluded: ['lin'] } as const;
    const Item = clinic.reviews.put(requestReview(undefined, request, now, clinic.settings.reviewWithin), undefined);
    await clinic.client.send(new TransactWriteCommand({ TransactItems: [Item] }));
    expect((await claim(clinic, { reviewId, staffId: 'ann', now })).actions).toEqual(['claim', 'unclaim', 'skip', 'release', 'escalate', 'raw']);
    expect(await say(reviewId, 'ann', { decision: 'release', internalNote: 'Told its doctor.' })).toMatchObject({ state: 'decided' });
    expect(await clinic.questions.get(questionId)).toEqual(question);
    expect((await historyOf(questionId)).items.at(-1)).toMatchObject({ event: 'ReviewClosed', by: 'moderator', internalNote: 'Told its doctor.' });
  });
});

describe('a skip', () => {
  it('E6 is logged with who and how often, and the third escalates the item by itself', async () => {
    const { questionId, reviewId } = await questionInReview();
    for (const [n, staffId] of ['ann', 'bob', 'eve'].entries()) {
      await claim(clinic, { reviewId, staffId, now });
      expect(await skip(clinic, { reviewId, staffId, now })).toMatchObject({ state: 'open', skips: n + 1, raised: n === 2 ? 1 : 0 });
    }
    const events = await clinic.eventsOf(questionId);
    expect(events.filter(({ type }) => type === 'ReviewSkipped').map(({ data }) => [data.actor, data.skips])).toEqual([['ann', 1], ['bob', 2]]);
    expect(events.find(({ type }) => type === 'ReviewEscalated')?.data).toMatchObject({ actor: 'eve', skips: 3 });
  });

  it('E6 is refused with the item while somebody else holds it', async () => {
    const { reviewId } = await questionInReview();
    await claim(clinic, { reviewId, staffId: 'ann', now });
    await expect(skip(clinic, { reviewId, staffId: 'bob', now })).rejects.toMatchObject({ kind: 'conflict', current: { claimedBy: 'ann', skips: 0 } });
  });
});

describe('the worklist', () => {
  it('E2 is narrowed by reason, urgency, subject, and to what the caller holds', async () => {
    const abuse = await questionInReview({}, ['abuse']);
    const urgent = await questionInReview({ urgency: { level: 'urgent', redFlags: [], review: false } });
    const answer = await answerInReview();
    await claim(clinic, { reviewId: abuse.reviewId, staffId: 'zoe', now });
    const idsOf = async (query: Record<string, string>) => (await listReviews(clinic, ReviewListQuery.parse({ state: 'all', ...query }), 'zoe', now)).items.map(({ reviewId }) => reviewId);
    expect(await idsOf({ reason: 'abuse' })).toEqual([abuse.reviewId]);
    expect(await idsOf({ urgency: 'urgent', reason: 'identifiersUncertain' })).toEqual([urgent.reviewId]);
    expect(await idsOf({ subject: 'answer', reason: 'answerCheck' })).toContain(answer.reviewId);
    expect(await idsOf({ mine: 'true' })).toEqual([abuse.reviewId]);
    expect(await idsOf({ mine: 'true', subject: 'answer' })).toEqual([]);
    expect(await idsOf({})).toEqual(expect.arrayContaining([abuse.reviewId, urgent.reviewId, answer.reviewId]));
  });
});
