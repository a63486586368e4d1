import { describe, expect, it } from 'vitest';
import { replies, texts } from '../workflow/texts.ts';
import { readReceipt } from './ask-question.ts';
import { findBarriers, findOverflow } from './find-barriers.ts';
import { system } from './shared-system.ts';
import { phone, visit } from './visit.ts';

describe('On a phone', () => {
  it('A2 A3 A5 a parent reads whom to call, asks for a child, and follows the question', async () => {
    const page = await visit(phone);
    await page.goto('/app/ask');
    expect(await page.getByRole('link', { name: '119' }).getAttribute('href')).toBe('tel:119');
    await page.getByRole('button', { name: 'None of this: go on to my question' }).tap();
    await page.getByRole('textbox', { name: 'Your question' }).fill(texts.migraine);
    await page.getByRole('radio', { name: 'my child' }).check();
    await page.getByRole('textbox', { name: 'Age in years' }).fill('15');
    await page.getByRole('checkbox', { name: /A parent or guardian asks this/ }).check();
    await page.getByRole('textbox', { name: 'How long has it lasted?' }).fill('Since the first year of school');
    await page.getByRole('radio', { name: 'No, answer me alone' }).check();
    expect(await findOverflow(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send my question' }).tap();
    const { questionId, receipt } = await readReceipt(page);
    const patient = system.patient({ questionId, receipt, status: 'submitted' } as Parameters<typeof system.patient>[0]);
    await patient.reaches('assigned');
    await page.getByRole('link', { name: 'Follow my question now' }).tap();
    await page.getByRole('heading', { level: 1, name: 'A doctor has your question' }).waitFor();
    await page.getByText('The answer is promised by').waitFor();
    expect([...(await findBarriers(page)), ...(await findOverflow(page))]).toEqual([]);
  });

  it('F4 a doctor answers, and another reads the page', async () => {
    const patient = await system.submit({ text: texts.panic });
    await patient.reaches('assigned');
    const page = await visit({ ...phone, as: 'dr-lin' });
    await page.goto(`/app/doctor/${patient.questionId}`);
    await page.getByRole('textbox', { name: 'Reply' }).fill(replies.panic);
    expect([...(await findBarriers(page)), ...(await findOverflow(page))]).toEqual([]);
    await page.getByRole('button', { name: 'Hand in the answer' }).tap();
    await page.getByRole('heading', { name: 'Handed in' }).waitFor();
    const { thread } = await patient.reaches('published');
    const reader = await visit({ ...phone, colorScheme: 'dark', javaScriptEnabled: false });
    await reader.goto(`/t/${thread?.slug}`);
    await reader.getByText('four to six weeks').first().waitFor();
  });
});
