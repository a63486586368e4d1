import { endStatuses, isIn, statuses } from './question.ts';
import type { Question, QuestionIn, Status } from './question.ts';
import type { EventType } from './events.ts';

interface Rule {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly emits: EventType;
}

/**
 * The one table of what may happen to a question. Types, condition expressions, event types, the diagram in `docs/`
 * and the exhaustive tests are derived from it.
 */
export const transitions = {
  deidentify: { from: ['submitted'], to: 'deidentified', emits: 'QuestionDeidentified' },
  classify: { from: ['deidentified'], to: 'classified', emits: 'QuestionClassified' },
  flagUrgency: { from: ['classified'], to: 'triaged', emits: 'QuestionTriaged' },
  requestReview: {
    from: ['submitted', 'deidentified', 'classified', 'triaged', 'awaitingDoctor', 'assigned', 'awaitingInformation'],
    to: 'inReview',
    emits: 'ReviewRequested',
  },
  addReviewReason: { from: ['inReview'], to: 'inReview', emits: 'ReviewRequested' },
  retryDeidentification: { from: ['inReview'], to: 'submitted', emits: 'QuestionReleased' },
  retryClassification: { from: ['inReview'], to: 'deidentified', emits: 'QuestionReleased' },
  retryUrgency: { from: ['inReview'], to: 'classified', emits: 'QuestionReleased' },
  release: { from: ['inReview'], to: 'awaitingDoctor', emits: 'QuestionReleased' },
  queue: { from: ['triaged'], to: 'awaitingDoctor', emits: 'QuestionQueued' },
  warnBacklog: { from: ['awaitingDoctor'], to: 'awaitingDoctor', emits: 'BacklogDueSoon' },
  assign: { from: ['awaitingDoctor'], to: 'assigned', emits: 'DoctorAssigned' },
  declineAssignment: { from: ['assigned', 'awaitingInformation'], to: 'awaitingDoctor', emits: 'AssignmentDeclined' },
  warnAnswer: { from: ['assigned'], to: 'assigned', emits: 'AnswerDueSoon' },
  breachAnswer: { from: ['assigned'], to: 'assigned', emits: 'AnswerOverdue' },
  reassign: { from: ['assigned', 'awaitingInformation'], to: 'awaitingDoctor', emits: 'AssignmentReassigned' },
  askPatient: { from: ['assigned'], to: 'awaitingInformation', emits: 'InformationRequested' },
  giveInformation: { from: ['awaitingInformation'], to: 'assigned', emits: 'InformationGiven' },
  lapseInformation: { from: ['awaitingInformation'], to: 'assigned', emits: 'InformationLapsed' },
  answer: { from: ['assigned', 'awaitingInformation'], to: 'answered', emits: 'QuestionAnswered' },
  acceptAnswer: { from: ['answered'], to: 'answered', emits: 'AnswerAccepted' },
  requestAnswerReview: { from: ['answered'], to: 'answerInReview', emits: 'AnswerReviewRequested' },
  addAnswerReviewReason: { from: ['answerInReview'], to: 'answerInReview', emits: 'AnswerReviewRequested' },
  releaseAnswer: { from: ['answerInReview'], to: 'answered', emits: 'AnswerAccepted' },
  retryAnswerCheck: { from: ['answerInReview'], to: 'answered', emits: 'AnswerCheckRetried' },
  returnAnswer: { from: ['answerInReview'], to: 'assigned', emits: 'AnswerReturned' },
  decline: { from: ['inReview', 'answerInReview'], to: 'declined', emits: 'QuestionDeclined' },
  appeal: { from: ['declined'], to: 'inReview', emits: 'QuestionAppealed' },
  appealAnswer: { from: ['declined'], to: 'answerInReview', emits: 'QuestionAppealed' },
  openPreview: { from: ['answered'], to: 'awaitingPatient', emits: 'PreviewOpened' },
  approvePreview: { from: ['awaitingPatient'], to: 'answered', emits: 'PreviewApproved' },
  lapsePreview: { from: ['awaitingPatient'], to: 'answered', emits: 'PreviewLapsed' },
  keepPrivate: { from: ['awaitingPatient'], to: 'answeredPrivately', emits: 'QuestionAnsweredPrivately' },
  publish: { from: ['answered'], to: 'published', emits: 'ThreadPublished' },
  reviewAgain: { from: ['published'], to: 'published', emits: 'AnswerReviewRequested' },
  answerPrivately: { from: ['answered'], to: 'answeredPrivately', emits: 'QuestionAnsweredPrivately' },
  proposeCorrection: { from: ['published'], to: 'published', emits: 'AnswerReviewRequested' },
  proposePrivately: { from: ['answeredPrivately'], to: 'answeredPrivately', emits: 'AnswerReviewRequested' },
  returnCorrection: { from: ['published'], to: 'published', emits: 'CorrectionReturned' },
  returnPrivately: { from: ['answeredPrivately'], to: 'answeredPrivately', emits: 'CorrectionReturned' },
  correctPublished: { from: ['published'], to: 'published', emits: 'AnswerCorrected' },
  correctPrivately: { from: ['answeredPrivately'], to: 'answeredPrivately', emits: 'AnswerCorrected' },
  requestOpinion: { from: ['published'], to: 'published', emits: 'OpinionRequested' },
  publishOpinion: { from: ['published'], to: 'published', emits: 'OpinionPublished' },
  holdOpinion: { from: ['published'], to: 'published', emits: 'OpinionHeld' },
  releaseOpinions: { from: ['published'], to: 'published', emits: 'OpinionsReleased' },
  returnOpinions: { from: ['published'], to: 'published', emits: 'OpinionsReturned' },
  retractAnswer: { from: ['published', 'answeredPrivately'], to: 'awaitingDoctor', emits: 'AnswerRetracted' },
  withdraw: {
    from: [
      'submitted', 'deidentified', 'classified', 'triaged', 'inReview', 'awaitingDoctor', 'assigned', 'awaitingInformation', 'answered',
      'answerInReview', 'awaitingPatient', 'published', 'answeredPrivately', 'declined',
    ],
    to: 'withdrawn',
    emits: 'QuestionWithdrawn',
  },
} as const satisfies Record<string, Rule>;

export type Transition = keyof typeof transitions;
export type Before<T extends Transition> = QuestionIn<(typeof transitions)[T]['from'][number]>;
export type After<T extends Transition> = QuestionIn<(typeof transitions)[T]['to']>;

/** Every transition's name, in the table's order. */
export const transitionNames = Object.keys(transitions) as Transition[];

/** What may happen to a question in this status. */
export function transitionsFrom(status: Status): Transition[] {
  return transitionNames.filter((name) => (transitions[name].from as readonly Status[]).includes(status));
}

/** The statuses in which an execution waits for a person. */
export const waitingStatuses = ['inReview', 'awaitingDoctor', 'assigned', 'awaitingInformation', 'answerInReview', 'awaitingPatient'] as const satisfies readonly Status[];

/** With its doctor, whose clock runs or stands still: an execution waits for the answer alike. */
export const withDoctorStatuses = ['assigned', 'awaitingInformation'] as const satisfies readonly Status[];

/** True when the transition needs an execution that goes on: it leaves a status in which one waits, or an end. */
export function endsWait(name: Transition): boolean {
  const rule: Rule = transitions[name];
  const waitsOn = (status: Status): boolean => status === rule.to || [status, rule.to].every((each) => (withDoctorStatuses as readonly Status[]).includes(each));
  const isEnd = (status: Status): boolean => (endStatuses as readonly Status[]).includes(status);
  return rule.from.some((status) => ((waitingStatuses as readonly Status[]).includes(status) && !waitsOn(status)) || (isEnd(status) && !isEnd(rule.to)));
}

/** Statuses that hold one of a doctor's places: from the assignment until the answer is through. */
export const placeHoldingStatuses = ['assigned', 'awaitingInformation', 'answered', 'answerInReview'] as const satisfies readonly Status[];

/** Whether the question holds a place of its doctor: no more once its answer went before the patient. */
export function holdsPlace(question: Question): question is QuestionIn<(typeof placeHoldingStatuses)[number]> {
  return isIn(question, placeHoldingStatuses) && !('previewedAt' in question && question.previewedAt !== undefined);
}

/** Statuses in which the machine, not a person, is at work. */
export const machineStatuses: readonly Status[] = statuses.filter(
  (status) => !(waitingStatuses as readonly Status[]).includes(status) && !(endStatuses as readonly Status[]).includes(status),
);
