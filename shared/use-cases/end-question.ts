import type { BodyRepository } from '../aws/body-repository.ts';
import type { ContactRepository } from '../aws/contact-repository.ts';
import type { Executions } from '../aws/executions.ts';
import type { PublishedSlugs } from '../aws/published-slugs.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ThreadRepository } from '../aws/thread-repository.ts';
import type { Vault } from '../aws/vault.ts';
import type { WaitRepository } from '../aws/wait-repository.ts';
import type { QuestionId } from '../domain/ids.ts';
import { minutesAfter } from '../domain/ids.ts';
import { hasEnded } from '../domain/question.ts';

export interface EraseDeps {
  readonly waits: WaitRepository;
  readonly bodies: BodyRepository;
  readonly vault: Pick<Vault, 'erase' | 'expireAt' | 'keep'>;
  readonly contacts: Pick<ContactRepository, 'erase' | 'expireAt' | 'keep'>;
  readonly threads: Pick<ThreadRepository, 'erase'>;
  readonly slugs: PublishedSlugs;
  readonly executions: Pick<Executions, 'arnOf' | 'stop'>;
}

export interface EndDeps extends EraseDeps {
  readonly questions: QuestionRepository;
  readonly vaultDaysAfterEnd: number;
}

const minutesPerDay = 1_440;

/**
 * What follows a question's end. Withdrawn: its execution stops and everything that it said is erased. Any other end:
 * raw text and address expire the stage's number of days later; they expire no more when it was taken up again. Idempotent.
 */
export async function endQuestion(deps: EndDeps, questionId: QuestionId): Promise<void> {
  const question = await deps.questions.get(questionId);
  if (question.status === 'withdrawn') return eraseQuestion(deps, questionId);
  if (!hasEnded(question)) {
    await deps.vault.keep(questionId);
    return deps.contacts.keep(questionId);
  }
  const expiresAt = minutesAfter(question.endedAt, deps.vaultDaysAfterEnd * minutesPerDay);
  await deps.vault.expireAt(questionId, expiresAt);
  await deps.contacts.expireAt(questionId, expiresAt);
}

/** Stops the question's execution and erases everything that it said, wherever it stands. Idempotent. */
export async function eraseQuestion(deps: EraseDeps, questionId: QuestionId): Promise<void> {
  await stopExecutions(deps, questionId);
  await deps.vault.erase(questionId);
  await deps.contacts.erase(questionId);
  await deps.bodies.erase(questionId);
  for (const slug of await deps.slugs.of(questionId)) await deps.threads.erase(slug);
}

async function stopExecutions({ executions, waits }: EraseDeps, questionId: QuestionId): Promise<void> {
  const following = await waits.find(questionId);
  for (const arn of new Set([executions.arnOf(questionId), ...(following ? [following.executionArn] : [])])) await executions.stop(arn);
  if (following?.wait) await waits.settle(questionId, following.wait.token);
}
