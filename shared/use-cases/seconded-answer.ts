import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { OpinionRepository } from '../aws/opinion-repository.ts';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ReviewRepository } from '../aws/review-repository.ts';
import type { OpinedPage } from '../aws/thread-opinions.ts';
import type { ThreadRepository } from '../aws/thread-repository.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { dayIn } from '../domain/calendar.ts';
import type { Doctor } from '../domain/doctor.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, StaffId } from '../domain/ids.ts';
import type { Question, QuestionIn } from '../domain/question.ts';
import type { Slug } from '../domain/thread.ts';

export interface OpinionDeps {
  readonly questions: QuestionRepository;
  readonly reviews: Pick<ReviewRepository, 'find' | 'put'>;
  readonly opinions: OpinionRepository;
  readonly threads: Pick<ThreadRepository, 'opinionsOf' | 'opinionItems' | 'listed'>;
  readonly doctors: Pick<DoctorRepository, 'find'>;
  readonly settings: Pick<StageSettings, 'secondOpinions' | 'country' | 'publishProfile' | 'reviewWithin' | 'timeZone'>;
}

/** Throws Problem('notFound') where the stage has no second opinions: to who asks, the route is not there. */
export function requireSecondOpinions({ settings }: Pick<OpinionDeps, 'settings'>): void {
  if (!settings.secondOpinions) throw new Problem('notFound', 'This service takes no second opinions.');
}

/** A doctor who may speak today. Throws Problem('forbidden') for one who is not on the roster or whose licence has run out. */
export async function requireLicensed({ doctors, settings }: Pick<OpinionDeps, 'doctors' | 'settings'>, doctorId: StaffId, now: Instant): Promise<Doctor> {
  const doctor = await doctors.find(doctorId);
  if (!doctor) throw new Problem('forbidden', 'You are not on the roster.');
  if (doctor.licenceValidUntil < dayIn(settings.timeZone, now)) throw new Problem('forbidden', 'Your licence on the roster is not valid any more.');
  return doctor;
}

/** The page at an address and the question that it is of. Opinions are about its first answer, whatever rounds follow. */
export interface SecondedAnswer {
  readonly page: OpinedPage;
  readonly question: QuestionIn<'published'>;
}

/** Throws Problem: `notFound`, `gone` when it was withdrawn or taken back, `conflict` for a page of before pages took opinions. */
export async function findSeconded({ questions, threads }: Pick<OpinionDeps, 'questions' | 'threads'>, slug: Slug): Promise<SecondedAnswer> {
  const page = await threads.opinionsOf(slug);
  if (page === undefined) throw new Problem('notFound', 'No such thread.');
  if (page === 'gone') throw new Problem('gone', 'This thread was withdrawn.');
  if (page.questionId === undefined) throw new Problem('conflict', 'This thread was published before opinions were taken.');
  return { page, question: stillOut(await questions.get(page.questionId), slug) };
}

/** The question while it is published at that address. Throws Problem('gone'). */
export function stillOut(question: Question, slug: Slug): QuestionIn<'published'> {
  if (question.status !== 'published' || question.slug !== slug) throw new Problem('gone', 'This thread was withdrawn.');
  return question;
}
