import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OutboxRow } from '../../shared/aws/outbox.ts';
import type { OutboxRow as Row } from '../../shared/aws/outbox.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from '../use-cases/open-clinic.ts';
import type { Clinic } from '../use-cases/open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(5);

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

/** The event row of a question that was released (it lets an execution go on) or triaged (it does not). */
async function happen(resumes: boolean): Promise<Row> {
  const { questionId } = await clinic.place(resumes ? 'inReview' : 'triaged');
  if (resumes) await clinic.questions.apply('retryUrgency', questionId, now, (question) => ({ next: { ...(question as never as object), status: 'classified' } as never, actor: 'ann' }));
  else await clinic.questions.apply('queue', questionId, now, (question) => ({ next: { ...question, status: 'awaitingDoctor' as const, queuedAt: now, dueAt: now, excludedDoctors: [], declines: 0, answerVersion: 0 }, actor: 'x' }));
  const [row] = (await clinic.rowsOf(questionId)).filter(({ sk }) => sk.startsWith('EVENT#'));
  return OutboxRow.parse(row);
}
const overdueIn = async (stage: 'publication' | 'resumption', { event }: Row, before = minutesIn(60)) =>
  (await clinic.outbox.overdue(stage, before)).some((row) => row.event.eventId === event.eventId);
const stagesOf = async (row: Row) => [await overdueIn('publication', row), await overdueIn('resumption', row)];

describe('an event row', () => {
  it('is overdue for publication from the instant after which nobody has published it', async () => {
    const row = await happen(false);
    expect(await overdueIn('publication', row, minutesIn(4))).toBe(false);
    expect(await overdueIn('publication', row, now)).toBe(true);
  });

  it('is done once it is published, when nothing waits for it', async () => {
    const row = await happen(false);
    for (let times = 0; times < 2; times += 1) await clinic.outbox.markPublished([row]);
    expect(await stagesOf(row)).toEqual([false, false]);
  });

  it('stays marked until the execution that it lets go on has gone on', async () => {
    const row = await happen(true);
    expect(await stagesOf(row)).toEqual([true, false]);
    await clinic.outbox.markPublished([row]);
    expect(await stagesOf(row)).toEqual([false, true]);
    for (let times = 0; times < 2; times += 1) await clinic.outbox.markResumed(row.event);
    expect(await stagesOf(row)).toEqual([false, false]);
  });

  it('is never marked anew by a pump that comes after the resumption', async () => {
    const row = await happen(true);
    await clinic.outbox.markResumed(row.event);
    await clinic.outbox.markPublished([row]);
    expect(await stagesOf(row)).toEqual([false, false]);
  });

  it('is not brought into being by a mark', async () => {
    const row = await happen(true);
    const unknown = { ...row, event: { ...row.event, questionId: clinic.newId() } };
    await clinic.outbox.markPublished([unknown]);
    await clinic.outbox.markResumed(unknown.event);
    expect(await clinic.rowsOf(unknown.event.questionId)).toEqual([]);
  });
});

describe('dueRows', () => {
  it('name what is due by now, the sweep’s apart from the reconciler’s', async () => {
    const { questionId: waiting } = await clinic.place('assigned', { assignedAt: minutesIn(0), dueAt: minutesIn(40), warnedAt: undefined, overdueAt: undefined });
    const { questionId: working } = await clinic.place('classified', { changedAt: minutesIn(0) });
    const namesOf = async (kind: 'due' | 'stuck', at: string) => (await clinic.due.upTo(kind, at)).map((row) => ('questionId' in row ? row.questionId : row.reviewId));
    expect(await namesOf('due', minutesIn(29))).not.toContain(waiting);
    expect(await namesOf('due', minutesIn(30))).toContain(waiting);
    expect(await namesOf('due', minutesIn(9_999))).not.toContain(working);
    expect(await namesOf('stuck', minutesIn(9.99))).not.toContain(working);
    expect(await namesOf('stuck', minutesIn(10))).toContain(working);
  });
});
