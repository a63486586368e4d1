import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Asked {
  readonly text: string;
  readonly title?: string;
  readonly wantsPreview?: boolean;
}

export interface Receipt {
  readonly questionId: string;
  readonly receipt: string;
}

/** Asks as a patient does, from the first page to the receipt. */
export async function askQuestion(page: Page, { text, title, wantsPreview = false }: Asked): Promise<Receipt> {
  await page.goto('/app/');
  await page.getByRole('main').getByRole('link', { name: 'Ask a question' }).click();
  await page.getByRole('heading', { level: 1, name: 'First: can it wait?' }).waitFor();
  await page.getByRole('button', { name: 'None of this: go on to my question' }).click();
  await page.getByRole('textbox', { name: 'Your question' }).fill(text);
  if (title !== undefined) await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('radio', { name: 'Yes, others may learn from it' }).check();
  if (wantsPreview) await page.getByRole('checkbox', { name: 'Let me see the page first' }).check();
  await page.getByRole('button', { name: 'Send my question' }).click();
  return readReceipt(page);
}

/** The receipt of the page that shows it once. */
export async function readReceipt(page: Page): Promise<Receipt> {
  await page.getByRole('heading', { level: 1, name: /has been sent|已送出/ }).waitFor();
  const [questionId = '', receipt = ''] = await page.getByRole('definition').allInnerTexts();
  expect(questionId).toMatch(/^q[a-z2-7]{26}$/);
  expect(receipt).toMatch(/^r\d+-[a-z2-7]+$/);
  return { questionId, receipt };
}

/** Opens the patient's own page by pasting the receipt. */
export async function followQuestion(page: Page, { questionId, receipt }: Receipt): Promise<void> {
  await page.goto('/app/status');
  await page.getByRole('textbox', { name: 'Your receipt' }).fill(`${questionId}\n${receipt}`);
  await page.getByRole('button', { name: 'Open my question' }).click();
}
