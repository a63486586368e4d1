import type { QuestionRepository } from '../aws/question-repository.ts';
import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { Backlog } from '../aws/backlog.ts';
import type { Recorded } from '../aws/question-row.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { backlogPart, backlogRank, partsServedBy } from '../domain/assignment/backlog.ts';
import { chooseDoctor, needOf } from '../domain/assignment/eligible-doctors.ts';
import { dayIn } from '../domain/calendar.ts';
import type { Doctor } from '../domain/doctor.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { assigned } from '../domain/lifecycle/assignment-steps.ts';
import type { QuestionIn } from '../domain/question.ts';
import { rosterAt } from './roster-at.ts';

export interface DrainDeps {
  readonly questions: QuestionRepository;
  readonly backlog: Backlog;
  readonly doctors: Pick<DoctorRepository, 'roster' | 'endAbsence'>;
  readonly settings: Pick<StageSettings, 'timeZone' | 'answerWithin' | 'workingHours'>;
}

/** How many questions one drain gives out at most; the next event, step or minute goes on. */
const mostPerDrain = 100;

type Waiting = Recorded<QuestionIn<'awaitingDoctor'>>;

/** The question that has just been queued, on whose behalf its own part is drained, as far as the question itself. */
export type OnBehalf = Waiting;

/**
 * The one drain of the backlog: gives waiting questions to doctors, most urgent first, then oldest, until no doctor is
 * free for any part. Answers those it gave out. Without `onBehalf` it drains all that the roster serves.
 */
export async function drainBacklog(deps: DrainDeps, now: Instant, onBehalf?: OnBehalf): Promise<QuestionIn<'assigned'>[]> {
  const roster = await rosterAt(deps.doctors, now);
  const heads = new Heads(deps.backlog, onBehalf ? [backlogPart(onBehalf.question)] : partsServedBy(roster.filter(hasRoom)), onBehalf);
  const given: QuestionIn<'assigned'>[] = [];
  while (given.length < mostPerDrain) {
    const head = await heads.next();
    if (!head) return given;
    const outcome = await giveOut(deps, roster, head, now, onBehalf);
    if (typeof outcome === 'object') given.push(outcome);
    const { question } = head;
    if (outcome !== 'nobodyFree' && question.questionId === onBehalf?.question.questionId) return given;
    // Everyone in a part needs the same doctors: when there is none for a question that excludes nobody, there is none.
    if (outcome === 'nobodyFree' && question.excludedDoctors.length === 0) heads.leave(backlogPart(question));
  }
  return given;
}

/** Parts that only others serve are not worth a look. */
function hasRoom({ onDuty, openAssignments, capacity }: Doctor): boolean {
  return onDuty && openAssignments < capacity;
}

async function giveOut(deps: DrainDeps, roster: Doctor[], head: Waiting, now: Instant, onBehalf?: OnBehalf): Promise<QuestionIn<'assigned'> | 'nobodyFree' | 'movedOn'> {
  const today = dayIn(deps.settings.timeZone, now);
  if (!chooseDoctor(roster, needOf(head.question), today)) return 'nobodyFree';
  let tries = 0;
  const decide = async (question: QuestionIn<'awaitingDoctor'>) => {
    // A lost race may mean that a doctor's last place went to another question: look again before choosing again.
    if (tries > 0) roster.splice(0, roster.length, ...(await deps.doctors.roster()));
    tries += 1;
    const doctor = chooseDoctor(roster, needOf(question), today);
    if (!doctor) return undefined;
    // The step that drains on its question's behalf completes the waiting task itself.
    const resumes = onBehalf?.question.questionId === question.questionId ? { resumes: false as const } : {};
    return { next: assigned(question, doctor.doctorId, now, deps.settings.answerWithin, deps.settings.workingHours), actor: 'drain-backlog', ...resumes };
  };
  const attempted = await deps.questions.attempt('assign', head.question.questionId, now, decide, head);
  if ('standing' in attempted) return attempted.standing.question.status === 'awaitingDoctor' ? 'nobodyFree' : 'movedOn';
  const { question: after } = attempted.after;
  const index = roster.findIndex(({ doctorId }) => doctorId === after.doctorId);
  const doctor = roster[index];
  if (doctor) roster[index] = { ...doctor, openAssignments: doctor.openAssignments + 1 };
  return after;
}

/** The heads of several parts of the backlog, merged in order and read page by page. */
class Heads {
  readonly #backlog: Backlog;
  readonly #parts: Map<string, { waiting: Waiting[]; cursor?: string | undefined; read: boolean }>;

  readonly #own: QuestionId | undefined;

  /** `own` waits too, whether the index shows it yet or not. */
  constructor(backlog: Backlog, parts: readonly string[], own?: Waiting) {
    this.#backlog = backlog;
    this.#own = own?.question.questionId;
    this.#parts = new Map(parts.map((part) => [part, { waiting: [], read: false }]));
    if (own) this.#parts.set('own', { waiting: [own], read: true });
  }

  /** No question of this part is asked for again. */
  leave(part: string): void {
    this.#parts.delete(part);
  }

  async next(): Promise<Waiting | undefined> {
    for (const [part, state] of this.#parts) {
      while (state.waiting.length === 0 && (!state.read || state.cursor !== undefined)) {
        const page = await this.#backlog.waiting(part, state.cursor, this.#own);
        Object.assign(state, { waiting: [...page.items], cursor: page.cursor, read: true });
      }
      if (state.waiting.length === 0) this.#parts.delete(part);
    }
    const first = [...this.#parts.values()].sort((a, b) => (rankOf(a.waiting) < rankOf(b.waiting) ? -1 : 1))[0];
    return first?.waiting.shift();
  }
}

function rankOf([head]: readonly Waiting[]): string {
  return head ? backlogRank(head.question) : '~';
}
