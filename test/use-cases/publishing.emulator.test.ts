import { ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { Slug } from '../../shared/domain/thread.ts';
import { transitions } from '../../shared/domain/transitions.ts';
import { checkHandedInAnswer } from '../../shared/use-cases/check-answer.ts';
import { endQuestion } from '../../shared/use-cases/end-question.ts';
import { publishThread } from '../../shared/use-cases/publish-thread.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { withdrawQuestion } from '../../shared/use-cases/withdraw-question.ts';
import { makeThread, similarityKeyOf } from '../aws/make-thread.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
let stopped: string[];
const now = minutesIn(500);
const executions = { arnOf: (name: string) => `arn:${name}`, stop: async (arn: string) => void stopped.push(arn) };

beforeEach(async () => {
  clinic = await openClinic();
  stopped = [];
  await clinic.placeDoctor('lin', { capacity: 9, openAssignments: 3 });
});
afterEach(() => clinic.close());

/** An answered question, its answer checked and stored. */
async function accepted(changes: Partial<QuestionIn<'answered'>> = {}): Promise<QuestionId> {
  const { questionId } = await clinic.place('answered', { doctorId: 'lin', answerVersion: 1, acceptedBy: 'check', deidentified: { textVersion: 1, uncertain: false }, ...changes });
  await clinic.placeAnswer(questionId, 1);
  return questionId;
}
const publish = (questionId: QuestionId, suffix = 'abcdefghij') => publishThread({ ...clinic, randomSuffix: () => suffix }, questionId, now);
const threadRows = async () => (await clinic.client.send(new ScanCommand({ TableName: tables.threads }))).Items ?? [];
const receiptOf = (questionId: QuestionId) => clinic.receipts.receiptOf(questionId);
const end = (questionId: QuestionId) => endQuestion({ ...clinic, executions, vaultDaysAfterEnd: 30 }, questionId);

describe('publishThread', () => {
  it('H7 writes page, listings, state and event together, and frees the doctor’s place', async () => {
    const questionId = await accepted();
    const after = await publish(questionId);
    expect(after).toMatchObject({ status: 'published', endedAt: now });
    const slug = Slug.parse('slug' in after && after.slug);
    expect(await clinic.threads.read(slug)).toMatchObject({ slug, answer: { doctor: { name: 'Lin Mei' } } });
    expect((await clinic.threads.list({})).items).toHaveLength(1);
    expect(await clinic.eventTypesOf(questionId)).toEqual(['ThreadPublished']);
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(2);
    expect(await readQuestion(clinic, questionId, await receiptOf(questionId))).toMatchObject({ thread: { slug, url: `https://askwell.example/t/${slug}` }, answer: { doctor: { name: 'Lin Mei' } } });
  });

  it('H7 leaves nothing behind when one item of the transaction fails', async () => {
    const first = await publish(await accepted());
    const slug = 'slug' in first ? first.slug : '';
    const before = await threadRows();
    const questionId = await accepted();
    // The same title and the same random ending: the page is there already.
    await expect(publish(questionId)).rejects.toMatchObject({ kind: 'transient' });
    expect(await threadRows()).toEqual(before);
    expect(await clinic.eventTypesOf(questionId)).toEqual([]);
    expect((await clinic.questions.get(questionId)).status).toBe('answered');
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(2);
    expect(await publish(questionId, 'zyxwvutsrq')).toMatchObject({ status: 'published', slug: expect.not.stringMatching(slug) as string });
  });

  it('publishes once, however often the step runs', async () => {
    const questionId = await accepted();
    const outcomes = await Promise.all([publish(questionId, 'aaaaaaaaaa'), publish(questionId, 'bbbbbbbbbb'), publish(questionId, 'cccccccccc')]);
    expect(new Set(outcomes.map((question) => 'slug' in question && question.slug)).size).toBe(1);
    expect((await clinic.threads.list({})).items).toHaveLength(1);
  });

  it('A4 answers privately what is not to be published: no page, no listing, no text in an event', async () => {
    const questionId = await accepted({ consent: { publish: false } });
    expect(await publish(questionId)).toMatchObject({ status: 'answeredPrivately' });
    expect(await threadRows()).toEqual([]);
    expect(await clinic.eventsOf(questionId)).toMatchObject([{ type: 'QuestionAnsweredPrivately', data: {} }]);
    const view = await readQuestion(clinic, questionId, await receiptOf(questionId));
    expect(view.answer?.text).toContain('twitching eyelid');
    expect(view).not.toHaveProperty('thread');
  });

  it.each([
    ['nobody but the check', 'check'],
    ['its own doctor', 'lin'],
    ['the person who released the question', 'releaser'],
  ])('D8 K1 sends what ever was an emergency to a second person when it was accepted by %s', async (_, acceptedBy) => {
    const questionId = await accepted({ everEmergency: true, releasedBy: 'releaser', acceptedBy });
    expect(await publish(questionId)).toMatchObject({ status: 'answerInReview' });
    expect(await threadRows()).toEqual([]);
    expect(await clinic.reviews.find(reviewIdOf(questionId, 'answer'))).toMatchObject({ state: 'open', excluded: ['lin', 'releaser'] });
  });

  it('leaves alone what is not accepted', async () => {
    const questionId = await accepted({ acceptedBy: undefined });
    expect(await publish(questionId)).toMatchObject({ status: 'answered' });
    expect(await threadRows()).toEqual([]);
  });
});

describe('checkHandedInAnswer', () => {
  async function handedIn(reply: string, changes: Partial<QuestionIn<'answered'>> = {}): Promise<QuestionId> {
    const { questionId } = await clinic.place('answered', { doctorId: 'lin', answerVersion: 1, acceptedBy: undefined, ...changes });
    const raw = { reply: new PhiText(reply), moreInfo: undefined, doctor: { name: 'Lin Mei', specialty: 'neurology' as const } };
    await clinic.client.send(new TransactWriteCommand({ TransactItems: [clinic.vault.putAnswer(questionId, 1, raw)] }));
    return questionId;
  }
  const good = 'A twitching eyelid is common and is normal when you are tired. You need no test unless it spreads to your face; see a neurologist then.';

  it('accepts a good answer and keeps what is checked of it', async () => {
    const questionId = await handedIn(good);
    expect(await checkHandedInAnswer(clinic, questionId, now)).toMatchObject({ status: 'answered', acceptedBy: 'check' });
    expect(await clinic.bodies.find(questionId, 'answer', 1)).toMatchObject({ reply: good, doctor: { name: 'Lin Mei' } });
    expect(await readQuestion(clinic, questionId, await receiptOf(questionId))).not.toHaveProperty('answer');
  });

  it('D8 sends every answer to what ever was an emergency to a person, also a private one', async () => {
    const questionId = await handedIn(good, { everEmergency: true, releasedBy: 'releaser', consent: { publish: false } });
    expect(await checkHandedInAnswer(clinic, questionId, now)).toMatchObject({ status: 'answerInReview', reasons: expect.arrayContaining(['emergency']) as unknown });
    expect(await clinic.bodies.find(questionId, 'answer', 1)).toBeDefined();
  });

  it('sends an answer with contact details to a person, who sees it without them', async () => {
    const questionId = await handedIn(`${good} Call me on 0912-345-678.`);
    expect(await checkHandedInAnswer(clinic, questionId, now)).toMatchObject({ status: 'answerInReview', reasons: ['answerCheck'] });
    expect((await clinic.bodies.find(questionId, 'answer', 1))?.reply).not.toContain('345');
  });

  it('has nothing to do when that has been done', async () => {
    const questionId = await accepted();
    expect(await checkHandedInAnswer(clinic, questionId, now)).toMatchObject({ acceptedBy: 'check', version: 17 });
  });
});

describe('withdrawQuestion', () => {
  it.each(transitions.withdraw.from)('H8 works on %s, at once and again alike, and frees what it held', async (status) => {
    const { questionId } = await clinic.place(status, { doctorId: 'lin', slug: 'gone-abcdefghij' });
    const held = (await clinic.doctors.get('lin')).openAssignments;
    for (let times = 0; times < 3; times += 1) await withdrawQuestion(clinic, questionId, await receiptOf(questionId), now);
    expect((await clinic.eventTypesOf(questionId)).filter((type) => type === 'QuestionWithdrawn')).toHaveLength(1);
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(['assigned', 'awaitingInformation', 'answered', 'answerInReview'].includes(status) ? held - 1 : held);
    expect(await readQuestion(clinic, questionId, await receiptOf(questionId))).toMatchObject({ status: 'withdrawn' });
  });

  it('I1 is refused without the question’s own receipt', async () => {
    const { questionId } = await clinic.place('triaged');
    await expect(withdrawQuestion(clinic, questionId, await receiptOf(clinic.newId()), now)).rejects.toMatchObject({ kind: 'notFound' });
    expect((await clinic.questions.get(questionId)).status).toBe('triaged');
  });

  it('H8 closes what moderators have open on it, so that nobody is asked any more', async () => {
    const questionId = await accepted({ everEmergency: true });
    await publish(questionId);
    await withdrawQuestion(clinic, questionId, await receiptOf(questionId), now);
    expect(await clinic.reviews.find(reviewIdOf(questionId, 'answer'))).toMatchObject({ state: 'decided', decision: 'withdrawn' });
    expect((await clinic.reviews.list('open', now, undefined)).items).toEqual([]);
  });

  it('H8 erases texts, reasons, answer, raw text, address, page, listings and mentions, and keeps ids, codes and instants', async () => {
    const questionId = await accepted();
    const published = await publish(questionId);
    const slug = Slug.parse('slug' in published && published.slug);
    const neighbour = makeThread('neighbour-abcdefghij', { similar: [slug], topics: [] });
    await clinic.client.send(
      new TransactWriteCommand({
        TransactItems: [
          ...clinic.threads.publishItems(neighbour, similarityKeyOf(neighbour), now, clinic.newId()),
          clinic.contacts.put(questionId, { email: 'canary@example.org', language: 'en' }),
          clinic.bodies.put(questionId, 'reason', 'returned', { reason: 'Canary', by: 'ann', at: now }),
        ],
      }),
    );
    await clinic.waits.ask(questionId, 'arn:later', { step: 'review', token: 'token', askedAt: now });
    await withdrawQuestion(clinic, questionId, await receiptOf(questionId), now);
    expect(await clinic.threads.read(slug)).toBe('gone');
    for (let times = 0; times < 2; times += 1) await end(questionId);
    expect(stopped).toEqual([`arn:${questionId}`, 'arn:later', `arn:${questionId}`, 'arn:later']);
    expect([await clinic.vault.findSubmission(questionId), await clinic.contacts.find(questionId), (await clinic.waits.find(questionId))?.wait]).toEqual([undefined, undefined, undefined]);
    const rows = await clinic.rowsOf(questionId);
    expect(rows.filter(({ sk }) => sk.startsWith('BODY#'))).toEqual([]);
    expect(JSON.stringify([rows, await threadRows()])).not.toMatch(/eyelid has twitched for five weeks|Canary|canary/);
    expect(await clinic.threads.read(slug)).toBe('gone');
    expect(await clinic.threads.read(neighbour.slug)).toMatchObject({ similar: [] });
    expect((await clinic.threads.list({})).items.map((item) => item.slug)).toEqual([neighbour.slug]);
    expect(rows.map(({ sk }) => sk.split('#')[0])).toEqual(expect.arrayContaining(['STATE', 'EVENT', 'TOMBSTONE']));
  });
});

describe('endQuestion', () => {
  it('lets raw text and address expire only after the end, by the stage’s days', async () => {
    const questionId = await accepted({ consent: { publish: false } });
    const expiries = async () => ((await clinic.client.send(new ScanCommand({ TableName: tables.vault }))).Items ?? []).map((item) => item.expiresAt as unknown);
    await end(questionId);
    expect(await expiries()).toEqual([undefined]);
    await publish(questionId);
    await end(questionId);
    expect(await expiries()).toEqual([(Date.parse(now) + 30 * 86_400_000) / 1_000]);
    expect(stopped).toEqual([]);
  });
});
