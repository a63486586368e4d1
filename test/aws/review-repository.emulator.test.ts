import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuestionId, ReviewId } from '../../shared/domain/ids.ts';
import { claimReview, decideReview, reviewRank } from '../../shared/domain/review.ts';
import type { Review } from '../../shared/domain/review.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openReview } from '../domain/make-review.ts';
import { openClinic } from '../use-cases/open-clinic.ts';
import type { Clinic } from '../use-cases/open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(1);

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

async function write(review: Review): Promise<Review> {
  await clinic.client.send(new TransactWriteCommand({ TransactItems: [clinic.reviews.put(review, undefined)] }));
  return review;
}
const place = async (changes: Parameters<typeof openReview>[0] = {}) => write(openReview({ questionId: (await clinic.place('inReview')).questionId, ...changes }));
const claim = (reviewId: ReviewId, by: string, at = now) =>
  clinic.reviews.change(reviewId, at, (review) => {
    const mine = claimReview(review, by, at, 15);
    return mine && { review: mine, event: 'ReviewClaimed', actor: by };
  });
const claimed = (questionId: QuestionId, at: string) => claimReview(openReview({ questionId }), 'ann', at, 15) ?? expect.fail('not claimed');
async function everything(state: Parameters<Clinic['reviews']['list']>[0], at = now): Promise<Review[]> {
  const items: Review[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await clinic.reviews.list(state, at, cursor);
    items.push(...page.items);
    cursor = page.cursor;
  }
  return items;
}

describe('change', () => {
  it('E3 gives an item to one of 50 who claim it at once', async () => {
    const { reviewId, questionId } = await place();
    const claims = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => claim(reviewId, `moderator-${n}`)));
    const winners = claims.flatMap((each) => (each.status === 'fulfilled' && each.value ? [each.value] : []));
    expect(winners).toHaveLength(1);
    expect(await clinic.reviews.find(reviewId)).toEqual(winners[0]);
    expect(await clinic.eventTypesOf(questionId)).toEqual(['ReviewClaimed']);
  });

  it('writes one event with each version, ids and codes only', async () => {
    const { reviewId, questionId, version } = await place();
    await claim(reviewId, 'ann');
    expect(await clinic.eventsOf(questionId)).toMatchObject([{ eventId: `${reviewId}-${version + 1}`, data: { reviewId, actor: 'ann' } }]);
  });

  it('leaves an item alone when nothing is decided, and knows none that is not there', async () => {
    const review = await place();
    expect(await clinic.reviews.change(review.reviewId, now, () => undefined)).toBeUndefined();
    expect(await clinic.reviews.find(review.reviewId)).toEqual(review);
    expect(await claim(openReview({ questionId: clinic.newId() }).reviewId, 'ann')).toBeUndefined();
  });

  it('opens a subject’s item once', async () => {
    const review = await place();
    await expect(write(review)).rejects.toMatchObject({ name: 'TransactionCanceledException' });
  });
});

describe('list', () => {
  it('E2 pages through more than one page in worklist order, each item once', async () => {
    const levels = ['routine', 'emergency', 'soon', 'urgent', 'unknown'] as const;
    for (let n = 0; n < 120; n += 1) await place({ urgency: levels[n % levels.length] ?? 'soon' });
    const open = await everything('open');
    expect(new Set(open.map(({ reviewId }) => reviewId)).size).toBe(open.length);
    expect(open.length).toBeGreaterThanOrEqual(120);
    expect(open.map(reviewRank)).toEqual(open.map(reviewRank).sort());
  });

  it('E3 shows an item with an expired claim as open, and as claimed only while it is held', async () => {
    const held = await write(claimed(clinic.newId(), minutesIn(1)));
    const expired = await write(claimed(clinic.newId(), minutesIn(-60)));
    const idsIn = async (state: 'open' | 'claimed') => (await everything(state, minutesIn(2))).map(({ reviewId }) => reviewId);
    expect(await idsIn('claimed')).toContain(held.reviewId);
    expect(await idsIn('claimed')).not.toContain(expired.reviewId);
    expect(await idsIn('open')).toContain(expired.reviewId);
    expect(await idsIn('open')).not.toContain(held.reviewId);
  });

  it('has everything under `all`, over several pages of open and of decided items', async () => {
    for (let n = 0; n < 70; n += 1) await write(decideReview(openReview({ questionId: clinic.newId() }), 'release', 'ann', now));
    const states = ['open', 'claimed', 'decided'] as const;
    const all = await everything('all');
    const expected = new Set((await Promise.all(states.map((state) => everything(state)))).flat().map(({ reviewId }) => reviewId));
    expect(all).toHaveLength(expected.size);
    expect(new Set(all.map(({ reviewId }) => reviewId))).toEqual(expected);
  });

  const forged = (position: object) => Buffer.from(JSON.stringify(position)).toString('base64url');
  it.each([
    ['that is nonsense', 'nonsense'],
    ['of decided items that is nonsense', '~nonsense'],
    ['that lacks a part', forged({ pk: 'a', sk: 'b' })],
    ['with more in it', forged({ pk: 'a', sk: 'b', at: 'c', more: 'd' })],
    ['with an empty part, which no key may be', forged({ pk: '', sk: 'b', at: 'c' })],
    ['with a part longer than a key may be', forged({ pk: 'a', sk: 'b'.repeat(1_025), at: 'c' })],
    ['with half a character', forged({ pk: 'a', sk: 'b', at: '\ud800' })],
  ])('A1 refuses a cursor %s', async (_, cursor) => {
    await expect(clinic.reviews.list('all', now, cursor)).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'cursor', code: 'not_a_cursor' }] });
  });

  it('A1 takes a cursor that somebody made up of parts that may be a key, as a place behind or before everything', async () => {
    await expect(clinic.reviews.list('open', now, forged({ pk: 'a', sk: 'b', at: 'c' }))).resolves.toBeDefined();
  });

  it('A1 refuses any cursor of the claimed items, which are never given one', async () => {
    await expect(clinic.reviews.list('claimed', now, forged({ pk: 'a', sk: 'b', at: 'c' }))).rejects.toMatchObject({ kind: 'invalid' });
  });
});
