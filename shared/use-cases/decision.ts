import type { BodyRepository } from '../aws/body-repository.ts';
import type { OpinionRepository } from '../aws/opinion-repository.ts';
import type { Decide, QuestionRepository } from '../aws/question-repository.ts';
import type { ReviewRepository } from '../aws/review-repository.ts';
import type { ThreadRepository } from '../aws/thread-repository.ts';
import type { TransactItem } from '../aws/transact-item.ts';
import type { Vault } from '../aws/vault.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { DecideRequest } from '../contracts/review-view.ts';
import type { Instant, QuestionId, ReviewId, StaffId } from '../domain/ids.ts';
import type { Review } from '../domain/review.ts';
import type { Transition } from '../domain/transitions.ts';
import type { RecordReading } from './moderate-review.ts';

export interface DecideDeps {
  readonly questions: QuestionRepository;
  readonly reviews: ReviewRepository;
  readonly bodies: BodyRepository;
  /** Read only to undo a placeholder, on the record. */
  readonly vault: Pick<Vault, 'findSubmission'>;
  readonly recordReading: RecordReading;
  readonly threads: Pick<ThreadRepository, 'correctedItem' | 'reviewedItem' | 'opinionsOf' | 'opinionItems'>;
  readonly opinions: OpinionRepository;
  readonly settings: Pick<StageSettings, 'assignWithin' | 'answerWithin' | 'workingHours' | 'country' | 'publishProfile' | 'timeZone'>;
}

/** A decision: on what, by whom, when. */
export interface Decision extends DecideRequest {
  readonly reviewId: ReviewId;
  readonly by: StaffId;
  readonly now: Instant;
}

/** What the subject's own decisions work with: `close` is the row that closes the review in the same transaction. */
export interface Carrying {
  readonly decision: Decision;
  readonly review: Review;
  readonly questionId: QuestionId;
  readonly close: TransactItem;
  /** Runs a transition; a question that has moved on answers with the item as it is now. */
  readonly carryOut: <T extends Transition>(transition: T, decide: Decide<T>) => Promise<void>;
}
