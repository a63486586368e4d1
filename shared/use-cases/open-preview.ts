import type { BodyRepository } from '../aws/body-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { TransactItem } from '../aws/transact-item.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { PreviewBody } from '../domain/bodies.ts';
import type { TextBody } from '../domain/bodies.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant } from '../domain/ids.ts';
import { minutesAfter } from '../domain/ids.ts';
import { previewOpened } from '../domain/lifecycle/answer-steps.ts';
import type { Question, QuestionIn } from '../domain/question.ts';
import type { StoredThread } from '../domain/thread.ts';

export interface OpenPreviewDeps {
  readonly questions: QuestionRepository;
  readonly bodies: BodyRepository;
  readonly settings: Pick<StageSettings, 'previewWindowHours'>;
}

/**
 * Puts a page that could be published before its patient, for the stage's hours. What the page shows of the question
 * becomes its text in force, so that what the patient marks there are offsets of it. Answers the question as it stands.
 */
export async function openPreview(deps: OpenPreviewDeps, question: QuestionIn<'answered'>, thread: StoredThread, now: Instant): Promise<Question> {
  const { questionId, version } = question;
  const { textVersion, stored } = await textInForce(deps, question, thread.question);
  const endsAt = minutesAfter(now, deps.settings.previewWindowHours * 60);
  const also = [...stored, deps.bodies.put(questionId, 'preview', 'current', PreviewBody.parse(thread))];
  return deps.questions.advance('openPreview', questionId, now, (answered) =>
    answered.version === version && answered.acceptedBy !== undefined
      ? { next: previewOpened(answered, answered.acceptedBy, endsAt, textVersion), actor: 'publish-thread', also }
      : undefined,
  );
}

/** The text's version, and its row when the page shows other words than the version that there is. */
async function textInForce({ bodies }: OpenPreviewDeps, { questionId, deidentified }: QuestionIn<'answered'>, { text, title }: StoredThread['question']) {
  const { textVersion } = deidentified;
  const body = await bodies.find(questionId, 'text', textVersion);
  if (!body) throw new Problem('notFound', 'The text is not there.');
  if (body.text === text) return { textVersion, stored: [] };
  const shown: TextBody = { ...body, text, title, spans: [], doubts: [] };
  const stored: TransactItem[] = [bodies.put(questionId, 'text', textVersion + 1, shown)];
  return { textVersion: textVersion + 1, stored };
}
