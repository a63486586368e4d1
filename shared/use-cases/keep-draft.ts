import type { DraftRepository } from '../aws/draft-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { DraftBody } from '../domain/bodies.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId, StaffId } from '../domain/ids.ts';
import { ownAssignment } from './own-assignment.ts';

export interface DraftDeps {
  readonly questions: Pick<QuestionRepository, 'find'>;
  readonly drafts: DraftRepository;
}

/**
 * Keeps what a doctor has written so far over the version that they had before them. Throws Problem('conflict') with the
 * draft that stands when another window has gone on with it.
 */
export async function keepDraft(
  { questions, drafts }: DraftDeps,
  questionId: QuestionId,
  doctorId: StaffId,
  { version, ...texts }: Pick<DraftBody, 'reply' | 'moreInfo' | 'version'>,
  now: Instant,
): Promise<{ version: number; savedAt: Instant }> {
  await ownAssignment(questions, questionId, doctorId);
  const draft = { ...texts, by: doctorId, version: version + 1, savedAt: now };
  if ((await drafts.put(questionId, draft)) === 'kept') return { version: draft.version, savedAt: now };
  const standing = await drafts.find(questionId, doctorId);
  throw new Problem('conflict', 'The draft has moved on.', standing && { current: viewDraft(standing) });
}

/** A draft as its doctor sees it. */
export function viewDraft({ reply, moreInfo, version, savedAt }: DraftBody) {
  return { reply, ...(moreInfo === undefined ? {} : { moreInfo }), version, savedAt };
}
