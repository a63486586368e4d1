import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { clientConfig } from '../../local/engine-client.ts';
import { redriveLocally } from '../../local/redrive/redrive-locally.ts';
import { ReviewList } from '../../shared/contracts/review-view.ts';
import type { ReviewItem } from '../../shared/contracts/review-view.ts';
import { transitionsFrom } from '../../shared/domain/transitions.ts';
import { askWrongly, sendBadRequests, sendPoison } from './canary-bad-requests.ts';
import type { Refusal } from './canary-bad-requests.ts';
import { CanaryClinic, elsewhere } from './canary-clinic.ts';
import type { Story } from './canary-clinic.ts';
import { searchFor } from './canary-search.ts';
import type { Written } from './canary-search.ts';
import * as trail from './canary-trail.ts';
import type { Patient, Person } from './running-system.ts';
import { eventually } from './running-system.ts';
import { replies, texts } from './texts.ts';

const clinic = new CanaryClinic();
const { system, plants } = clinic;
let doctor: Person;
let moderator: Person;

beforeAll(async () => {
  await clinic.start();
  await system.engage('canary-doctor');
  [doctor, moderator] = await Promise.all([clinic.doctor(), clinic.moderator()]);
});
afterAll(() => clinic.remove());

const openItems = async (): Promise<ReviewItem[]> => ReviewList.parse((await moderator.get('/reviews')).json()).items;

/** Answers as the question's doctor and waits for its page. */
async function publish(story: Story, patient: Patient): Promise<string> {
  await patient.reaches('assigned');
  await doctor.post(`/assignments/${patient.questionId}/answer`, plants[story].plainAnswer(replies.tremor));
  const slug = (await patient.reaches('published')).thread?.slug ?? '';
  clinic.slugs.push(slug);
  return slug;
}

describe('B3 questions full of identifiers', () => {
  it('are published, after an answer that named its patient was returned and read in the raw', async () => {
    const { submission, idempotencyKey, answer, reasons, identifiers } = plants.published;
    const patient = await clinic.tell('published', submission(), { 'idempotency-key': idempotencyKey });
    await patient.reaches('assigned');
    await doctor.post(`/assignments/${patient.questionId}/answer`, answer(replies.tremor));
    const item = await system.reviewOf(moderator, patient.questionId, 'answer');
    expect((await moderator.post(`/reviews/${item.reviewId}/raw`, { reason: reasons.raw })).text).toContain(identifiers.familyName);
    expect((await system.decide(moderator, item, { decision: 'return', reason: reasons.returned })).status).toBe(200);
    await patient.reaches('assigned');
    expect((await doctor.get(`/assignments/${patient.questionId}`)).text).toContain(reasons.returned);
    await publish('published', patient);
    await publish('neighbour', await clinic.tell('neighbour', plants.neighbour.submission()));
  });

  it('are answered privately, in Chinese', async () => {
    const { hanSubmission, plainAnswer, contact } = plants.privately;
    const patient = await clinic.tell('privately', { ...hanSubmission(), consent: { publish: false }, contact: { email: contact } });
    await patient.reaches('assigned');
    await doctor.post(`/assignments/${patient.questionId}/answer`, plainAnswer(replies.tremor));
    await patient.reaches('answeredPrivately');
  });

  it('are declined with a reason that the patient reads', async () => {
    const { submission, reasons } = plants.declined;
    const patient = await clinic.tell('declined', submission(texts.rash));
    const item = await system.reviewOf(moderator, patient.questionId);
    await moderator.post(`/reviews/${item.reviewId}/raw`, { reason: reasons.raw });
    await system.decide(moderator, item, { decision: 'decline', reason: reasons.decline });
    expect((await patient.reaches('declined')).reason).toBe(reasons.decline);
  });

  it('are handed back by their doctor', async () => {
    const { submission, reasons } = plants.handedBack;
    const patient = await clinic.tell('handedBack', submission());
    await patient.reaches('assigned');
    expect((await doctor.post(`/assignments/${patient.questionId}/decline`, { reason: reasons.handedBack })).status).toBe(200);
    await patient.reaches('awaitingDoctor');
  });

  it('are emergencies, which people are paged for', async () => {
    const patient = await clinic.tell('emergency', plants.emergency.submission(texts.crisis));
    await eventually('the page', async () => (await system.mails()).find(({ to, text }) => to === 'on-call@example.org' && text.includes(patient.questionId)));
    await system.reviewOf(moderator, patient.questionId);
  });

  it('make a step throw at what the vault holds, and a moderator’s reading fail', async () => {
    const { submission, reasons, identifiers } = plants.mangled;
    const patient = await clinic.tell('mangled', submission(texts.rash));
    const item = await system.reviewOf(moderator, patient.questionId);
    const client = new DynamoDBClient(clientConfig(system.local.endpoints.dynamodb));
    const TableName = system.local.endpoints.tables['vault'];
    const Key = { questionId: { S: patient.questionId }, part: { S: 'submission' } };
    const { Item } = await client.send(new GetItemCommand({ TableName, Key }));
    await client.send(new PutItemCommand({ TableName, Item: { ...Item, ...Key, text: { L: [{ S: identifiers.familyName }] } } }));
    client.destroy();
    expect((await system.decide(moderator, item, { decision: 'retry' })).status).toBe(200);
    await eventually('the failed step', async () => ((await openItems()).some(({ questionId, reasons: why }) => questionId === patient.questionId && why.includes('stepFailed')) ? true : undefined));
    const failed = await moderator.post(`/reviews/${item.reviewId}/raw`, { reason: reasons.raw });
    expect(failed.status).toBe(500);
    clinic.told.push({ place: 'told a moderator', content: Buffer.from(failed.text) });
  });

  it('are poison, and redriven, and end as dead letters again', async () => {
    const sent = await sendPoison(system, plants.poison);
    const waiting = () => trail.engineRows(system).filter(({ place }) => place.startsWith('queue ') && place.endsWith('dead-letters')).length;
    await eventually('every dead letter', async () => (waiting() >= sent ? true : undefined));
    const { submissionQueueUrl: sourceUrl, submissionDeadLetterQueueUrl: url, sqs } = system.local.endpoints;
    const client = new SQSClient(clientConfig(sqs));
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(plants.redriven.submission(texts.rash)) }));
    expect(await redriveLocally(client, { name: 'submissions', url, sourceUrl })).toBeGreaterThan(1);
    client.destroy();
    const item = await eventually('the review of the redriven one', async () => (await openItems()).find(({ text }) => text?.includes(plants.redriven.words.text)));
    await system.decide(moderator, item, { decision: 'decline', reason: plants.redriven.reasons.decline });
    await eventually('the dead letters again', async () => (waiting() >= sent ? true : undefined));
  });

  it('are in hand when the process is killed, and go on', async () => {
    await clinic.tell('interrupted', plants.interrupted.submission());
    await clinic.listen();
    await system.kill();
    await clinic.start();
    [doctor, moderator] = await Promise.all([clinic.doctor(), clinic.moderator()]);
    await clinic.patient('interrupted').reaches('assigned');
  });

  it('are asked for by everybody who may not have them', async () => {
    const of = clinic.patient('declined');
    const refused: Refusal[] = [];
    for (const story of ['published', 'emergency', 'interrupted'] as const) refused.push(...(await askWrongly(system, clinic.patient(story), of)));
    expect(refused.filter(({ status }) => ![401, 403, 404].includes(status)).map(({ status }) => status)).toEqual([]);
    const bad = await sendBadRequests(system, { ...plants.bad, idempotencyKey: plants.published.idempotencyKey });
    expect(bad.map(([, { status }]) => status)).toEqual(bad.map(([expected]) => expected));
    const { reviewId, version } = await system.reviewOf(moderator, clinic.patient('emergency').questionId);
    await moderator.post(`/reviews/${reviewId}/claim`);
    const second = await system.staff('moderator', 'canary-second');
    const unclaimed = await second.post(`/reviews/${reviewId}/decide`, { decision: 'decline', reason: plants.bad.reasons.decline, version });
    expect(unclaimed.status).toBe(409);
    clinic.told.push(...refused, ...bad.map(([, told]) => told), { place: 'told a moderator', content: Buffer.from(unclaimed.text) });
  });
});

describe('B3 the search of everything that was written', () => {
  const told: readonly Story[] = ['published', 'neighbour', 'privately', 'declined', 'redriven', 'handedBack', 'emergency', 'mangled', 'interrupted'];
  let all: Written[];
  beforeAll(async () => {
    all = [...(await clinic.written()), ...clinic.told];
  });

  it('finds each of them in the vault, so it can find', () => {
    const whole = told.filter((story) => story !== 'mangled' && story !== 'privately');
    const needles = { ...clinic.needles('identifiers', whole), ...clinic.needles('hanIdentifiers', ['privately']) };
    const inPlace = (place: RegExp) => [...new Set(searchFor(needles, all).filter((hit) => place.test(hit.place)).map(({ needle }) => needle))].sort();
    expect(inPlace(/^table vault$/)).toEqual(Object.keys(needles).sort());
    expect(inPlace(/^file dynamodb\.sqlite/)).toEqual(Object.keys(needles).sort());
  });

  it('finds identifiers in the vault and in dead letters alone', () => {
    expect(elsewhere(searchFor({ ...clinic.needles('identifiers', told), ...clinic.needles('hanIdentifiers', ['privately']) }, all), /^(?:table|engine) vault$/)).toEqual([]);
    expect(elsewhere(searchFor({ ...clinic.needles('identifiers', ['poison']), ...clinic.needles('words', ['poison']) }, all), /^(?:dead letters|queue) [\w-]+dead-letters$/)).toEqual([]);
    expect(searchFor({ ...clinic.everyNeedle(['bad']), key: plants.published.idempotencyKey }, all)).toEqual([]);
  });

  it('finds words in de-identified texts, and in no log, event, history or mail', () => {
    const readable = /^(?:(?:table|engine) (?:vault|questions BODY#\w+|threads\b.*|questions)|engine _stream_records|public|told a moderator)$/;
    expect(elsewhere(searchFor({ ...clinic.needles('words', told), ...clinic.needles('hanWords', ['privately']) }, all), readable)).toEqual([]);
  });

  it('finds reasons where their readers look for them, and addresses with contacts and mailboxes', () => {
    expect(elsewhere(searchFor(clinic.needles('reasons', told), all), /^(?:table questions BODY#(?:reason#\w+|note)|engine questions|engine _stream_records)$/)).toEqual([]);
    const contacts = Object.fromEntries(told.map((story) => [story, plants[story].contact]));
    expect(elsewhere(searchFor(contacts, all), /^(?:(?:table|engine) contacts|mail recipient|file state\.sqlite(?:-wal)?)$/)).toEqual([]);
  });
});

describe('K4 H8 what is withdrawn', () => {
  const withdrawn: readonly Story[] = ['published', 'handedBack', 'emergency', 'mangled', 'interrupted', 'atOnce'];
  const [slug, neighbour] = [() => clinic.slugs[0] ?? '', () => clinic.slugs[1] ?? ''];
  const similarOf = async (of: string) => z.object({ similar: z.array(z.object({ slug: z.string() })) }).parse((await system.person().get(`/threads/${of}`)).json()).similar.map((each) => each.slug);

  it('expires by itself, once its question has ended, and no sooner', async () => {
    const expiring = (await trail.tableRows(system)).filter(({ row }) => 'expiresAt' in row);
    const rows = (await trail.tableRows(system)).filter(({ place }) => place === 'table vault');
    const ended = new Set((['published', 'neighbour', 'privately', 'declined'] as const).map((story) => clinic.patient(story).questionId));
    const open = new Set((['handedBack', 'emergency', 'mangled', 'interrupted'] as const).map((story) => clinic.patient(story).questionId));
    const daysOf = ({ row }: (typeof rows)[number]) => (Number(z.object({ N: z.string() }).parse(row['expiresAt']).N) - Date.now() / 1_000) / 86_400;
    const [left, stay] = [ended, open].map((ids) => rows.filter(({ row }) => ids.has(z.object({ S: z.string() }).parse(row['questionId']).S)));
    expect(left?.map((row) => Math.ceil(daysOf(row)))).toEqual(left?.map(() => 30));
    expect(stay?.filter(({ row }) => 'expiresAt' in row)).toEqual([]);
    const allowed: Readonly<Record<string, number>> = { 'table vault': 30, 'table contacts': 30, 'table questions KEY': 1, 'table questions REPEAT': 1, 'table questions PAGE': 15, 'table questions WINDOW': 15 };
    expect(expiring.filter((each) => Math.ceil(daysOf(each)) !== allowed[each.place]).map(({ place }) => place)).toEqual([]);
    expect(expiring.map(({ place }) => place)).toEqual(expect.arrayContaining(['table vault', 'table questions KEY']));
  });

  it('is gone for its readers and for its neighbours', async () => {
    expect(await similarOf(neighbour())).toContain(slug());
    await clinic.tell('atOnce', plants.atOnce.submission());
    for (const story of withdrawn) expect((await clinic.patient(story).post(`/questions/${clinic.patient(story).questionId}/withdraw`)).status).toBe(200);
    for (const path of [`/threads/${slug()}`, `/t/${slug()}`]) expect((await system.person().get(path)).status).toBe(410);
    const lists = await trail.publicAnswers(system, [neighbour()]);
    expect(searchFor({ slug: slug() }, lists)).toEqual([]);
    expect(await similarOf(neighbour())).toEqual([]);
  });

  it('is announced to whoever listens', async () => {
    const ids = withdrawn.filter((story) => story !== 'atOnce').map((story) => clinic.patient(story).questionId);
    await eventually('the events', async () => {
      await clinic.listen();
      const announced = clinic.onTopic.filter(({ content }) => content.includes('QuestionWithdrawn'));
      return ids.every((id) => announced.some(({ content }) => content.includes(id))) ? true : undefined;
    });
  });

  it('leaves nothing of what was said, in the engines’ files neither', async () => {
    // A mail that was sent before she withdrew lies in her own mailbox.
    const needles = Object.fromEntries(Object.entries(clinic.everyNeedle(withdrawn)).filter(([needle]) => needle !== 'published contact'));
    await eventually('nothing', async () => (searchFor(needles, [...trail.files(system), ...trail.engineRows(system)]).length === 0 ? true : undefined)).catch(() => undefined);
    expect(searchFor(needles, await clinic.written())).toEqual([]);
  });

  it('leaves ids, codes and instants', async () => {
    const ids = new Set(withdrawn.map((story) => `Q#${clinic.patient(story).questionId}`));
    const rows = (await trail.tableRows(system)).filter(({ row }) => ids.has(z.object({ S: z.string() }).safeParse(row['pk']).data?.S ?? ''));
    expect([...new Set(rows.map(({ place }) => place))].sort()).toEqual(['EVENT', 'MAIL', 'REVIEW', 'STATE', 'TOMBSTONE', 'WAIT'].map((kind) => `table questions ${kind}`));
    const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []);
    expect(rows.flatMap(({ row }) => strings(Object.values(row))).filter((text) => !/^[\x21-\x7e]{0,1024}$/.test(text))).toEqual([]);
  });

  it('does not come back, by its key or by a copy on the queue', async () => {
    const { submission, idempotencyKey } = plants.published;
    await system.submit(submission(), { 'idempotency-key': idempotencyKey });
    expect(transitionsFrom('withdrawn')).toEqual([]);
    await eventually('the dropped copy', async () => (trail.engineRows(system).some(({ place }) => place === 'queue askwell-local-submissions') ? undefined : true));
    expect((await clinic.patient('published').view()).status).toBe('withdrawn');
    expect((await system.person().get(`/t/${slug()}`)).status).toBe(410);
  });
});

describe('K4 what has ended', () => {
  it('keeps no identifier once the stage’s days have passed and dead letters are thrown away', async () => {
    await system.advance(31 * 86_400);
    await trail.emptyDeadLetters(system);
    const stories: readonly Story[] = ['published', 'neighbour', 'privately', 'declined', 'redriven', 'handedBack', 'emergency', 'mangled', 'interrupted', 'atOnce', 'poison'];
    const needles = { ...clinic.needles('identifiers', stories), ...clinic.needles('hanIdentifiers', ['privately']), ...clinic.needles('words', ['published', 'poison']) };
    await eventually('nothing', async () => (searchFor(needles, trail.files(system)).length === 0 ? true : undefined)).catch(() => undefined);
    expect(searchFor(needles, await clinic.written())).toEqual([]);
    await system.stop();
    expect(searchFor(needles, trail.files(system))).toEqual([]);
    // What was published and not withdrawn is still there: the search still finds.
    expect(searchFor(clinic.needles('words', ['neighbour']), trail.files(system)).map(({ place }) => place)).toContain('file dynamodb.sqlite');
  });
});
