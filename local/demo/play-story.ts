import type * as z from 'zod';
import { AssignmentList, AssignmentOutcome } from '../../shared/contracts/assignment-view.ts';
import { DoctorRecord } from '../../shared/contracts/doctor-record.ts';
import { QuestionView } from '../../shared/contracts/question-view.ts';
import { ReviewItem, ReviewList } from '../../shared/contracts/review-view.ts';
import { SubmissionAccepted } from '../../shared/contracts/submission.ts';
import type { QuestionId, ReviewSubject } from '../../shared/domain/ids.ts';
import { story } from './story.ts';
import { until } from './story-client.ts';
import type { StoryClient } from './story-client.ts';

/** Tells the reader what happens: who does something, and what. */
export type Tell = (who: string, what: string) => void;

/** Plays one question from its submission to its public page. Answers the page's address. */
export async function playStory(client: StoryClient, tell: Tell): Promise<string> {
  await enrolDoctor(client, tell);
  const { questionId, receipt } = await ask(client, tell);
  await page(client, tell);
  await decide(client, tell, questionId, 'question', 'mo');
  await answer(client, tell, questionId);
  await decide(client, tell, questionId, 'answer', 'sam');
  return hear(client, tell, questionId, receipt);
}

async function enrolDoctor(client: StoryClient, tell: Tell): Promise<void> {
  const as = await client.signIn('admin', 'admin');
  const doctor = await client.send('PUT', `/doctors/${story.doctorId}`, DoctorRecord, { as, body: story.doctor });
  tell('Admin', `puts ${doctor.name} on the roster: ${doctor.specialties.join(', ')}, at most ${doctor.capacity} questions at once.`);
}

async function ask(client: StoryClient, tell: Tell): Promise<z.infer<typeof SubmissionAccepted>> {
  tell('Patient', `asks, with name and telephone number in the text:\n${quoted(story.question.text)}`);
  const accepted = await client.send('POST', '/questions', SubmissionAccepted, { body: story.question });
  tell('Askwell', `answers at once with a receipt, the patient's only key to question ${accepted.questionId}.`);
  if (accepted.guidance) {
    const lines = accepted.guidance.lines.map(({ name, number }) => `${name}: ${number}`).join('\n');
    tell('Askwell', `has read red flags at the door, so the same answer carries help:\n${quoted(`${accepted.guidance.message}\n${lines}`)}`);
  }
  return accepted;
}

async function page(client: StoryClient, tell: Tell): Promise<void> {
  const mail = await until('the mail to the person on call', async () => (await client.mails()).find(({ to }) => to.startsWith('on-call@')));
  tell('Askwell', `writes to ${mail.to}: "${mail.subject}". No word of the question leaves by mail.`);
}

async function decide(client: StoryClient, tell: Tell, questionId: QuestionId, subject: ReviewSubject, moderator: string): Promise<void> {
  const as = await client.signIn('moderator', moderator);
  const found = await until(`the review of the ${subject}`, async () =>
    (await client.send('GET', '/reviews', ReviewList, { as })).items.find((item) => item.questionId === questionId && item.subject === subject),
  );
  const person = `Moderator ${moderator}`;
  const { version, text } = await client.send('POST', `/reviews/${found.reviewId}/claim`, ReviewItem, { as });
  tell(person, `claims the review of the ${subject} (${found.reasons.join(', ')}). It shows, de-identified:\n${quoted(text ?? '')}`);
  const corrections = subject === 'question' ? { corrections: { specialty: 'neurology', urgency: 'urgent' } } : {};
  const body = { decision: 'release', reason: 'Looked at.', version, ...corrections };
  await client.send('POST', `/reviews/${found.reviewId}/decide`, ReviewItem, { as, body });
  tell(person, subject === 'question' ? 'releases it to neurology, as urgent.' : 'releases it: of an emergency, a second person reads the answer before it is public.');
}

async function answer(client: StoryClient, tell: Tell, questionId: QuestionId): Promise<void> {
  const as = await client.signIn('doctor', story.doctorId);
  const assignment = await until('the assignment', async () =>
    (await client.send('GET', '/assignments', AssignmentList, { as })).items.find((item) => item.questionId === questionId),
  );
  const asked = assignment.questionsAsked.map((each) => `- ${each}`).join('\n');
  tell('Doctor', `has it among the assignments, due ${assignment.dueAt}, with what was asked:\n${quoted(asked)}`);
  await client.send('POST', `/assignments/${questionId}/answer`, AssignmentOutcome, { as, body: story.answer });
  tell('Doctor', 'answers. The answer is de-identified and checked like the question was.');
}

async function hear(client: StoryClient, tell: Tell, questionId: QuestionId, receipt: string): Promise<string> {
  const thread = await until('the published thread', async () => {
    const view = await client.send('GET', `/questions/${questionId}`, QuestionView, { as: `Receipt ${receipt}` });
    return view.thread && { ...view.thread, message: view.message };
  });
  tell('Patient', `looks with the receipt: "${thread.message}"`);
  return thread.url;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `    | ${line}`)
    .join('\n');
}
