import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { explainFinding } from '../../shared/domain/answering/finding-explanations.ts';
import { reviewIdOf, StaffId, type QuestionId } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import { triageVersions } from '../../shared/domain/triage-versions.ts';
import { openAssignment } from '../../shared/use-cases/open-assignment.ts';
import { checkHandedInAnswer } from '../../shared/use-cases/check-answer.ts';
import { viewReview } from '../../shared/use-cases/view-review.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic, textBody } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(20);
const doctor = { name: 'Lin Mei', specialty: 'neurology' } as const;

beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

/** An answer handed in to a question in which two things were asked. */
async function handIn(reply: string, moreInfo?: string): Promise<QuestionId> {
  const question = await clinic.place('answered', { acceptedBy: undefined, answerVersion: 1, everEmergency: false, urgency: { level: 'routine', redFlags: [], review: false } });
  const body = textBody({ questionsAsked: ['Is a twitching eyelid dangerous?', 'Do I need an EMG?'] });
  const items = [
    clinic.vault.putAnswer(question.questionId, 1, { reply: new PhiText(reply), moreInfo: moreInfo === undefined ? undefined : new PhiText(moreInfo), doctor }),
    clinic.bodies.put(question.questionId, 'text', question.deidentified.textVersion, body),
  ];
  await clinic.client.send(new TransactWriteCommand({ TransactItems: items }));
  return question.questionId;
}

it('G4 shows a moderator what was found, where, why it matters, what to do, and by which version', async () => {
  const questionId = await handIn('A twitching eyelid is harmless. An EMG is not needed.', 'You need an EMG to be sure.');
  await checkHandedInAnswer({ ...clinic, stageCountry: 'TW' }, questionId, now);
  const review = await clinic.reviews.find(reviewIdOf(questionId, 'answer'));
  if (review === undefined) throw new Error('The answer is not in review.');
  const { answer, text } = await viewReview(clinic, review, StaffId.parse('ann'), now);
  expect(answer).toMatchObject({ version: triageVersions.answerChecks, questions: [{ coverage: 'answered' }, { coverage: 'answered' }] });
  const [finding] = answer?.findings ?? [];
  expect(finding).toMatchObject({ code: 'moreInfoContradicts', severity: 'block', field: 'moreInfo' });
  expect(finding?.explanation).toMatch(/reply/);
  expect(finding?.suggestion).toMatch(/both marked sentences/);
  expect(text?.slice(finding?.related?.start, finding?.related?.end)).toBe('An EMG is not needed.');
});

it('G3 stores what an accepted answer leaves open', async () => {
  const questionId = await handIn('A twitching eyelid is harmless.');
  await checkHandedInAnswer({ ...clinic, stageCountry: 'TW' }, questionId, now);
  expect(await clinic.bodies.find(questionId, 'answer', 1)).toMatchObject({
    coverage: ['answered', 'not'],
    findings: [{ code: 'unansweredQuestion', severity: 'warn', field: 'reply', question: 1 }],
    version: triageVersions.answerChecks,
  });
});

it('G3 gives the doctor a returned answer with what was found in it', async () => {
  const question = await clinic.place('assigned', { doctorId: StaffId.parse('lin'), answerVersion: 1 });
  await clinic.placeAnswer(question.questionId, 1, { reply: 'Rest.', findings: [{ code: 'unansweredQuestion', severity: 'warn', field: 'reply', question: 0 }], coverage: ['not'], version: 'answer-checks-0' });
  const reason = { reason: 'Please say whether it is dangerous.', by: StaffId.parse('ann'), at: now };
  const body = textBody({ questionsAsked: ['Is it dangerous?'] });
  const items = [clinic.bodies.put(question.questionId, 'reason', 'returned', reason), clinic.bodies.put(question.questionId, 'text', question.deidentified.textVersion, body)];
  await clinic.client.send(new TransactWriteCommand({ TransactItems: items }));
  const view = await openAssignment(clinic, question.questionId, StaffId.parse('lin'));
  expect(view).toMatchObject({
    returnReason: reason.reason,
    returnedAnswer: { reply: 'Rest.', version: 'answer-checks-0', questions: [{ question: 'Is it dangerous?', coverage: 'not' }] },
  });
  expect(view.returnedAnswer?.findings.map(({ suggestion }) => suggestion)).toEqual([explainFinding('unansweredQuestion', 'en').suggestion]);
});
