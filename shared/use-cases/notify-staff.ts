import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { PageWindows } from '../aws/page-windows.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { Instant } from '../domain/ids.ts';
import { pageWindowOf, pagesAtOnce } from '../domain/notifying/page-window.ts';
import { doctorToldBy, staffMails } from '../domain/notifying/staff-mails.ts';
import type { StaffDirectory } from '../domain/notifying/staff-mails.ts';
import { sendMails } from './send-mails.ts';
import type { MailDeps } from './send-mails.ts';

export interface NotifyStaffDeps extends MailDeps {
  readonly doctors: Pick<DoctorRepository, 'get'>;
  readonly pages: Pick<PageWindows, 'placeOf'>;
  readonly directory: StaffDirectory;
  readonly staffBaseUrl: string;
}

/**
 * Mails doctors and teams what an event means for them. In a flood of events of a kind the teams hear of the first ones
 * at once, and of the others together, by the sweep.
 */
export async function notifyStaff(deps: NotifyStaffDeps, event: DomainEvent, now: Instant): Promise<void> {
  const doctorId = doctorToldBy(event);
  const doctor = doctorId === undefined ? undefined : await deps.doctors.get(doctorId);
  const mails = staffMails(event, doctor, deps.directory, deps.staffBaseUrl);
  const window = pageWindowOf(event);
  const isCollected = window !== undefined && (await deps.pages.placeOf(window, event, now)) > pagesAtOnce;
  await sendMails(deps, event, isCollected ? mails.filter(({ isPersonal }) => isPersonal) : mails, now);
}
