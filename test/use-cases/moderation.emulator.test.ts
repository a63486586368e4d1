import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant, StaffId } from '../../shared/domain/ids.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { decide } from '../../shared/use-cases/decide-review.ts';
import type { Decision } from '../../shared/use-cases/decision.ts';
import { claim, readRawText, unclaim } from '../../shared/use-cases/moderate-review.ts';
import { sendAnswerToReview, sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { withdrawQuestion } from '../../shared/use-cases/withdraw-question.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic, textBody } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(10);

beforeAll(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 900, openAssignments: 300 });
});
afterAll(() => clinic.close());

/** A question in review, claimed. */
async function questionHeldBy(by: StaffId, changes: Partial<QuestionIn<'triaged'>> = {}, at: Instant = now) {
  const { questionId } = await clinic.place('triaged', { clearedReasons: [], releasedBy: undefined, ...changes });
  await sendQuestionToReview(clinic, questionId, { reasons: ['identifiersUncertain'], actor: 'x', now });
  const reviewId = reviewIdOf(questionId, 'question');
  return { questionId, reviewId, item: await claim(clinic, { reviewId, staffId: by, now: at }) };
}
/** An answer in review, claimed. */
async function answerHeldBy(by: StaffId, changes: Partial<QuestionIn<'answered'>> = {}) {
  const { questionId } = await clinic.place('answered', { doctorId: 'lin', answerVersion: 1, acceptedBy: undefined, ...changes });
  await clinic.placeAnswer(questionId, 1, { moreInfo: 'Ask Wren Ashdown, who knows.' });
  await sendAnswerToReview(clinic, questionId, { reasons: ['answerCheck'], actor: 'x', now });
  const reviewId = reviewIdOf(questionId, 'answer');
  return { questionId, reviewId, item: await claim(clinic, { reviewId, staffId: by, now }) };
}
const statusOf = async (questionId: QuestionIn<'triaged'>['questionId']) => (await clinic.questions.get(questionId)).status;
type Held = Awaited<ReturnType<typeof questionHeldBy>>;
const say = ({ reviewId, item }: Held, by: StaffId, decision: Omit<Decision, 'reviewId' | 'by' | 'now' | 'version'> & { version?: number; now?: Instant }) =>
  decide(clinic, { reviewId, by, now, version: item.version, ...decision });

describe('a decision', () => {
  it('releases a question to the backlog and closes its item with it', async () => {
    const held = await questionHeldBy('ann');
    expect(await say(held, 'ann', { decision: 'release' })).toMatchObject({ state: 'decided', decision: 'release', actions: [] });
    expect(await clinic.questions.get(held.questionId)).toMatchObject({ status: 'awaitingDoctor', releasedBy: 'ann' });
    expect(await clinic.eventTypesOf(held.questionId)).toEqual(expect.arrayContaining(['ReviewRequested', 'ReviewClaimed', 'QuestionReleased']));
  });

  it('E4 comes second with the current item, when made on an older version', async () => {
    const held = await questionHeldBy('ann');
    await claim(clinic, { reviewId: held.reviewId, staffId: 'ann', now });
    const stale = say(held, 'ann', { decision: 'release' });
    await expect(stale).rejects.toMatchObject({ kind: 'conflict', current: { reviewId: held.reviewId, version: held.item.version + 1, state: 'claimed' } });
    expect(await statusOf(held.questionId)).toBe('inReview');
  });

  it.each([
    ['by somebody else', 'bob', now],
    ['after the claim has expired', 'ann', minutesIn(100)],
  ])('E4 is refused %s', async (_, by, at) => {
    const held = await questionHeldBy('ann');
    await expect(say(held, by, { decision: 'release', now: at })).rejects.toMatchObject({ kind: 'conflict', current: { version: held.item.version } });
  });

  it('E4 is carried out once when it is sent five times at once', async () => {
    for (const decision of ['release', 'retry'] as const) {
      const held = await questionHeldBy('ann');
      const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => say(held, 'ann', { decision })));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ kind: 'conflict', current: { state: 'decided' } });
    }
  });

  it('H8 is refused when the patient has withdrawn meanwhile', async () => {
    const held = await questionHeldBy('ann');
    await withdrawQuestion(clinic, held.questionId, await clinic.receipts.receiptOf(held.questionId), now);
    await expect(say(held, 'ann', { decision: 'release' })).rejects.toMatchObject({ kind: 'conflict' });
    expect(await statusOf(held.questionId)).toBe('withdrawn');
  });

  it.each([
    ['decline', undefined, [{ path: 'reason', code: 'required' }]],
    ['retry', { specialty: 'neurology' as const }, [{ path: 'corrections', code: 'not_allowed' }]],
  ] as const)('E5 is not complete: %s with corrections %o', async (decision, corrections, issues) => {
    const held = await questionHeldBy('ann');
    await expect(say(held, 'ann', { decision, corrections })).rejects.toMatchObject({ kind: 'invalid', issues });
  });

  it('E5 is forbidden when the item does not offer it', async () => {
    const question = await questionHeldBy('ann');
    await expect(say(question, 'ann', { decision: 'return', reason: 'no' })).rejects.toMatchObject({ kind: 'forbidden' });
    const textless = await questionHeldBy('ann');
    await clinic.bodies.erase(textless.questionId);
    await expect(say(textless, 'ann', { decision: 'release' })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('D5 needs a specialty and an urgency that a doctor can be found for', async () => {
    const held = await questionHeldBy('ann', {
      classification: { specialty: 'other', review: false }, urgency: { level: 'unknown', redFlags: [], review: true },
    });
    await expect(say(held, 'ann', { decision: 'release' })).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'corrections.specialty' }, { path: 'corrections.urgency' }] });
    await say(held, 'ann', { decision: 'release', corrections: { specialty: 'psychiatry', urgency: 'soon' } });
    expect(await clinic.questions.get(held.questionId)).toMatchObject({ status: 'awaitingDoctor', classification: { specialty: 'psychiatry' }, urgency: { level: 'soon' } });
  });

  it('redacts what a moderator marks in a new text, in its title and nickname too', async () => {
    const held = await questionHeldBy('ann', { deidentified: { textVersion: 1, uncertain: true } });
    const body = textBody({ text: 'Wren has twitching eyelids. Is it normal?', title: 'For Wren', nickname: 'Wren' });
    await clinic.client.send(new TransactWriteCommand({ TransactItems: [clinic.bodies.put(held.questionId, 'text', 1, body)] }));
    await say(held, 'ann', { decision: 'release', corrections: { redactions: [{ start: 0, end: 4, type: 'NAME' }] } });
    expect(await clinic.questions.get(held.questionId)).toMatchObject({ deidentified: { textVersion: 2 } });
    const after = await clinic.bodies.find(held.questionId, 'text', 2);
    expect(JSON.stringify(after)).not.toContain('Wren');
    expect(after?.text).toMatch(/^\[NAME/);
    expect(after).not.toHaveProperty('nickname');
  });

  describe('B5 undoing one placeholder', () => {
    const raw = 'Grace has gone, says Wren.';
    const placed = (start: number, end: number, from: number, to: number) => ({ start, end, type: 'NAME', detector: 'names', confidence: 0.6, source: { start: from, end: to } }) as const;
    const undoing = async (ranges: { start: number; end: number }[]) => {
      const held = await questionHeldBy('ann', { deidentified: { textVersion: 1, uncertain: true } });
      const body = textBody({ text: '[NAME 1] has gone, says [NAME 2].', spans: [placed(0, 8, 0, 5), placed(24, 32, 21, 25)] });
      const rows = [clinic.bodies.put(held.questionId, 'text', 1, body), clinic.vault.putSubmission(held.questionId, { text: new PhiText(raw), asker: body.asker })];
      await clinic.client.send(new TransactWriteCommand({ TransactItems: rows }));
      return { ...held, done: say(held, 'ann', { decision: 'release', reason: 'A feeling, no person.', corrections: { restorations: ranges } }) };
    };

    it('restores only it and writes an audit row', async () => {
      const { questionId, done } = await undoing([{ start: 0, end: 8 }]);
      await done;
      expect(await clinic.bodies.find(questionId, 'text', 2)).toMatchObject({ text: 'Grace has gone, says [NAME 2].', spans: [placed(21, 29, 21, 25)] });
      expect((await clinic.eventsOf(questionId)).find(({ type }) => type === 'RawTextRead')?.data).toMatchObject({ actor: 'ann' });
    });

    it('is refused where no placeholder stands, and reads nothing then', async () => {
      const { questionId, done } = await undoing([{ start: 10, end: 14 }]);
      await expect(done).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'corrections.restorations.0', code: 'unknown_placeholder' }] });
      expect(await clinic.eventTypesOf(questionId)).not.toContain('RawTextRead');
    });

    it('needs a reason', async () => {
      const held = await questionHeldBy('ann');
      await expect(say(held, 'ann', { decision: 'release', corrections: { restorations: [{ start: 0, end: 8 }] } })).rejects.toMatchObject({ issues: [{ path: 'reason', code: 'required' }] });
    });
  });

  it('redacts an answer and what its doctor adds to it', async () => {
    const held = await answerHeldBy('ann');
    const body = (await clinic.bodies.find(held.questionId, 'answer', 1)) ?? expect.fail('no answer');
    const start = body.reply.indexOf('neurologist');
    await clinic.placeAnswer(held.questionId, 1, { ...body, moreInfo: 'A neurologist knows.' });
    await say(held, 'ann', { decision: 'release', corrections: { redactions: [{ start, end: start + 11, type: 'NAME' }] } });
    expect(JSON.stringify(await clinic.bodies.find(held.questionId, 'answer', 1))).not.toContain('neurologist knows');
  });

  it('declines with a reason that the patient can read, and says in no event what it is', async () => {
    const held = await questionHeldBy('ann');
    await say(held, 'ann', { decision: 'decline', reason: 'Canary reason.' });
    expect(await clinic.bodies.find(held.questionId, 'reason', 'declined')).toMatchObject({ reason: 'Canary reason.', by: 'ann' });
    expect(JSON.stringify(await clinic.eventsOf(held.questionId))).not.toContain('Canary');
  });

  it('E6 escalates: the item stays open for somebody else, a rank higher', async () => {
    const held = await questionHeldBy('ann');
    expect(await say(held, 'ann', { decision: 'escalate' })).toMatchObject({ state: 'open', actions: ['claim', 'skip', 'raw'] });
    expect(await clinic.reviews.find(held.reviewId)).toMatchObject({ raised: 1 });
    expect(await clinic.eventTypesOf(held.questionId)).toContain('ReviewEscalated');
  });

  it('C3 sends a question on to the first step whose result is missing', async () => {
    const { questionId } = await clinic.place('deidentified', { clearedReasons: [] });
    await sendQuestionToReview(clinic, questionId, { reasons: ['stepFailed'], actor: 'x', now });
    const reviewId = reviewIdOf(questionId, 'question');
    const { version } = await claim(clinic, { reviewId, staffId: 'ann', now });
    await decide(clinic, { reviewId, by: 'ann', now, version, decision: 'release' });
    expect(await statusOf(questionId)).toBe('deidentified');
  });
});

describe('an answer in review', () => {
  it('goes back to its doctor with a reason, who keeps the place', async () => {
    const before = (await clinic.doctors.get('lin')).openAssignments;
    const held = await answerHeldBy('ann');
    await say(held, 'ann', { decision: 'return', reason: 'Say when to seek help.' });
    expect(await clinic.questions.get(held.questionId)).toMatchObject({ status: 'assigned', doctorId: 'lin', assignedAt: now });
    expect(await clinic.bodies.find(held.questionId, 'reason', 'returned')).toMatchObject({ by: 'ann' });
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(before);
    expect((await clinic.eventsOf(held.questionId)).find(({ type }) => type === 'AnswerReturned')?.data).toMatchObject({ doctorId: 'lin', actor: 'ann' });
  });

  it.each(['lin', 'releaser'])('D8 K1 of what ever was an emergency cannot be released by %s, whose own work it is', async (by) => {
    const held = await answerHeldBy(by, { everEmergency: true, releasedBy: 'releaser' });
    expect(held.item.actions).not.toContain('release');
    await expect(say(held, by, { decision: 'release' })).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await statusOf(held.questionId)).toBe('answerInReview');
  });

  it('D8 of what ever was an emergency is released by a third person', async () => {
    const held = await answerHeldBy('third', { everEmergency: true, releasedBy: 'releaser' });
    await say(held, 'third', { decision: 'release' });
    expect(await clinic.questions.get(held.questionId)).toMatchObject({ status: 'answered', acceptedBy: 'third' });
  });

  it.each(['specialty', 'urgency'] as const)('has no %s to correct', async (field) => {
    const held = await answerHeldBy('ann');
    const corrections = field === 'specialty' ? { specialty: 'both' as const } : { urgency: 'soon' as const };
    await expect(say(held, 'ann', { decision: 'release', corrections })).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: `corrections.${field}`, code: 'not_allowed' }] });
  });
});

describe('a claim', () => {
  it('E3 is one moderator’s: others get the item and what they may do with it', async () => {
    const held = await questionHeldBy('ann');
    await expect(claim(clinic, { reviewId: held.reviewId, staffId: 'bob', now })).rejects.toMatchObject({ kind: 'conflict', current: { claimedBy: 'ann', actions: [] } });
    await expect(unclaim(clinic, { reviewId: held.reviewId, staffId: 'bob', now })).rejects.toMatchObject({ kind: 'conflict' });
    expect(await unclaim(clinic, { reviewId: held.reviewId, staffId: 'ann', now })).toMatchObject({ state: 'open' });
    expect(await claim(clinic, { reviewId: held.reviewId, staffId: 'bob', now })).toMatchObject({ claimedBy: 'bob' });
  });

  it('E1 has three reasons of three senders on one item', async () => {
    const { questionId, reviewId } = await questionHeldBy('ann');
    for (const reason of ['abuse', 'stepFailed', 'abuse'] as const) await sendQuestionToReview(clinic, questionId, { reasons: [reason], actor: 'x', now });
    expect(await clinic.reviews.find(reviewId)).toMatchObject({ reasons: ['identifiersUncertain', 'abuse', 'stepFailed'], state: 'claimed' });
    expect(await clinic.questions.get(questionId)).toMatchObject({ reasons: ['identifiersUncertain', 'abuse', 'stepFailed'] });
  });
});

describe('raw text', () => {
  it('is shown with the reading on record: who and when in an event, why in a body that erasure takes', async () => {
    const { questionId, reviewId } = await questionHeldBy('ann');
    const raw = await readRawText(clinic, { reviewId, staffId: 'ann', now }, 'Canary why.');
    expect(raw.text).toContain('eyelid');
    const events = await clinic.eventsOf(questionId);
    expect(events.find(({ type }) => type === 'RawTextRead')?.data).toEqual({ reviewId, actor: 'ann', urgency: 'soon' });
    expect(JSON.stringify(events)).not.toContain('Canary');
    await clinic.bodies.erase(questionId);
    expect(JSON.stringify(await clinic.rowsOf(questionId))).not.toContain('Canary');
  });

  it('is not shown, and no reading recorded, while somebody else holds the item', async () => {
    const { questionId, reviewId } = await questionHeldBy('ann');
    await expect(readRawText(clinic, { reviewId, staffId: 'bob', now }, 'why')).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await clinic.eventTypesOf(questionId)).not.toContain('RawTextRead');
  });
});
