/** Events that a patient is told of by name; every other is a step of the service's own. */
const told = [
  'QuestionSubmitted', 'QuestionDeidentified', 'QuestionClassified', 'QuestionTriaged', 'ReviewRequested', 'ReviewClaimed', 'RawTextRead', 'QuestionReleased', 'QuestionDeclined', 'QuestionQueued', 'DoctorAssigned',
  'AssignmentDeclined', 'QuestionAnswered', 'AnswerReviewRequested', 'AnswerAccepted', 'AnswerReturned', 'AnswerOverdue', 'PreviewOpened', 'PreviewApproved', 'ThreadPublished', 'OpinionPublished', 'QuestionAnsweredPrivately', 'QuestionWithdrawn',
] as const;

/** The message key of an event below `record.events` of the patient's catalogue. */
export function recordEvent(event: string): (typeof told)[number] | 'other' {
  return told.find((each) => each === event) ?? 'other';
}
