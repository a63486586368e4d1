import type { Backlog } from '../aws/backlog.ts';
import type { BacklogQueue } from '../aws/backlog-queue.ts';
import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { DraftRepository } from '../aws/draft-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { DutyRequest } from '../contracts/assignment-view.ts';
import type { Doctor } from '../domain/doctor.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, StaffId } from '../domain/ids.ts';
import { backToBacklog } from '../domain/lifecycle/assignment-steps.ts';

export interface DutyDeps {
  readonly doctors: Pick<DoctorRepository, 'setDuty' | 'get'>;
  readonly questions: QuestionRepository;
  readonly backlog: Backlog;
  readonly drafts: Pick<DraftRepository, 'dropped'>;
  readonly drains: Pick<BacklogQueue, 'requestDrain'>;
  readonly settings: Pick<StageSettings, 'assignWithin'>;
}

/**
 * Puts a doctor on or off duty, until an instant if they say so; who hands over gives what is open back to the backlog,
 * which is no refusal. What waits is given out anew. Throws Problem('notFound') for somebody who is not on the roster, `invalid` for an instant that has passed.
 */
export async function setDuty(deps: DutyDeps, doctorId: StaffId, { onDuty, until, handOver }: DutyRequest, now: Instant): Promise<Doctor> {
  if (until !== undefined && until <= now) throw new Problem('invalid', 'That time has passed.', { issues: [{ path: 'until', code: 'in_the_past' }] });
  const doctor = await deps.doctors.setDuty(doctorId, onDuty, until);
  if (handOver === true) await handOverAll(deps, doctorId, now);
  await deps.drains.requestDrain();
  return handOver === true ? deps.doctors.get(doctorId) : doctor;
}

async function handOverAll(deps: DutyDeps, doctorId: StaffId, now: Instant): Promise<void> {
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await deps.backlog.assignedTo(doctorId, cursor);
    for (const { questionId } of page.items) {
      await deps.questions.advance('reassign', questionId, now, (question) =>
        question.doctorId === doctorId
          ? { next: backToBacklog(question, 'away', now, deps.settings.assignWithin), actor: doctorId, also: [deps.drafts.dropped(questionId)] }
          : undefined,
      );
    }
    cursor = page.cursor;
  }
}
