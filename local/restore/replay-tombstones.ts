import { bodyRepository } from '../../shared/aws/body-repository.ts';
import { contactRepository } from '../../shared/aws/contact-repository.ts';
import { doctorRepository } from '../../shared/aws/doctor-repository.ts';
import { placeCounts } from '../../shared/aws/place-counts.ts';
import { publishedSlugs } from '../../shared/aws/published-slugs.ts';
import { questionRepository } from '../../shared/aws/question-repository.ts';
import { reviewRepository } from '../../shared/aws/review-repository.ts';
import { threadRepository } from '../../shared/aws/thread-repository.ts';
import { tombstoneRepository } from '../../shared/aws/tombstone-repository.ts';
import { vault } from '../../shared/aws/vault.ts';
import { waitRepository } from '../../shared/aws/wait-repository.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { inspectRestored, replayWithdrawal } from '../../shared/use-cases/replay-withdrawal.ts';
import type { Restored } from '../../shared/use-cases/replay-withdrawal.ts';
import type { RestoredSystem } from './open-restored.ts';

/** Counts of what was found; `mended`: doctors whose places were counted wrong. */
export type Replayed = Record<Restored, number> & { readonly mended: number };

/** Withdraws and erases again what stands in the list, or only says what there is to do. One after the other: a restore is no hurry. */
export async function replayTombstones(system: RestoredSystem, questionIds: readonly QuestionId[], act: boolean): Promise<Replayed> {
  const { client, tables } = system;
  const doctors = doctorRepository(client, tables.doctors);
  // Neither number matters here: what is withdrawn has no deadline.
  const questions = questionRepository(client, tables.questions, { stuckAfter: 1 }, doctors);
  const deps = {
    questions,
    tombstones: tombstoneRepository(client, tables.questions),
    reviews: reviewRepository(client, tables.questions, 1),
    waits: waitRepository(client, tables.questions),
    bodies: bodyRepository(client, tables.questions),
    slugs: publishedSlugs(client, tables.questions),
    vault: vault(client, tables.vault),
    contacts: contactRepository(client, tables.contacts),
    threads: threadRepository(client, tables.threads),
    executions: system.executions,
  };
  const counts = { standing: 0, withdrawn: 0, unknown: 0 };
  for (const questionId of questionIds) {
    const stood = await (act ? replayWithdrawal(deps, questionId, system.now().toISOString()) : inspectRestored(deps, questionId));
    counts[stood] += 1;
  }
  return { ...counts, mended: act ? await recountEverybody(system) : 0 };
}

/** Tables restored to one instant may differ by a moment: the counts of places are held against the questions that hold them. */
async function recountEverybody({ client, tables }: RestoredSystem): Promise<number> {
  const places = placeCounts(client, tables.doctors, tables.questions);
  let mended = 0;
  for (const { doctorId } of await doctorRepository(client, tables.doctors).roster()) {
    // A difference is taken for one when it is seen twice.
    if ((await places.recount(doctorId)) === 'suspected' && (await places.recount(doctorId)) === 'mended') mended += 1;
  }
  return mended;
}
