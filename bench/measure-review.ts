import * as z from 'zod';
import { setTimeout as delay } from 'node:timers/promises';
import { ReviewItem, ReviewList } from '../shared/contracts/review-view.ts';
import limits from './limits.json' with { type: 'json' };
import { percentileOf, printFigures, printTable, round } from './report.ts';
import { sendQuestions } from './send-questions.ts';
import { spawnSystem } from './spawned-system.ts';
import { release } from './stories.ts';
import { droppedOf, takeStock } from './take-stock.ts';
import type { Visitor } from './visitor.ts';
import { engageDoctors, persistently, staff } from './visitor.ts';

const count = process.argv.includes('--small') ? 60 : 500;
const warmUp = Math.ceil(count / 5);
const window = 50;
const moderators = 4;

/** Says French of an English question: the machine triages none of it, and a moderator must say what it is. */
const reviewed = { language: 'fr' };

const system = await spawnSystem();
await engageDoctors(system.url, 10, 10_000);
const ended = new AbortController();
const deciding = Promise.all(Array.from({ length: moderators }, async (_, n) => decideAtOnce(await staff(system.url, 'moderator', `bench-${n}`), n)));
const without = await pass({});
const withReview = await pass(reviewed);
ended.abort();
await deciding;
await system.stop();

printTable(`${count} questions without and with a review, ${moderators} moderators who decide at once`, ['what', 'without', 'with a review', 'ratio'], [
  row('questions a second, to assignment', (passed) => passed.perSecond),
  ...[50, 95, 99].map((percent) => row(`p${percent} from submission to assignment, s`, (passed) => percentileOf(passed.latencies, percent))),
]);
printFigures('Reviews', [{ what: 'dropped, both together', value: without.dropped + withReview.dropped, unit: '', limit: limits.review.dropped, isBetter: 'lower' }]);

type Passed = Awaited<ReturnType<typeof pass>>;

async function pass(submission: object) {
  await sendQuestions(system.url, { count: warmUp, window, submission });
  const { sent, seconds, assigned } = await sendQuestions(system.url, { count, window, submission });
  const stock = await takeStock(system.url);
  const latencies = sent.map(({ questionId, at }) => ((stock.get(questionId)?.assignedAt ?? Number.NaN) - at) / 1_000).filter((latency) => !Number.isNaN(latency));
  return { perSecond: assigned / seconds, latencies, dropped: droppedOf(sent.map(({ questionId }) => questionId), 'assigned', stock) };
}

function row(what: string, value: (passed: Passed) => number): string[] {
  const [a, b] = [value(without), value(withReview)];
  return [what, String(round(a)), String(round(b)), String(round(b / a))];
}

/** Claims and decides every nth item as soon as it is on the worklist; what a colleague was faster with is theirs. */
async function decideAtOnce(moderator: Visitor, n: number): Promise<void> {
  while (!ended.signal.aborted) {
    const { items } = ReviewList.parse(await persistently(() => moderator.get('/reviews')));
    const own = items.filter((item) => [...item.questionId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % moderators === n);
    for (const { reviewId } of own) {
      const claimed = z.union([ReviewItem, z.undefined()]).parse(await moderator.post(`/reviews/${reviewId}/claim`).catch(() => undefined));
      // What fails is on the worklist again when the next page is read.
      if (claimed) await moderator.post(`/reviews/${reviewId}/decide`, { ...release, version: claimed.version }).catch(() => undefined);
    }
    await delay(own.length === 0 ? 100 : 0);
  }
}
