import type { BodyRepository } from '../aws/body-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { Vault } from '../aws/vault.ts';
import { extractQuestions } from '../domain/answering/extract-questions.ts';
import type { TextBody } from '../domain/bodies.ts';
import { deidentifyFields } from '../domain/deidentification/deidentify.ts';
import { uniteWithSecond } from '../domain/deidentification/second-detector.ts';
import type { SecondDetector } from '../domain/deidentification/second-detector.ts';
import { harmlessNickname } from '../domain/deidentification/harmless-nickname.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { deidentified } from '../domain/lifecycle/triage-steps.ts';
import { PhiText } from '../domain/phi-text.ts';
import type { Question } from '../domain/question.ts';
import type { Deidentified } from '../domain/triage.ts';

export interface DeidentifyDeps {
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
  readonly vault: Pick<Vault, 'findSubmission'>;
  /** Another provider's detector, where the stage has chosen one; `onSecondFailure` hears when it does not answer. */
  readonly second?: SecondDetector | undefined;
  readonly onSecondFailure?: () => void;
}

/** De-identifies a question; answers it as it stands when that has been done. Throws Problem('notFound') without raw text. */
export async function deidentifyQuestion(deps: DeidentifyDeps, questionId: QuestionId, now: Instant): Promise<Question> {
  return deps.questions.advance('deidentify', questionId, now, async (question) => {
    const raw = await deps.vault.findSubmission(questionId);
    if (!raw) throw new Problem('notFound', 'The vault holds no text of this question.');
    const found = await withSecond(deps, deidentifyFields({ text: raw.text, title: raw.title ?? new PhiText('') }), question.language);
    const body: TextBody = {
      text: found.text.text,
      title: raw.title && found.title.text,
      nickname: raw.nickname && harmlessNickname(raw.nickname),
      asker: raw.asker,
      spans: [...found.text.placeholders],
      doubts: [...found.text.doubts],
      questionsAsked: extractQuestions(found.text.text, raw.title && found.title.text),
      version: found.text.version,
    };
    return {
      next: deidentified(question, { uncertain: found.text.uncertain || found.title.uncertain }),
      actor: found.text.version,
      also: [deps.bodies.put(questionId, 'text', 1, body)],
    };
  });
}

async function withSecond<K extends string>({ second, onSecondFailure = () => {} }: DeidentifyDeps, ours: Record<K, Deidentified>, language: string): Promise<Record<K, Deidentified>> {
  if (second === undefined) return ours;
  const united = await Promise.all(Object.entries<Deidentified>(ours).map(async ([field, text]) => [field, await uniteWithSecond(text, second, language, onSecondFailure)] as const));
  // Object.fromEntries forgets the keys that it was given.
  return Object.fromEntries(united) as Record<K, Deidentified>;
}
