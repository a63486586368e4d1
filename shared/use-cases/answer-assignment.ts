import type * as z from 'zod';
import type { Backlog } from '../aws/backlog.ts';
import type { BodyRepository } from '../aws/body-repository.ts';
import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { DraftRepository } from '../aws/draft-repository.ts';
import type { Vault } from '../aws/vault.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { AssignmentView, DeclineAssignmentRequest } from '../contracts/assignment-view.ts';
import { readContext } from '../domain/context/read-context.ts';
import { snapshotOf } from '../domain/doctor-snapshot.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId, StaffId } from '../domain/ids.ts';
import { answered, backToBacklog } from '../domain/lifecycle/assignment-steps.ts';
import type { PhiText } from '../domain/phi-text.ts';
import type { Question, QuestionIn, ReviewReason } from '../domain/question.ts';
import { describeRedFlag } from '../domain/urgency/red-flag-labels.ts';
import { ownAssignment } from './own-assignment.ts';
import { sendQuestionToReview } from './send-to-review.ts';
import type { ReviewDeps } from './send-to-review.ts';
import { viewAnswerCheck } from './view-answer-check.ts';

type WithDoctor = QuestionIn<'assigned' | 'awaitingInformation'>;

export interface AssignmentDeps extends ReviewDeps {
  readonly backlog: Backlog;
  readonly bodies: BodyRepository;
  readonly drafts: DraftRepository;
  readonly vault: Pick<Vault, 'putAnswer'>;
  readonly doctors: Pick<DoctorRepository, 'get'>;
  readonly settings: Pick<StageSettings, 'assignWithin' | 'declinesBeforeReview'>;
}

/** All that the doctor has to answer, most urgent first. What is being erased is left out. */
export async function listAssignments(deps: AssignmentDeps, doctorId: StaffId): Promise<AssignmentView[]> {
  const views: AssignmentView[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await deps.backlog.assignedTo(doctorId, cursor);
    const found = await Promise.all(page.items.map((question) => viewAssignment(deps, question)));
    views.push(...found.filter((view) => view !== undefined));
    cursor = page.cursor;
  }
  return views;
}

/** An assignment as its doctor sees it; undefined for one that is being erased. */
export async function viewAssignment(deps: AssignmentDeps, question: WithDoctor): Promise<AssignmentView | undefined> {
  const { questionId, deidentified, classification, urgency, assignedAt, dueAt, answerVersion } = question;
  const body = await deps.bodies.find(questionId, 'text', deidentified.textVersion);
  const returned = answerVersion > 0 ? await deps.bodies.find(questionId, 'reason', 'returned') : undefined;
  const earlier = returned === undefined ? undefined : await deps.bodies.find(questionId, 'answer', answerVersion);
  if (!body) return undefined;
  return {
    questionId,
    title: body.title ?? '',
    text: body.text,
    specialty: classification.specialty,
    secondarySpecialty: classification.secondary,
    urgency: { level: urgency.level, redFlags: urgency.redFlags.map(describeRedFlag) },
    asker: { ageBand: body.asker.ageBand, sex: body.asker.sex, nickname: body.nickname ?? '' },
    context: readContext(body, question.language),
    questionsAsked: body.questionsAsked,
    assignedAt,
    dueAt,
    ...(question.status === 'awaitingInformation' ? { waiting: { askedAt: question.askedAt, replyDueAt: question.replyDueAt } } : {}),
    returnReason: returned?.reason,
    ...(earlier === undefined
      ? {}
      : { returnedAnswer: { reply: earlier.reply, moreInfo: earlier.moreInfo, ...viewAnswerCheck(earlier, body.questionsAsked, question.language) } }),
  };
}

/** Takes a doctor's answer: into the vault until it is checked, with the doctor as they are today. */
export async function answerAssignment(
  deps: AssignmentDeps,
  questionId: QuestionId,
  doctorId: StaffId,
  answer: { reply: PhiText; moreInfo?: PhiText | undefined },
  now: Instant,
): Promise<Question> {
  await ownAssignment(deps.questions, questionId, doctorId);
  const doctor = await deps.doctors.get(doctorId);
  return deps.questions.apply('answer', questionId, now, (question) => {
    if (question.doctorId !== doctorId) return undefined;
    const next = answered(question, now);
    return { next, actor: doctorId, also: [deps.vault.putAnswer(questionId, next.answerVersion, { ...answer, doctor: snapshotOf(doctor, question.classification) }), deps.drafts.dropped(questionId)] };
  });
}

/**
 * Hands an assignment back: to another doctor, or to a moderator after the stage's number of declines, or at once when it
 * is said to be of another field. The reason is kept for the moderators.
 */
export async function declineAssignment(deps: AssignmentDeps, questionId: QuestionId, doctorId: StaffId, { code, reason = code }: z.output<typeof DeclineAssignmentRequest>, now: Instant): Promise<Question> {
  const judged = await ownAssignment(deps.questions, questionId, doctorId);
  const stored = [deps.bodies.put(questionId, 'reason', 'handedBack', { reason, by: doctorId, at: now }), deps.drafts.dropped(questionId)];
  if (code === 'notMyField' || judged.declines + 1 >= deps.settings.declinesBeforeReview) {
    const reasons: ReviewReason[] = code === 'notMyField' ? ['declinedByDoctors', 'specialtyUncertain'] : ['declinedByDoctors'];
    const sent = await sendQuestionToReview(deps, questionId, { reasons, actor: doctorId, now, judged, stored });
    if (sent.status !== 'inReview') throw new Problem('conflict', 'The assignment has moved on.');
    return sent;
  }
  return deps.questions.apply('declineAssignment', questionId, now, (question) =>
    question.doctorId === doctorId
      ? {
          next: backToBacklog(question, 'declined', now, deps.settings.assignWithin),
          actor: doctorId,
          also: stored,
        }
      : undefined,
  );
}
