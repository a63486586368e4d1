import { bodyRepository } from '../shared/aws/body-repository.ts';
import { documentClient, sfnClient } from '../shared/aws/clients.ts';
import { contactRepository } from '../shared/aws/contact-repository.ts';
import { executions } from '../shared/aws/executions.ts';
import { outbox } from '../shared/aws/outbox.ts';
import { publishedSlugs } from '../shared/aws/published-slugs.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { threadRepository } from '../shared/aws/thread-repository.ts';
import { vault } from '../shared/aws/vault.ts';
import { waitRepository } from '../shared/aws/wait-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { DomainEvent } from '../shared/domain/events.ts';
import { consumeSqs } from '../shared/lambda/consume-sqs.ts';
import { endQuestion } from '../shared/use-cases/end-question.ts';

const env = parseEnv('erase-question');
const events = outbox(documentClient, env.QUESTIONS_TABLE);
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS),
  waits: waitRepository(documentClient, env.QUESTIONS_TABLE),
  bodies: bodyRepository(documentClient, env.QUESTIONS_TABLE),
  vault: vault(documentClient, env.VAULT_TABLE),
  contacts: contactRepository(documentClient, env.CONTACTS_TABLE),
  threads: threadRepository(documentClient, env.THREADS_TABLE),
  slugs: publishedSlugs(documentClient, env.QUESTIONS_TABLE),
  executions: executions(sfnClient, env.STATE_MACHINE_ARN),
  vaultDaysAfterEnd: env.STAGE_SETTINGS.vaultDaysAfterEnd,
};

/** Erases what a withdrawn question said, and lets the raw text of any other ended question expire. */
export const handler = consumeSqs(DomainEvent, async (event) => {
  await endQuestion(deps, event.questionId);
  // The mark of a withdrawal stands for its erasure: until that is done, the reconciler asks for it again.
  if (event.type === 'QuestionWithdrawn') await events.markResumed(event);
});
