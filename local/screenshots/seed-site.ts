import * as z from 'zod';
import { until } from '../demo/story-client.ts';
import type { StoryClient } from '../demo/story-client.ts';
import { seedOpinions } from './seed-opinions.ts';
import { samplePeople } from './site-texts.ts';
import type { SiteTexts } from './site-texts.ts';

const Receipt = z.object({ questionId: z.string(), receipt: z.string() });
export type Receipt = z.infer<typeof Receipt>;
const View = z.object({ status: z.string(), thread: z.object({ slug: z.string() }).optional(), preview: z.object({ version: z.int() }).optional() });
const Version = z.object({ version: z.int() });
const Done = z.unknown();

/** What there is to look at on a site that was filled. */
export interface Site {
  readonly published: Receipt;
  readonly slug: string;
  /** Its patient is looking at the page before it is published. */
  readonly previewed: Receipt;
  readonly assigned: Receipt;
  /** Before a moderator: doubtful, perhaps a crisis, and an answer. */
  readonly doubtful: Receipt;
  readonly crisis: Receipt;
  readonly answerInReview: Receipt;
  readonly declined: Receipt;
  readonly withdrawn: Receipt;
}

/** Puts the doctor on the roster who answers everything on a sample site. */
export async function engageDoctor(client: StoryClient): Promise<void> {
  await client.send('PUT', '/doctors/dr-lin', Done, { as: await client.signIn('admin', 'ada'), body: doctor });
}

/** Fills a local system by way of its API, as people would. Answers what there is to look at. */
export async function seedSite(client: StoryClient, texts: SiteTexts): Promise<Site> {
  const staff = await signInAll(client);
  const ask = ({ title, text }: { title?: string; text: string }, preview = false): Promise<Receipt> =>
    client.send('POST', '/questions', Receipt, {
      body: { text, ...(title !== undefined && { title }), nickname: texts.nickname, about: { ageYears: 58, sex: 'male' }, consent: { publish: true, preview } },
    });
  const [published, previewed, assigned, doubtful, crisis, answerInReview, declined, withdrawn] = await Promise.all([
    ask(texts.published), ask(texts.published, true), ask(texts.assigned), ask(texts.doubtful),
    ask({ text: samplePeople.crisis }), ask(texts.assigned), ask(texts.doubtful), ask({ text: samplePeople.waiting }),
  ]);
  const bring = (question: Receipt, ...goals: readonly string[]) => bringTo({ client, staff, texts }, question, goals);
  await bring(answerInReview, 'assigned');
  const doubtfulReply = `${texts.draftReply}\n\nYou can reach me at 0912-345-678 or lin@clinic.example.`;
  await client.send('POST', `/assignments/${answerInReview.questionId}/answer`, Done, { as: staff.lin, body: { reply: doubtfulReply } });
  await bring(answerInReview, 'answerInReview');
  await bring(previewed, 'awaitingPatient');
  const { thread } = await bring(published, 'published');
  await seedOpinions(client, thread?.slug ?? '', texts.disagreement);
  await bring(assigned, 'assigned');
  await client.send('POST', `/questions/${withdrawn.questionId}/withdraw`, Done, { as: `Receipt ${withdrawn.receipt}` });
  await bring(doubtful, 'inReview');
  await bring(crisis, 'inReview');
  await bring(declined, 'inReview');
  await decide({ client, staff, texts }, `${declined.questionId}-question`, staff.mo, { decision: 'decline', reason: 'This needs to be seen: a pharmacist or a skin doctor can help you this week.' });
  return { published, slug: thread?.slug ?? '', previewed, assigned, doubtful, crisis, answerInReview, declined, withdrawn };
}

const doctor = {
  name: 'Dr. Mei Lin',
  specialties: ['neurology', 'psychiatry'],
  languages: ['en', 'zh-Hant'],
  capacity: 50,
  licenceValidUntil: '2099-12-31',
  email: 'lin@clinic.example',
};

async function signInAll(client: StoryClient) {
  const [mo, sam, lin] = await Promise.all([client.signIn('moderator', 'mo'), client.signIn('moderator', 'sam'), client.signIn('doctor', 'dr-lin')]);
  return { mo, sam, lin };
}

interface Clinic {
  readonly client: StoryClient;
  readonly staff: Awaited<ReturnType<typeof signInAll>>;
  readonly texts: SiteTexts;
}

/** Does what is next for a question until it stands where it should. */
async function bringTo(clinic: Clinic, question: Receipt, goals: readonly string[]): Promise<z.infer<typeof View>> {
  let acted = '';
  return until(`a question that is ${goals.join(' or ')}`, async () => {
    const view = await clinic.client.send('GET', `/questions/${question.questionId}`, View, { as: `Receipt ${question.receipt}` });
    if (goals.includes(view.status)) return view;
    if (view.status !== acted) await actOn(clinic, question, view);
    acted = view.status;
    return undefined;
  });
}

async function actOn(clinic: Clinic, { questionId, receipt }: Receipt, { status, preview }: z.infer<typeof View>): Promise<void> {
  const { client, staff, texts } = clinic;
  const corrections = { specialty: 'neurology', urgency: 'routine' };
  if (status === 'inReview') await decide(clinic, `${questionId}-question`, staff.mo, { decision: 'release', reason: 'Looked at.', corrections, patientNote: texts.note, internalNote: texts.note });
  if (status === 'assigned') await client.send('POST', `/assignments/${questionId}/answer`, Done, { as: staff.lin, body: { reply: texts.reply, moreInfo: texts.moreInfo } });
  if (status === 'answerInReview') await decide(clinic, `${questionId}-answer`, staff.sam, { decision: 'release', reason: 'Read and sound.' });
  if (status === 'awaitingPatient') await client.send('POST', `/questions/${questionId}/preview`, Done, { as: `Receipt ${receipt}`, body: { decision: 'approve', version: preview?.version } });
}

async function decide({ client }: Clinic, reviewId: string, as: string, decision: Record<string, unknown>): Promise<void> {
  const { version } = await client.send('POST', `/reviews/${reviewId}/claim`, Version, { as });
  await client.send('POST', `/reviews/${reviewId}/decide`, Done, { as, body: { ...decision, version } });
}
