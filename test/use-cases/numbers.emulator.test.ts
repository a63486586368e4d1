import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayEvents } from '../../shared/aws/day-events.ts';
import { OutboxRow } from '../../shared/aws/outbox.ts';
import { pendingWork } from '../../shared/aws/pending-work.ts';
import { questionOf } from '../../shared/aws/question-row.ts';
import type { DomainEvent } from '../../shared/domain/events.ts';
import { boundsOfDay, dayIn } from '../../shared/domain/calendar.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { DailyNumbers } from '../../shared/domain/numbers/daily-numbers.ts';
import { LiveNumbers } from '../../shared/domain/numbers/live-numbers.ts';
import type { Question } from '../../shared/domain/question.ts';
import { readLiveNumbers, readNumbers } from '../../shared/use-cases/read-numbers.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';
import { takeAStep } from './random-journeys.ts';
import type { Chance } from './random-journeys.ts';
import { recountDay } from './recount-day.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
  for (const doctorId of ['lin', 'wu', 'amin']) await clinic.placeDoctor(doctorId, { capacity: 40, openAssignments: 0, specialties: ['neurology', 'psychiatry'], languages: ['en'] });
});
afterAll(() => clinic.close());

const depsOf = () => ({ events: dayEvents(clinic.client, tables.questions), pending: pendingWork(clinic.client, tables.questions), doctors: clinic.doctors, settings: clinic.settings });

/** Every row of the questions' table: only a test may scan. */
async function allRows(): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await clinic.client.send(new ScanCommand({ TableName: tables.questions, ExclusiveStartKey }));
    rows.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey !== undefined);
  return rows;
}

/** Each question's events, in the order of its record. */
async function storiesOf(): Promise<DomainEvent[][]> {
  const stories = new Map<string, { event: DomainEvent; sequence: number }[]>();
  for (const row of await allRows()) {
    if (!String(row['sk']).startsWith('EVENT#')) continue;
    const { event } = OutboxRow.parse(row);
    stories.set(event.questionId, [...(stories.get(event.questionId) ?? []), { event, sequence: Number(row['sequence']) }]);
  }
  return [...stories.values()].map((story) => story.sort((a, b) => a.sequence - b.sequence).map(({ event }) => event));
}

describe('J3 the numbers', () => {
  let minutes = 0;

  it('J3 of every day equal a recount of the whole record, however questions travelled', async () => {
    const property = fc.asyncProperty(fc.infiniteStream(fc.nat()), fc.integer({ min: 5, max: 9 }), async (numbers, most) => {
      const chance: Chance = {
        below: (below) => (numbers.next().value ?? 0) % below,
        pick: (among) => among[chance.below(among.length)] as never,
      };
      const questions: QuestionId[] = Array.from({ length: most }, () => clinic.newId());
      for (let turn = 0; turn < most * 22; turn += 1) {
        minutes += chance.below(40) === 0 ? 600 : chance.below(8);
        await takeAStep(clinic, chance.pick(questions), chance, minutesIn(minutes));
      }
      // The outbox takes its mark off: the row that is written again must still be counted.
      const unpublished = await clinic.outbox.overdue('publication', minutesIn(minutes + 1));
      await clinic.outbox.markPublished(unpublished.slice(0, 25));
      const stories = await storiesOf();
      const days = new Set(stories.flat().map(({ occurredAt }) => dayIn(clinic.settings.timeZone, occurredAt)));
      for (const day of days) {
        const { from, to } = boundsOfDay(clinic.settings.timeZone, day);
        const counted = await readNumbers(depsOf(), day, minutesIn(minutes));
        const recounted = recountDay(stories, from, to, clinic.settings.claimFor);
        expect(counted).toEqual({ day, timeZone: clinic.settings.timeZone, from, to, ...recounted });
        expect(DailyNumbers.safeParse(counted).success).toBe(true);
      }
    });
    await fc.assert(property, { numRuns: 3 });
    expect(await readNumbers(depsOf(), undefined, minutesIn(minutes))).toMatchObject({ day: dayIn(clinic.settings.timeZone, minutesIn(minutes)) });
  });

  it('J3 of now take nothing that is public for a question that waits', async () => {
    const { backlog } = await readLiveNumbers(depsOf(), minutesIn(minutes));
    await clinic.place('published', {});
    expect((await readLiveNumbers(depsOf(), minutesIn(minutes))).backlog).toEqual(backlog);
  });

  it('J3 F5 of now take nothing that is its patient’s turn for a question that no doctor takes, nor for late', async () => {
    const now = minutesIn(minutes);
    const { backlog, withPatient, doctors } = await readLiveNumbers(depsOf(), now);
    await clinic.place('awaitingPatient', { doctorId: 'lin', language: 'xx' });
    await clinic.place('awaitingInformation', { doctorId: 'lin', dueAt: minutesIn(-1) });
    expect(await readLiveNumbers(depsOf(), now)).toMatchObject({ backlog, withPatient: { pending: withPatient.pending + 2 }, doctors });
  });

  it('J3 of now equal a count of the rows themselves', async () => {
    const now = minutesIn(minutes);
    const rows = await allRows();
    const questions = rows.filter(({ sk }) => sk === 'STATE').map((row): Question => questionOf(row));
    const among = <S extends Question['status']>(...statuses: S[]) => questions.filter(({ status }) => (statuses as string[]).includes(status));
    const live = await readLiveNumbers(depsOf(), now);
    expect(LiveNumbers.safeParse(live).success).toBe(true);
    expect(live.machine.pending).toBe(among('submitted', 'deidentified', 'classified', 'triaged', 'answered').length);
    expect(live.reviews.open.pending + live.reviews.claimed.pending).toBeGreaterThanOrEqual(among('inReview', 'answerInReview').length);
    expect(live.withPatient.pending).toBe(among('awaitingPatient', 'awaitingInformation').length);
    const waiting = among('awaitingDoctor');
    expect(live.backlog).toMatchObject({ pending: waiting.length, unserved: 0 });
    expect(live.backlog.parts.map(({ oldestSince }) => oldestSince).filter((each) => each !== null).sort()[0]).toBe(waiting.map(({ acceptedAt }) => acceptedAt).sort()[0]);
    for (const doctor of live.doctors) {
      const due = questions.flatMap((question) => (question.status === 'assigned' && question.doctorId === doctor.doctorId ? [question.dueAt] : []));
      expect(doctor).toMatchObject({ toAnswer: due.length, firstDueAt: due.sort()[0] ?? null, overdue: due.filter((each) => each <= now).length });
    }
  });
});
