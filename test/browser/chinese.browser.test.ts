import { describe, expect, it } from 'vitest';
import { readReceipt } from './ask-question.ts';
import { findBarriers } from './find-barriers.ts';
import { system } from './shared-system.ts';
import { visit } from './visit.ts';

const question = '醫師您好,我今年五十多歲,右手顫抖已經四個月,寫字越來越小,家醫科說可能是原發性顫抖,但沒有做過核磁共振。請問這種顫抖通常是良性的嗎?需要做腦部檢查嗎?';

describe('In Chinese', () => {
  it('A3 I2 a patient asks, and reads where the question is', async () => {
    const page = await visit({ locale: 'zh-TW' });
    await page.goto('/app/ask');
    await page.getByRole('heading', { level: 1, name: '提問之前：情況緊急嗎？' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    await page.getByRole('button', { name: '都沒有，繼續提問' }).click();
    await page.getByRole('textbox', { name: '您的問題' }).fill(question);
    await page.getByRole('radio', { name: '可以，讓其他人也能參考' }).check();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: '送出問題' }).click();
    const { questionId, receipt } = await readReceipt(page);
    const patient = system.patient({ questionId, receipt, status: 'submitted' } as Parameters<typeof system.patient>[0]);
    const { status, message } = await patient.reaches('assigned', 'inReview');
    expect(message).toMatch(/\p{Script=Han}/u);
    await page.getByRole('link', { name: '現在就查看我的提問' }).click();
    await page.getByRole('heading', { level: 1, name: status === 'assigned' ? '醫師已收到您的問題' : '工作人員正在閱讀您的問題' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('combobox', { name: '語言' }).selectOption('en');
    await page.getByRole('heading', { level: 2, name: 'Progress' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it.each([
    { as: 'mo', path: '/app/moderator', title: /審查|審核/ },
    { as: 'dr-lin', path: '/app/doctor', title: /提問|問題/ },
  ] as const)('K1 $as finds a console without an English word', async ({ as, path, title }) => {
    const page = await visit({ locale: 'zh-TW' });
    await page.goto(path);
    await page.getByRole('button', { name: new RegExp(`^${as}\\b`) }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toMatch(/[a-z]/i);
    for (const button of await page.getByRole('main').getByRole('button').allInnerTexts()) expect(button).not.toMatch(/[a-z]/i);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('readers find the frame of the pages', async () => {
    const page = await visit({ locale: 'zh-TW' });
    await page.goto('/?lang=zh-Hant');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    await page.getByRole('link', { name: '神經內科' }).first().waitFor();
  });
});
