import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worklists } from '../../shared/aws/worklists.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import { measureStuck } from '../../shared/use-cases/measure-stuck.ts';
import { measureWorklists } from '../../shared/use-cases/measure-worklists.ts';
import { claim } from '../../shared/use-cases/moderate-review.ts';
import { sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic, settings } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const measured = (minutes: number) => measureWorklists({ ...clinic, worklists: worklists(clinic.client, tables.questions) }, minutesIn(minutes));

async function review(level: 'emergency' | 'routine', openedAfter: number) {
  const { questionId } = await clinic.place('triaged', { urgency: { level, redFlags: [], review: true } });
  await sendQuestionToReview(clinic, questionId, { reasons: ['stepFailed'], actor: 'x', now: minutesIn(openedAfter) });
  return reviewIdOf(questionId, 'question');
}

describe('J3 the gauges of the worklists', () => {
  it('are nought when nobody waits', async () => {
    expect(await measured(1)).toEqual({
      OpenReviews: 0, OldestReview: 0, ReviewsOverdue: 0, FirstRankReviews: 0, EmergenciesUnclaimed: 0, WaitingForDoctor: 0, OldestWaiting: 0,
    });
  });

  it('tell how many wait, since when, what is late and which emergency nobody holds', async () => {
    const claimed = await review('emergency', 0);
    await review('emergency', 2);
    await review('routine', 5);
    await clinic.place('awaitingDoctor', { acceptedAt: minutesIn(3), queuedAt: minutesIn(4), dueAt: minutesIn(60) });
    await clinic.place('awaitingDoctor', { acceptedAt: minutesIn(8), queuedAt: minutesIn(8), dueAt: minutesIn(60), language: 'zh-Hant' });
    await claim(clinic, { reviewId: claimed, staffId: 'mo', now: minutesIn(16) });
    expect(await measured(16)).toEqual({
      OpenReviews: 3, OldestReview: 16 * 60, ReviewsOverdue: 1, FirstRankReviews: 2, EmergenciesUnclaimed: 0, WaitingForDoctor: 2, OldestWaiting: 13 * 60,
    });
    expect(await measured(17)).toMatchObject({ EmergenciesUnclaimed: 1, ReviewsOverdue: 2 });
    expect(await measured(16 + settings.claimFor)).toMatchObject({ EmergenciesUnclaimed: 2 });
  });
});

describe('the gauges of what is stuck', () => {
  it('count what the reconciler has had before it twice', async () => {
    await clinic.place('deidentified', { changedAt: minutesIn(0) });
    expect(await measureStuck(clinic, minutesIn(20))).toMatchObject({ StuckQuestions: 0 });
    expect(await measureStuck(clinic, minutesIn(10 + 5 + 15))).toMatchObject({ StuckQuestions: 1 });
  });

  it('count events that have not been announced, and outcomes that resume nothing', async () => {
    const { UnannouncedEvents = 0, StuckWaits } = await measureStuck(clinic, minutesIn(40));
    expect(UnannouncedEvents).toBeGreaterThan(0);
    expect(StuckWaits).toBe(0);
  });
});
