import { documentClient, secretsClient, sfnClient } from '../shared/aws/clients.ts';
import { contactRepository } from '../shared/aws/contact-repository.ts';
import { executions } from '../shared/aws/executions.ts';
import { followUpRepository } from '../shared/aws/follow-up-repository.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { receipts } from '../shared/aws/receipts.ts';
import { secretReader } from '../shared/aws/secret.ts';
import { vault } from '../shared/aws/vault.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { SubmissionMessage } from '../shared/contracts/submission.ts';
import { consumeSqs } from '../shared/lambda/consume-sqs.ts';
import { acceptSubmission } from '../shared/use-cases/accept-question.ts';

const env = parseEnv('accept-question');
const receiptsOf = receipts(secretReader(secretsClient, env.RECEIPT_SECRET_ARN));
const deps = {
  questions: questionRepository(documentClient, env.QUESTIONS_TABLE, env.STAGE_SETTINGS),
  vault: vault(documentClient, env.VAULT_TABLE),
  contacts: contactRepository(documentClient, env.CONTACTS_TABLE),
  executions: executions(sfnClient, env.STATE_MACHINE_ARN),
  receipts: receiptsOf,
  followUps: followUpRepository(documentClient, env.QUESTIONS_TABLE),
  settings: env.STAGE_SETTINGS,
};

/** Takes questions from the submission queue: our own API's messages, and the bare bodies of other frontends. */
export const handler = consumeSqs(SubmissionMessage, async ({ questionId, submission }, { now, bodyHash }) => {
  await acceptSubmission(deps, questionId ?? (await receiptsOf.questionIdFor('body', bodyHash)), submission, now);
});
