import * as z from 'zod';
import { DoctorRecord } from '../../shared/contracts/doctor-record.ts';
import { QuestionView } from '../../shared/contracts/question-view.ts';
import { ReviewItem } from '../../shared/contracts/review-view.ts';
import { SubmissionAccepted } from '../../shared/contracts/submission.ts';
import type { Case, Ending } from './case.ts';
import { doctors, morning } from './morning.ts';
import type { Tell } from './play-story.ts';
import { until } from './story-client.ts';
import type { StoryClient } from './story-client.ts';

type View = z.infer<typeof QuestionView>;
const Done = z.unknown();

/** Where a question of each ending stands when the morning is over. */
const goals: Readonly<Record<Ending, View['status']>> = {
  published: 'published', previewed: 'published', returned: 'published', private: 'answeredPrivately',
  declined: 'declined', withdrawn: 'withdrawn', assigned: 'assigned', waiting: 'inReview',
};

/** So many people write at the same time. */
const atOnce = 4;

interface Clinic {
  readonly client: StoryClient;
  readonly tell: Tell;
  readonly staff: Readonly<Record<'mo' | 'sam' | keyof typeof doctors, string>>;
}

interface Asked {
  readonly question: Case;
  readonly questionId: string;
  readonly receipt: string;
}

/** Plays the questions of a morning, a few at once as in a clinic. Answers where each of them stands at the end, by title. */
export async function playMorning(client: StoryClient, tell: Tell, questions: readonly Case[] = morning): Promise<Record<string, View['status']>> {
  await engage(client, tell);
  const signIn = (role: string, sub: string) => client.signIn(role, sub);
  const staff = {
    mo: await signIn('moderator', 'mo'), sam: await signIn('moderator', 'sam'),
    'dr-okafor': await signIn('doctor', 'dr-okafor'), 'dr-lin': await signIn('doctor', 'dr-lin'), 'dr-novak': await signIn('doctor', 'dr-novak'),
  };
  const stands: Record<string, View['status']> = {};
  const waiting = [...questions];
  const playOn = async (): Promise<void> => {
    for (let question = waiting.shift(); question !== undefined; question = waiting.shift()) stands[question.title] = await play({ client, tell, staff }, question);
  };
  await Promise.all(Array.from({ length: atOnce }, playOn));
  return stands;
}

async function engage(client: StoryClient, tell: Tell): Promise<void> {
  const as = await client.signIn('admin', 'ada');
  for (const [doctorId, doctor] of Object.entries(doctors)) await client.send('PUT', `/doctors/${doctorId}`, DoctorRecord, { as, body: doctor });
  tell('Admin', `has three doctors on the roster: ${Object.values(doctors).map(({ name }) => name).join(', ')}.`);
}

async function play(clinic: Clinic, question: Case): Promise<View['status']> {
  const { client, tell } = clinic;
  const { title, text, nickname, about, language, ending } = question;
  const body = { title, text, nickname, about, language, consent: { publish: ending !== 'private', preview: ending === 'previewed' } };
  const asked = { question, ...(await client.send('POST', '/questions', SubmissionAccepted, { body })) };
  tell('Patient', `${nickname} asks: “${title}”`);
  if (ending === 'withdrawn') {
    await client.send('POST', `/questions/${asked.questionId}/withdraw`, Done, { as: `Receipt ${asked.receipt}` });
    tell('Patient', `${nickname} thinks again and withdraws it; what was written is erased.`);
  }
  return bringTo(clinic, asked, goals[ending]);
}

/** Everybody does what is next for a question until it stands where it is to end. */
async function bringTo(clinic: Clinic, asked: Asked, goal: View['status']): Promise<View['status']> {
  const acted = new Set<string>();
  return until(`a question that is ${goal}`, async () => {
    const view = await clinic.client.send('GET', `/questions/${asked.questionId}`, QuestionView, { as: `Receipt ${asked.receipt}` });
    if (view.status === goal) return goal;
    const step = `${view.status} ${acted.has('returned') ? 'again' : ''}`;
    if (!acted.has(step)) await actOn(clinic, asked, view, acted);
    acted.add(step);
    return undefined;
  });
}

async function actOn(clinic: Clinic, asked: Asked, view: View, acted: Set<string>): Promise<void> {
  switch (view.status) {
    case 'inReview':
      return reviewQuestion(clinic, asked);
    case 'assigned':
      return answer(clinic, asked, acted.has('returned'));
    case 'answerInReview':
      return reviewAnswer(clinic, asked, acted);
    case 'awaitingPatient':
      await clinic.client.send('POST', `/questions/${asked.questionId}/preview`, Done, { as: `Receipt ${asked.receipt}`, body: { decision: 'approve', version: view.preview?.version } });
      return clinic.tell('Patient', `${asked.question.nickname} looks at the page first, and approves it.`);
    default:
  }
}

async function reviewQuestion({ client, tell, staff }: Clinic, { question, questionId }: Asked): Promise<void> {
  const { ending, nickname, note, specialty } = question;
  const reviewId = `${questionId}-question`;
  const { version, reasons } = await client.send('POST', `/reviews/${reviewId}/claim`, ReviewItem, { as: staff.mo });
  const decision = ending === 'declined' ? { decision: 'decline', reason: note } : { decision: 'release', reason: 'Looked at.', corrections: { specialty, urgency: 'routine' } };
  await client.send('POST', `/reviews/${reviewId}/decide`, Done, { as: staff.mo, body: { ...decision, version } });
  tell('Moderator', `mo looks at ${nickname}’s question (${reasons.join(', ')}) and ${ending === 'declined' ? 'declines it, with a word on who can help' : `releases it to ${specialty}`}.`);
}

async function answer({ client, tell, staff }: Clinic, { question, questionId }: Asked, isReturned: boolean): Promise<void> {
  const { firstReply, nickname } = question;
  const doctorId = await until('the doctor', async () => {
    for (const each of ['dr-okafor', 'dr-lin', 'dr-novak'] as const) {
      const found = await client.finds(`/assignments/${questionId}`, staff[each]);
      if (found) return each;
    }
    return undefined;
  });
  const body = firstReply !== undefined && !isReturned ? { reply: firstReply } : question.answer;
  await client.send('POST', `/assignments/${questionId}/answer`, Done, { as: staff[doctorId], body });
  tell('Doctor', `${doctors[doctorId].name} answers ${nickname}${isReturned ? ' once more' : ''}.`);
}

async function reviewAnswer({ client, tell, staff }: Clinic, { question, questionId }: Asked, acted: Set<string>): Promise<void> {
  const reviewId = `${questionId}-answer`;
  const { version } = await client.send('POST', `/reviews/${reviewId}/claim`, ReviewItem, { as: staff.sam });
  const isToReturn = question.ending === 'returned' && !acted.has('returned');
  const body = isToReturn ? { decision: 'return', reason: question.note, version } : { decision: 'release', reason: 'Read and sound.', version };
  await client.send('POST', `/reviews/${reviewId}/decide`, Done, { as: staff.sam, body });
  if (isToReturn) acted.add('returned');
  tell('Moderator', isToReturn ? `sam returns the answer to ${question.nickname}’s doctor, with the reason.` : `sam reads the answer to ${question.nickname} and releases it.`);
}
