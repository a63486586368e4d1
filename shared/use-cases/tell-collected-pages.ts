import type { Mailer } from '../aws/mailer.ts';
import type { PageWindows } from '../aws/page-windows.ts';
import type { Instant } from '../domain/ids.ts';
import { collectedMails, pagesAtOnce } from '../domain/notifying/page-window.ts';
import type { PageWindow } from '../domain/notifying/page-window.ts';
import type { StaffDirectory } from '../domain/notifying/staff-mails.ts';
import { settleEach } from './settle-each.ts';

export interface CollectedPagesDeps {
  readonly pages: Pick<PageWindows, 'ended' | 'read' | 'close'>;
  readonly mailer: Mailer;
  readonly directory: StaffDirectory;
  readonly staffBaseUrl: string;
}

const atOnce = 8;

/** Tells the teams, in one mail a window, what a flood has kept from being mailed one by one. */
export async function tellCollectedPages(deps: CollectedPagesDeps, now: Instant): Promise<void> {
  const { failures } = await settleEach(await deps.pages.ended(now), atOnce, (window) => tell(deps, window));
  if (failures.length > 0) throw failures[0];
}

/** Closed once anybody was told: one address that refuses must not have the others told every minute anew. */
async function tell({ pages, mailer, directory, staffBaseUrl }: CollectedPagesDeps, window: PageWindow): Promise<void> {
  const read = await pages.read(window);
  const collected = read.pages.filter(({ place }) => place > Math.max(pagesAtOnce, read.told));
  const mails = collectedMails(window, collected, directory, staffBaseUrl);
  const { done, failures } = await settleEach(mails, atOnce, (mail) => mailer.send(mail));
  if (failures.length === 0 || done.length > 0) await pages.close(window, read);
  if (failures.length > 0) throw failures[0];
}
