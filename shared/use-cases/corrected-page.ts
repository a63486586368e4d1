import type { ThreadRepository } from '../aws/thread-repository.ts';
import type { TransactItem } from '../aws/transact-item.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { withoutMethodDetails } from '../domain/answering/method-details.ts';
import type { AnswerBody } from '../domain/bodies.ts';
import type { Instant } from '../domain/ids.ts';
import { publishedDate } from '../domain/publishing/profile.ts';
import { scrubbedAnswer } from '../domain/publishing/scrubbed-answer.ts';
import type { QuestionIn } from '../domain/question.ts';
import { Slug } from '../domain/thread.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';

export interface CorrectedPageDeps {
  readonly threads: Pick<ThreadRepository, 'correctedItem'>;
  readonly settings: Pick<StageSettings, 'country' | 'publishProfile' | 'timeZone'>;
}

/**
 * The row that puts a correction on its page, dated. The page shows none of what today's detectors find, nor methods of
 * self-harm, whoever let the correction through. Throws Problem('conflict') when the page is not there any more.
 */
export async function correctedPage({ threads, settings }: CorrectedPageDeps, question: QuestionIn<'published'>, body: AnswerBody, now: Instant): Promise<TransactItem> {
  const { reply, moreInfo, doctor } = scrubbedAnswer(body, helplinesOf(question, settings.country));
  const shown = {
    text: withoutMethodDetails(reply).trim(),
    moreInfo: moreInfo && withoutMethodDetails(moreInfo).trim(),
    author: doctor.name,
    updatedAt: publishedDate(now, settings.publishProfile, settings.timeZone),
  };
  return threads.correctedItem(Slug.parse(question.slug), question.round, shown);
}

/** The numbers of the crisis directory that an answer to this question may name. */
export function helplinesOf({ country, language }: Pick<QuestionIn<'published'>, 'country' | 'language'>, stageCountry: string): string[] {
  return guidanceFor(country, stageCountry, language).lines.map((line) => line.number);
}
