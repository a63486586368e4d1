import type { Page } from 'playwright-core';

/** What a moderator does with an item, as they see it. */
export const reviewSteps = (page: Page) => ({
  open: async (questionId: string, subject: 'question' | 'answer' = 'question'): Promise<void> => {
    await page.goto(`/app/moderator/${questionId}-${subject}`);
    await page.getByRole('heading', { level: 1, name: `Review of ${subject === 'question' ? 'a question' : 'an answer'}` }).waitFor();
  },
  claim: async (): Promise<void> => {
    await page.getByRole('button', { name: 'Claim', exact: true }).click();
    await page.getByRole('heading', { name: 'Your decision' }).waitFor();
  },
  release: async (reason: string): Promise<void> => {
    await page.getByRole('radio', { name: /^Release/ }).check();
    await page.getByRole('textbox', { name: 'Reason' }).fill(reason);
  },
  correct: async (specialty: string, urgency: string): Promise<void> => {
    const form = page.getByRole('form', { name: 'Your decision' });
    await form.getByRole('combobox', { name: 'Specialty' }).selectOption({ label: specialty });
    await form.getByRole('combobox', { name: 'Urgency' }).selectOption({ label: urgency });
  },
  decide: async (): Promise<void> => {
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
  },
});
