import type * as z from 'zod';
import type { ContactRepository } from '../aws/contact-repository.ts';
import type { Executions } from '../aws/executions.ts';
import type { FollowUpRepository } from '../aws/follow-up-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { Vault } from '../aws/vault.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { Submission } from '../contracts/submission.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { isTriageLanguage } from '../domain/language.ts';
import { acceptQuestion, askerOf, codesOf, lacksGuardian } from '../domain/lifecycle/accept-question.ts';
import { languageOf, screenSubmission } from '../domain/screening.ts';
import { findFollowUp } from './find-follow-up.ts';

export interface AcceptDeps {
  readonly questions: QuestionRepository;
  readonly vault: Vault;
  readonly contacts: ContactRepository;
  readonly executions: Pick<Executions, 'start'>;
  readonly receipts: Pick<Receipts, 'verifies'>;
  readonly followUps: FollowUpRepository;
  readonly settings: Pick<StageSettings, 'country' | 'languages' | 'followUpRounds'>;
}

/**
 * Takes a submission in: raw text into the vault, the address into its own table, the question with its first event,
 * all in one transaction; then starts its execution. A redelivery finds the question there and starts nothing twice;
 * a submission that was withdrawn meanwhile is dropped. A follow-up that cannot be one is a question of its own.
 */
export async function acceptSubmission(deps: AcceptDeps, questionId: QuestionId, submission: z.output<typeof Submission>, now: Instant): Promise<void> {
  const { text, title, nickname, about, contact, consent, country } = submission;
  const language = languageOf(submission);
  const link = await linkOf(deps, questionId, submission);
  const urgency = screenSubmission(submission);
  const languageSupported = isTriageLanguage(language) && deps.settings.languages.some((known) => sameLanguage(known, language));
  const particulars = { consent, language, languageSupported, country: country ?? deps.settings.country, lacksGuardian: lacksGuardian(about), followUp: link?.followUp };
  const question = acceptQuestion(questionId, particulars, urgency, now);
  const also = [
    deps.vault.putSubmission(questionId, { text, title, nickname, asker: askerOf(about) }),
    ...(link ? [link.item] : []),
    ...(contact ? [deps.contacts.put(questionId, { email: contact.email, language })] : []),
  ];
  if ((await deps.questions.create(question, also)) === 'withdrawn') return;
  await deps.executions.start(questionId, { questionId, urgency: { level: urgency.level, redFlags: codesOf(urgency) } });
}

async function linkOf(deps: AcceptDeps, questionId: QuestionId, { followUpOf }: z.output<typeof Submission>) {
  if (!followUpOf) return undefined;
  const { followUp, instead } = await findFollowUp(deps, followUpOf, questionId);
  return typeof followUp === 'string' ? undefined : { followUp, item: deps.followUps.put(followUp.of, questionId, instead) };
}

function sameLanguage(a: string, b: string): boolean {
  return a.toLowerCase().split('-')[0] === b.toLowerCase().split('-')[0];
}
