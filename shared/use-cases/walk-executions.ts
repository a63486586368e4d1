import type { WalkPage } from '../aws/open-questions.ts';
import type { Walk } from '../aws/walk-progress.ts';
import type { ReconcileDeps, Suspect } from './reconcile-questions.ts';
import { settleEach } from './settle-each.ts';
import type { Settled } from './settle-each.ts';

/** How many questions, and how many executions, one run compares; at five minutes a run, some 60,000 a day. */
const mostQuestions = 200;
const mostExecutions = 200;

/**
 * The next stretch of two walks, which together meet every open question and every execution: questions that wait for a
 * person, to find those that have lost their execution, and executions that run, to find those that no question needs.
 */
export async function walkExecutions(deps: ReconcileDeps): Promise<Settled<Suspect[]>> {
  const { open, executions } = deps;
  return settleEach(
    [
      () => stretch(deps, 'openQuestions', mostQuestions, async (from, limit) => {
        const { items, next } = await open.page(from, limit);
        return { items: items.map((questionId) => ({ questionId })), next };
      }),
      () => stretch(deps, 'runningExecutions', mostExecutions, (from, limit) => executions.running(from, limit)),
    ],
    2,
    (walk) => walk(),
  );
}

/** Reads pages until there are enough, or until the end: then the next run begins anew. */
async function stretch({ progress }: ReconcileDeps, walk: Walk, most: number, read: (from: string | undefined, limit: number) => Promise<WalkPage<Suspect>>): Promise<Suspect[]> {
  const met: Suspect[] = [];
  const began = await progress.of(walk);
  let from = began;
  do {
    const { items, next } = await read(from, most - met.length);
    met.push(...items);
    from = next;
  } while (from !== undefined && met.length < most);
  if (from !== began) await progress.keep(walk, from);
  return met;
}
