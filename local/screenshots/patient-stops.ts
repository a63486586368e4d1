import type { Page } from 'playwright-core';
import { statusLink } from './stop.ts';
import type { Stop } from './stop.ts';

async function toForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'None of this: go on to my question' }).click();
  await page.getByRole('textbox', { name: 'Your question' }).waitFor();
}

/** What patients see. */
export const patientStops: readonly Stop[] = [
  { name: 'start', path: () => '/app/' },
  { name: 'not-found', path: () => '/app/no-such-page' },
  { name: 'sign-in', path: () => '/app/sign-in' },
  { name: 'ask-emergency', path: () => '/app/ask' },
  {
    name: 'ask-emergency-ticked',
    path: () => '/app/ask',
    act: async (page) => {
      await page.getByRole('checkbox').first().check();
      await page.getByText('Please call now').waitFor();
    },
  },
  {
    name: 'ask-form',
    path: () => '/app/ask',
    act: async (page, { assigned, nickname }) => {
      await toForm(page);
      await page.getByRole('textbox', { name: 'Your question' }).fill(assigned.text);
      await page.getByRole('textbox', { name: 'Title' }).fill(assigned.title);
      await page.getByRole('textbox', { name: 'Age in years' }).fill('16');
      await page.getByRole('radio', { name: 'Yes, others may learn from it' }).check();
      await page.getByRole('textbox', { name: 'Nickname on the page' }).fill(nickname);
    },
  },
  {
    name: 'ask-form-errors',
    path: () => '/app/ask',
    act: async (page) => {
      await toForm(page);
      await page.getByRole('textbox', { name: 'Your question' }).fill('');
      await page.getByRole('button', { name: 'Send my question' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'receipt',
    path: () => '/app/ask',
    act: async (page, { assigned }) => {
      await toForm(page);
      await page.getByRole('textbox', { name: 'Your question' }).fill(assigned.text);
      await page.getByRole('radio', { name: 'No, answer me alone' }).check();
      await page.getByRole('button', { name: 'Send my question' }).click();
      await page.getByRole('heading', { name: 'Your receipt' }).waitFor();
    },
  },
  { name: 'status-form', path: () => '/app/status' },
  {
    name: 'status-form-error',
    path: () => '/app/status',
    act: async (page) => {
      await page.getByRole('textbox', { name: 'Your receipt' }).fill('something else');
      await page.getByRole('button', { name: 'Open my question' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'status-unknown', path: ({ published, assigned }) => statusLink({ questionId: published.questionId, receipt: assigned.receipt }) },
  { name: 'status-crisis', path: ({ crisis }) => statusLink(crisis) },
  { name: 'status-assigned', path: ({ assigned }) => statusLink(assigned) },
  { name: 'status-preview', path: ({ previewed }) => statusLink(previewed) },
  { name: 'status-published', path: ({ published }) => statusLink(published) },
  { name: 'status-declined', path: ({ declined }) => statusLink(declined) },
  { name: 'status-withdrawn', path: ({ withdrawn }) => statusLink(withdrawn) },
  {
    name: 'status-record',
    path: ({ published }) => statusLink(published),
    act: async (page) => page.getByText('Everything that has happened').click(),
  },
  {
    name: 'status-withdraw',
    path: ({ published }) => statusLink(published),
    act: async (page) => {
      await page.getByRole('button', { name: 'Withdraw my question' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
