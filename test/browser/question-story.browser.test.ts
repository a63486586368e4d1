import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askQuestion, followQuestion } from './ask-question.ts';
import { reviewSteps } from './review-steps.ts';
import { visit } from './visit.ts';

const headache =
  'Good evening, I am Ivo Marek, 0912-345-678. An hour ago I had a sudden severe headache, the worst headache of my life, while lifting a box. ' +
  'It is a little better now. Should I go to hospital, and could it come back?';
const reply =
  'Yes, please go to the emergency department now and do not drive yourself: a headache that starts like this must be examined today, also when it gets better. ' +
  'Could it come back? If there was a small bleed it can, which is why waiting is the one thing not to do. Call your emergency number at once if you feel drowsy or weak.';

async function releaseQuestion(page: Page, questionId: string): Promise<void> {
  const steps = reviewSteps(page);
  await steps.open(questionId);
  await page.getByRole('button', { name: 'Show the text' }).click();
  const text = await page.getByRole('group', { name: 'The question' }).innerText();
  expect(text).toContain('worst headache of my life');
  expect(text).not.toMatch(/Marek|0912/);
  await steps.claim();
  await steps.release('Looked at; a neurologist answers today.');
  await steps.correct('Neurology', 'Urgent');
  await steps.decide();
  await page.getByRole('heading', { level: 1, name: 'Review queue' }).waitFor();
}

async function answerQuestion(page: Page, title: string): Promise<void> {
  await page.goto('/app/doctor');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('textbox', { name: 'Reply' }).fill(reply);
  await page.getByText(/^Draft kept/).waitFor();
  await page.getByRole('button', { name: 'Hand in the answer' }).click();
  await page.getByRole('heading', { name: 'Handed in' }).waitFor();
}

async function releaseAnswer(page: Page, questionId: string): Promise<void> {
  const steps = reviewSteps(page);
  await steps.open(questionId, 'answer');
  await steps.claim();
  await steps.release('Sound, and it sends them to care at once.');
  await steps.decide();
  await page.getByRole('heading', { level: 1, name: 'Review queue' }).waitFor();
}

describe('A question in the browser', () => {
  it('A2 I2 I3 K1 goes from patient over two moderators and a doctor back to the patient and to its page, and is gone once it is withdrawn', async () => {
    const title = 'A headache like a blow, better after an hour';
    const patient = await visit();
    const asked = await askQuestion(patient, { text: headache, title, wantsPreview: true });
    await patient.getByRole('alert').getByText('Please do not wait for us').waitFor();
    await followQuestion(patient, asked);
    await patient.getByRole('heading', { level: 1, name: 'A person is reading your question' }).waitFor();

    await releaseQuestion(await visit({ as: 'mo' }), asked.questionId);
    await patient.getByRole('heading', { level: 1, name: 'A doctor has your question' }).waitFor();
    await answerQuestion(await visit({ as: 'dr-lin' }), title);
    await patient.getByRole('heading', { level: 1, name: 'The answer is being checked' }).waitFor();
    await releaseAnswer(await visit({ as: 'sam' }), asked.questionId);

    await patient.getByRole('heading', { level: 1, name: 'Your answer is ready: please look at the page' }).waitFor();
    const words = patient.getByRole('group', { name: 'Your question, word by word' });
    for (const word of ['lifting', 'box']) await words.getByRole('button', { name: word, exact: true }).click();
    await patient.getByRole('button', { name: 'Publish it without the marked words' }).click();
    await patient.getByRole('heading', { level: 1, name: 'Your question has been answered' }).waitFor();
    await patient.getByText('waiting is the one thing not to do').waitFor();
    const reader = await visit({ javaScriptEnabled: false });
    const address = (await patient.getByRole('link', { name: 'See the public page' }).getAttribute('href')) ?? '';
    expect((await reader.goto(address))?.status()).toBe(200);
    await reader.getByText('waiting is the one thing not to do').waitFor();
    expect(await reader.getByRole('main').innerText()).not.toMatch(/Marek|0912|lifting|\bbox\b/);

    await patient.getByRole('button', { name: 'Withdraw my question' }).click();
    await patient.getByRole('button', { name: 'Yes, withdraw it' }).click();
    await patient.getByRole('heading', { name: 'Proof of withdrawal' }).waitFor();
    expect((await reader.goto(address))?.status()).toBe(410);
  });
});
