import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { texts } from '../workflow/texts.ts';
import { readReceipt } from './ask-question.ts';
import { system } from './shared-system.ts';
import { visit } from './visit.ts';

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target.toString()}.`);
}

async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: label }));
  await page.keyboard.insertText(text);
}

describe('By the keyboard alone', () => {
  it('A2 a patient asks, mends what was wrong, follows the question and takes it back', async () => {
    const page = await visit();
    await page.goto('/app/');
    await press(page, page.getByRole('main').getByRole('link', { name: 'Ask a question' }));
    await page.getByRole('heading', { level: 1, name: 'First: can it wait?' }).waitFor();
    await press(page, page.getByRole('button', { name: 'None of this: go on to my question' }));
    await press(page, page.getByRole('button', { name: 'Send my question' }));
    await page.getByRole('alert').and(page.locator(':focus')).waitFor();
    await press(page, page.getByRole('link', { name: 'Write your question.' }));
    await page.getByRole('textbox', { name: 'Your question' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.insertText(texts.tremor);
    await press(page, page.getByRole('radio', { name: 'Yes, others may learn from it' }), 'Space');
    await press(page, page.getByRole('button', { name: 'Send my question' }));
    const receipt = await readReceipt(page);
    await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
    await press(page, page.getByRole('link', { name: 'Follow my question now' }));
    const withdraw = page.getByRole('button', { name: 'Withdraw my question' });
    await withdraw.waitFor();
    await press(page, withdraw);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await withdraw.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Yes, withdraw it' }));
    await page.getByRole('heading', { name: 'Proof of withdrawal' }).waitFor();
    expect((await system.person(`Receipt ${receipt.receipt}`).get(`/questions/${receipt.questionId}`)).text).toContain('"withdrawn"');
  });

  it('K1 a moderator signs in, finds the keys, claims, corrects and releases', async () => {
    const patient = await system.submit({ text: texts.rash });
    await patient.reaches('inReview');
    const page = await visit();
    // Of its kind there is no other: nothing is taken next that other stories need.
    await page.goto(`/app/moderator/${patient.questionId}-question?reason=abuse`);
    await press(page, page.getByRole('button', { name: /^mo\b/ }));
    await page.getByRole('heading', { level: 1, name: 'Review of a question' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await page.getByText(/^Yours for/).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('radio', { name: /^Release/ }).and(page.locator(':focus')).waitFor();
    await tabTo(page, page.getByRole('form', { name: 'Your decision' }).getByRole('combobox', { name: 'Specialty' }));
    await page.keyboard.type('Neurology');
    await type(page, 'Reason', 'It began with numb elbows; a neurologist may look.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Review queue' }).waitFor();
    await patient.reaches('assigned');
  });

  it('goes straight to the content of every kind of page', async () => {
    const page = await visit();
    for (const path of ['/', '/app/', '/app/ask']) {
      await page.goto(path);
      await page.locator('h1').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction('document.querySelector("main").contains(document.activeElement) || location.hash === "#main"');
    }
  });
});
