import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { texts } from '../workflow/texts.ts';
import { reviewSteps } from './review-steps.ts';
import { system } from './shared-system.ts';
import { visit } from './visit.ts';

/** A question that waits for a moderator. */
async function doubtfulQuestion(): Promise<string> {
  const patient = await system.submit({ text: texts.rash });
  await patient.reaches('inReview');
  return patient.questionId;
}

/** From now on the page learns nothing new by itself. */
async function leaveInTheDark(page: Page): Promise<void> {
  await page.route('**/reviews/*', async (route) => (route.request().method() === 'GET' ? undefined : route.continue()));
}

describe('Two moderators at one item', () => {
  it('E3 claim it at the same moment: one has it, the other sees who', async () => {
    const questionId = await doubtfulQuestion();
    const people = [{ sub: 'mo', page: await visit({ as: 'mo' }) }, { sub: 'sam', page: await visit({ as: 'sam' }) }];
    await Promise.all(people.map(async ({ page }) => reviewSteps(page).open(questionId)));
    await Promise.all(people.map(({ page }) => page.getByRole('button', { name: 'Claim', exact: true }).click()));
    const outcomes = await Promise.all(
      people.map(async ({ page }) => {
        const winner = page.getByText(/^Yours for \d+ more minutes/);
        const loser = page.getByText(/is working on it$/);
        await winner.or(loser).first().waitFor();
        return (await winner.isVisible()) ? 'mine' : loser.innerText();
      }),
    );
    const won = people.find((_, index) => outcomes[index] === 'mine');
    expect(outcomes.toSorted()).toEqual([`mine`, `${won?.sub} is working on it`].toSorted());
    const lost = people.find(({ sub }) => sub !== won?.sub);
    expect(await lost?.page.getByRole('form', { name: 'Your decision' }).count()).toBe(0);
  });

  it('E4 decide it twice: the second is refused with what happened, and keeps what was written', async () => {
    const questionId = await doubtfulQuestion();
    const [first, second] = [await visit({ as: 'mo' }), await visit({ as: 'mo' })];
    await reviewSteps(first).open(questionId);
    await reviewSteps(first).claim();
    await reviewSteps(second).open(questionId);
    await reviewSteps(second).release('The second thought.');
    await reviewSteps(second).correct('Neurology', 'Routine');
    await leaveInTheDark(second);
    await first.getByRole('radio', { name: /^Decline/ }).check();
    await first.getByRole('textbox', { name: 'Reason, for the patient' }).fill('A pharmacist can help you with this today.');
    await reviewSteps(first).decide();
    await first.getByRole('heading', { level: 1, name: 'Review queue' }).waitFor();
    await reviewSteps(second).decide();
    await second.getByRole('alert').getByText('Your decision was not taken').waitFor();
    await second.getByText('It was decided: Decline.').waitFor();
  });

  it('E3 one gives it back: the other, who waits at the item, can have it', async () => {
    const questionId = await doubtfulQuestion();
    const [mo, sam] = [await visit({ as: 'mo' }), await visit({ as: 'sam' })];
    await reviewSteps(mo).open(questionId);
    await reviewSteps(mo).claim();
    await reviewSteps(sam).open(questionId);
    await sam.getByText('mo is working on it').waitFor();
    await mo.getByRole('button', { name: 'Give back' }).click();
    await reviewSteps(sam).claim();
    await sam.getByText(/^Yours for/).waitFor();
  });
});
