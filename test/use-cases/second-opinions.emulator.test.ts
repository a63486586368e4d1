import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpinionRequest } from '../../shared/contracts/opinion-view.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import { renderThreadPage } from '../../shared/domain/publishing/thread-page.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { Slug } from '../../shared/domain/thread.ts';
import { correctAnswer } from '../../shared/use-cases/correct-answer.ts';
import { decide } from '../../shared/use-cases/decide-review.ts';
import { giveOpinion } from '../../shared/use-cases/give-opinion.ts';
import { listAnswers } from '../../shared/use-cases/list-answers.ts';
import { claim } from '../../shared/use-cases/moderate-review.ts';
import { listWantedOpinions, readOpinions } from '../../shared/use-cases/read-opinions.ts';
import { shownThreads } from '../../shared/use-cases/read-threads.ts';
import { requestOpinion } from '../../shared/use-cases/request-opinion.ts';
import { retractAnswer } from '../../shared/use-cases/retract-answer.ts';
import { withdrawQuestion } from '../../shared/use-cases/withdraw-question.ts';
import { makeThread, similarityKeyOf } from '../aws/make-thread.ts';
import { pageSettings } from '../domain/publishing/thread-draft.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic, settings } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
let last = 0;
const now = minutesIn(10_000);
const later = minutesIn(10_060);
const harmless = 'A warm compress and a regular bedtime help as well. See a neurologist if it spreads.';

beforeAll(async () => {
  clinic = await openClinic();
  for (const id of ['lin', 'wu', 'ho']) await clinic.placeDoctor(id, { name: `Dr. ${id}`, capacity: 5 });
  await clinic.placeDoctor('kim', { name: 'Dr. kim', specialties: ['psychiatry'] });
  await clinic.placeDoctor('old', { licenceValidUntil: '2020-01-01' });
});
afterAll(() => clinic.close());

/** A question of Dr. Lin's that is out, with its page. */
async function published(changes: Partial<QuestionIn<'published'>> = {}): Promise<{ questionId: QuestionId; slug: Slug }> {
  const slug = Slug.parse(`twitching-eyelid-${(last += 1)}abcdefghij`);
  const { questionId } = await clinic.place('published', { doctorId: 'lin', answerVersion: 1, slug, round: undefined, urgency: { level: 'routine', redFlags: [], review: false }, ...changes });
  await clinic.placeAnswer(questionId, 1);
  const thread = makeThread(slug);
  await clinic.client.send(new TransactWriteCommand({ TransactItems: clinic.threads.publishItems(thread, similarityKeyOf(thread), now, questionId) }));
  return { questionId, slug };
}
const add = (text: string): OpinionRequest => ({ kind: 'add', text: new PhiText(text) });
const disagree = (text = 'A month of this asks for a blood test first.'): OpinionRequest => ({ kind: 'disagree', text: new PhiText(text) });
const agree: OpinionRequest = { kind: 'agree' };
const pageOf = async (slug: Slug) => {
  const thread = await clinic.threads.read(slug);
  return thread === undefined || thread === 'gone' ? expect.fail('no page') : thread;
};
const markupOf = async (slug: Slug) => renderThreadPage(await pageOf(slug), { ...pageSettings, secondOpinions: true });
const factsOf = async (questionId: QuestionId, type: string) => (await clinic.eventsOf(questionId)).find((event) => event.type === type)?.data;
const itemOf = (questionId: QuestionId) => clinic.reviews.find(reviewIdOf(questionId, 'opinion'));
async function say(questionId: QuestionId, decision: 'release' | 'return', reason?: string) {
  const reviewId = reviewIdOf(questionId, 'opinion');
  const { version } = await claim(clinic, { reviewId, staffId: 'ann', now: later });
  return decide(clinic, { reviewId, decision, version, by: 'ann', now: later, ...(reason !== undefined && { reason }) });
}

describe('G7 a second opinion', () => {
  it('G7 shows two doctors who agree by name, field and date', async () => {
    const { questionId, slug } = await published();
    await giveOpinion(clinic, slug, 'wu', agree, now);
    expect(await giveOpinion(clinic, slug, 'kim', agree, now)).toMatchObject({ isAuthor: false, own: { kind: 'agree', state: 'published' }, opinions: [{ kind: 'agree' }, { kind: 'agree' }] });
    const markup = await markupOf(slug);
    expect(markup).toContain('Agree: <bdi>Dr. wu</bdi> (Neurology, <time datetime="2026">2026</time>)');
    expect(markup).toContain('Agree: <bdi>Dr. kim</bdi> (Psychiatry, ');
    expect((await clinic.eventsOf(questionId)).map(({ type, data }) => [type, data])).toEqual([
      ['OpinionPublished', { doctorId: 'wu', slug, kind: 'agree' }],
      ['OpinionPublished', { doctorId: 'kim', slug, kind: 'agree' }],
    ]);
    expect(await itemOf(questionId)).toBeUndefined();
  });

  it('G1 G7 keeps the line of a doctor whom the roster names otherwise later', async () => {
    const { slug } = await published();
    await giveOpinion(clinic, slug, 'ho', agree, now);
    await clinic.placeDoctor('ho', { name: 'Dr. Renamed', specialties: ['psychiatry'] });
    expect((await pageOf(slug)).opinions).toEqual([{ kind: 'agree', doctor: { name: 'Dr. ho', specialty: 'neurology' }, givenAt: '2026' }]);
    await clinic.placeDoctor('ho', { name: 'Dr. ho' });
  });

  it('G7 says the same once, and the newest in the place of what was said before', async () => {
    const { questionId, slug } = await published();
    for (let times = 0; times < 2; times += 1) await giveOpinion(clinic, slug, 'wu', agree, now);
    expect(await clinic.eventTypesOf(questionId)).toEqual(['OpinionPublished']);
    await giveOpinion(clinic, slug, 'wu', add(harmless), later);
    expect((await pageOf(slug)).opinions).toEqual([{ kind: 'add', doctor: { name: 'Dr. wu', specialty: 'neurology' }, givenAt: '2026', text: harmless }]);
    await giveOpinion(clinic, slug, 'wu', disagree(), later);
    expect(await pageOf(slug)).not.toHaveProperty('opinions');
  });

  it.each([
    ['its own doctor', 'lin'],
    ['a doctor whose licence has run out', 'old'],
    ['somebody who is not on the roster', 'nobody'],
  ])('G7 takes none of %s', async (_who, doctorId) => {
    const { questionId, slug } = await published();
    for (const said of [agree, add(harmless), disagree()]) await expect(giveOpinion(clinic, slug, doctorId, said, now)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await clinic.eventTypesOf(questionId)).toEqual([]);
  });

  it('G7 is taken and shown nowhere while the stage has it off', async () => {
    const { slug } = await published();
    await giveOpinion(clinic, slug, 'wu', add(harmless), now);
    const off = { ...clinic, settings: { ...settings, secondOpinions: false } };
    for (const attempt of [giveOpinion(off, slug, 'ho', agree, now), readOpinions(off, slug, 'ho', now), requestOpinion(off, slug, 'lin', now), listWantedOpinions(off, 'ho', now)]) {
      await expect(attempt).rejects.toMatchObject({ kind: 'notFound' });
    }
    const hidden = shownThreads(clinic.threads, off.settings);
    expect(JSON.stringify([await hidden.read(slug), await hidden.listed([slug]), await hidden.list({})])).not.toMatch(/Dr\. wu|compress/);
    expect(renderThreadPage(await pageOf(slug), pageSettings)).not.toMatch(/Dr\. wu|compress/);
  });

  it('G7 is refused once the page is withdrawn or its answer taken back, and what was said goes with it', async () => {
    const withdrawn = await published();
    await giveOpinion(clinic, withdrawn.slug, 'wu', disagree('The patient canary should have had a scan.'), now);
    await withdrawQuestion(clinic, withdrawn.questionId, await clinic.receipts.receiptOf(withdrawn.questionId), later);
    const retracted = await published();
    await giveOpinion(clinic, retracted.slug, 'wu', add(harmless), now);
    await retractAnswer(clinic, retracted.questionId, 'lin', 'It was about another illness.', later);
    for (const { slug } of [withdrawn, retracted]) await expect(giveOpinion(clinic, slug, 'ho', agree, later)).rejects.toMatchObject({ kind: 'gone' });
    expect(await itemOf(withdrawn.questionId)).toMatchObject({ state: 'decided', decision: 'withdrawn' });
    await clinic.bodies.erase(withdrawn.questionId);
    expect(await clinic.opinions.find(withdrawn.questionId, 'wu')).toBeUndefined();
  });
});

describe('G7 an addition', () => {
  it('G7 is on the page, in the feed’s list and in the structured data at once when the checks let it through', async () => {
    const { slug } = await published();
    expect(await giveOpinion(clinic, slug, 'kim', add(harmless), now)).toMatchObject({ own: { state: 'published', text: harmless } });
    const markup = await markupOf(slug);
    expect(markup).toContain('<bdi>Dr. kim</bdi> adds · Psychiatry');
    expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(markup)?.[1] ?? '')).toMatchObject({
      '@type': 'QAPage', mainEntity: { answerCount: 2, suggestedAnswer: [{ '@type': 'Answer', text: harmless, author: { name: 'Dr. kim' } }] },
    });
    for (const listing of [{}, { topic: 'facial-twitching' }]) expect((await clinic.threads.list(listing)).items.find((item) => item.slug === slug)).toMatchObject({ contributors: ['Dr. kim'] });
  });

  it.each([
    ['names somebody', 'Ask my colleague Peter Miller, telephone 0912 345 678, for more.', {}],
    ['is on what once was an emergency', harmless, { everEmergency: true, releasedBy: 'bob' }],
  ])('G7 that %s waits for a moderator, who publishes it', async (_case, text, changes) => {
    const { questionId, slug } = await published(changes);
    expect(await giveOpinion(clinic, slug, 'wu', add(text), now)).toMatchObject({ own: { state: 'held' }, opinions: [] });
    expect(await itemOf(questionId)).toMatchObject({ state: 'open', subject: 'opinion', reasons: ['opinionCheck'], urgency: 'routine', excluded: ['lin', 'wu', ...('releasedBy' in changes ? ['bob'] : [])] });
    const shown = await claim(clinic, { reviewId: reviewIdOf(questionId, 'opinion'), staffId: 'ann', now: later });
    expect(shown).toMatchObject({ opinions: [{ kind: 'add', doctor: { name: 'Dr. wu' }, findings: expect.arrayContaining([expect.objectContaining({ severity: 'block' })]) as object[] }], actions: expect.arrayContaining(['release', 'return']) as string[] });
    await say(questionId, 'release');
    expect((await pageOf(slug)).opinions).toHaveLength(1);
    expect(await markupOf(slug)).not.toMatch(/Miller|0912/);
    expect((await readOpinions(clinic, slug, 'wu', later)).own).toMatchObject({ state: 'published' });
    expect(await factsOf(questionId, 'OpinionsReleased')).toMatchObject({ actor: 'ann', decision: 'release', slug });
  });

  it('G7 goes back to its doctor with a reason, who may give it anew', async () => {
    const { questionId, slug } = await published();
    await giveOpinion(clinic, slug, 'wu', add('You have Parkinson disease, I am certain. Take 5 mg of diazepam.'), now);
    await say(questionId, 'return', 'Please name no dose.');
    expect((await readOpinions(clinic, slug, 'wu', later)).own).toMatchObject({ state: 'returned', reason: 'Please name no dose.' });
    expect((await listWantedOpinions(clinic, 'wu', later)).own).toContainEqual(expect.objectContaining({ slug, kind: 'add', state: 'returned' }));
    expect(await factsOf(questionId, 'OpinionsReturned')).toMatchObject({ doctorId: 'wu' });
    expect((await giveOpinion(clinic, slug, 'wu', add(harmless), later)).own).toEqual({ kind: 'add', state: 'published', text: harmless, givenAt: later });
  });

  it('G7 finds room for four on a page', async () => {
    const { slug } = await published();
    for (const n of [1, 2, 3, 4, 5]) await clinic.placeDoctor(`d${n}`, {});
    for (const n of [1, 2, 3, 4]) await giveOpinion(clinic, slug, `d${n}`, add(harmless), now);
    await expect(giveOpinion(clinic, slug, 'd5', add(harmless), now)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await giveOpinion(clinic, slug, 'd5', agree, now)).toMatchObject({ own: { state: 'published' } });
  });
});

describe('G7 a disagreement', () => {
  it('G7 opens one item for moderators, is never published, and reaches no event', async () => {
    const { questionId, slug } = await published();
    await giveOpinion(clinic, slug, 'wu', disagree('Jo Miller should have a scan; write to me at wu@clinic.example.'), now);
    await giveOpinion(clinic, slug, 'kim', disagree('This may be a tic.'), now);
    expect(await itemOf(questionId)).toMatchObject({ reasons: ['disagreement'], excluded: ['lin', 'wu', 'kim'] });
    expect((await clinic.eventsOf(questionId)).map(({ type, data }) => [type, data.kind, data.added])).toEqual([['OpinionHeld', 'disagree', ['disagreement']], ['OpinionHeld', 'disagree', []]]);
    expect(JSON.stringify([await clinic.eventsOf(questionId), await pageOf(slug)])).not.toMatch(/scan|tic\b/);
    expect(JSON.stringify(await clinic.rowsOf(questionId))).not.toMatch(/wu@clinic/);
    const { version } = await claim(clinic, { reviewId: reviewIdOf(questionId, 'opinion'), staffId: 'wu', now });
    await expect(decide(clinic, { reviewId: reviewIdOf(questionId, 'opinion'), decision: 'release', version, by: 'wu', now })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('G7 is returned to the answer’s doctor, who reads why until they have corrected it, which ends what was agreed before', async () => {
    const { questionId, slug } = await published();
    await giveOpinion(clinic, slug, 'ho', agree, now);
    await giveOpinion(clinic, slug, 'wu', disagree(), now);
    await say(questionId, 'return', 'A colleague asks for a blood test.');
    const own = async () => (await listAnswers(clinic, 'lin', undefined)).items.find((each) => each.questionId === questionId);
    expect(await own()).toMatchObject({ askedAgain: { reason: 'A colleague asks for a blood test.' } });
    expect((await readOpinions(clinic, slug, 'wu', later)).own).toMatchObject({ state: 'settled' });
    expect(await factsOf(questionId, 'OpinionsReturned')).toMatchObject({ doctorId: 'lin', decision: 'return' });
    await correctAnswer(clinic, questionId, 'lin', { reply: new PhiText('A twitching eyelid is common. Have a blood test if it lasts, and see a neurologist if it spreads.') }, minutesIn(10_120));
    expect(await own()).not.toHaveProperty('askedAgain');
    expect(await pageOf(slug)).not.toHaveProperty('opinions');
    expect((await readOpinions(clinic, slug, 'ho', later)).own).toMatchObject({ state: 'outdated' });
    expect((await giveOpinion(clinic, slug, 'ho', agree, later)).own).toMatchObject({ state: 'published' });
  });

  it('G7 is closed by a moderator who leaves the answer as it is, and needs a reason to be returned', async () => {
    const { questionId, slug } = await published();
    const before = await pageOf(slug);
    await giveOpinion(clinic, slug, 'wu', disagree(), now);
    await expect(say(questionId, 'return')).rejects.toMatchObject({ kind: 'invalid' });
    expect(await say(questionId, 'release')).toMatchObject({ state: 'decided', decision: 'release', opinions: [] });
    expect(await pageOf(slug)).toEqual(before);
  });
});

describe('G7 the wish for one', () => {
  it('G7 lists an answer for colleagues of its field until the first of them has spoken', async () => {
    const { slug } = await published();
    expect(await requestOpinion(clinic, slug, 'lin', now)).toMatchObject({ isAuthor: true, opinions: [] });
    expect(await requestOpinion(clinic, slug, 'lin', later)).toMatchObject({ requestedAt: now });
    const wanted = async (doctorId: string) => (await listWantedOpinions(clinic, doctorId, later)).items.map((item) => item.slug);
    expect([await wanted('wu'), await wanted('kim'), await wanted('lin')]).toEqual([[slug], [], []]);
    await expect(requestOpinion(clinic, slug, 'wu', now)).rejects.toMatchObject({ kind: 'forbidden' });
    await giveOpinion(clinic, slug, 'wu', agree, later);
    expect(await wanted('ho')).toEqual([]);
  });
});
