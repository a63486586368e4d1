import { describe, expect, it } from 'vitest';
import { replies, texts } from '../workflow/texts.ts';
import { askQuestion } from './ask-question.ts';
import { system } from './shared-system.ts';
import { visit } from './visit.ts';

describe('Without a network', () => {
  it('F4 a doctor keeps what is typed, over a reload too, and hands it in once it is back', async () => {
    const patient = await system.submit({ text: texts.migraine });
    await patient.reaches('assigned');
    const page = await visit({ as: 'dr-lin' });
    await page.goto(`/app/doctor/${patient.questionId}`);
    const reply = page.getByRole('textbox', { name: 'Reply' });
    const [half = '', rest = ''] = [replies.migraine.slice(0, 120), replies.migraine.slice(120)];
    await reply.fill(half);
    await page.getByText(/^Draft kept/).waitFor();
    await page.context().setOffline(true);
    await reply.pressSequentially(rest.slice(0, 20));
    await reply.fill(half + rest);
    await page.getByText('Your draft cannot be kept on the server just now').waitFor();
    await page.getByRole('button', { name: 'Hand in the answer' }).click();
    await page.getByRole('alert').getByText('We cannot reach the service').waitFor();
    expect(await reply.inputValue()).toBe(replies.migraine);
    await page.context().setOffline(false);
    await page.reload();
    expect(await reply.inputValue()).toBe(replies.migraine);
    await page.getByText(/^Draft kept/).waitFor();
    await page.getByRole('button', { name: 'Hand in the answer' }).click();
    await page.getByRole('heading', { name: 'Handed in' }).waitFor();
    expect((await patient.reaches('published')).answer?.text).toContain('keep a diary of triggers');
  });

  it('A2 a patient reads whom to call, keeps the question, and sends it once it is back', async () => {
    const page = await visit();
    await page.goto('/app/ask');
    await page.getByRole('button', { name: 'None of this: go on to my question' }).click();
    await page.getByRole('textbox', { name: 'Your question' }).fill(texts.panic);
    await page.getByRole('radio', { name: 'No, answer me alone' }).check();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send my question' }).click();
    await page.getByRole('alert').getByText('We cannot reach the service').waitFor();
    expect(await page.getByRole('textbox', { name: 'Your question' }).inputValue()).toBe(texts.panic);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Send my question' }).click();
    await page.getByRole('heading', { name: 'Your receipt' }).waitFor();
    // Sent, it is no longer a draft.
    await askQuestion(page, { text: texts.tremor });
  });
});
