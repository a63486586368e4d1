import type { Page } from 'playwright-core';

/** People that the sign-in page of one's own machine offers. */
export type StaffName = 'mo' | 'sam' | 'dr-lin' | 'dr-okafor' | 'ada' | 'opal';

/** Signs in at the page, for this tab. */
export async function signIn(page: Page, who: StaffName): Promise<void> {
  await page.goto('/app/sign-in');
  await page.getByRole('button', { name: new RegExp(`^${who}\\b`) }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}
