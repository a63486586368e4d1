import type { RouteName } from '../../shared/contracts/routes.ts';

/** A body that each route takes, with every field that its schema knows. */
export const goodBodies: Readonly<Partial<Record<RouteName, unknown>>> = {
  submitQuestion: {
    text: 'My left eyelid has twitched for weeks. Is that harmless?', title: 'Twitching eyelid', nickname: 'Willow',
    about: { ageYears: 40, ageBand: '40-49', sex: 'female', relation: 'self', guardian: true },
    contact: { email: 'asker@mail.example' }, consent: { publish: false, preview: true }, language: 'en', country: 'TW', redFlags: ['face_droop'],
  },
  decidePreview: { decision: 'approve', redactions: [{ start: 0, end: 2 }], version: 2 },
  giveFeedback: { answered: 'partly', thanks: true, comment: 'It helped a little.' },
  answerQuestion: { reply: 'It is harmless and passes.', moreInfo: 'Sleep helps.' },
  askPatient: { question: 'Since when, and on which side?' },
  giveInformation: { text: 'Since spring, on the left.' },
  correctAnswer: { reply: 'It is harmless and passes.', moreInfo: 'Sleep helps.' },
  retractAnswer: { reason: 'It was about another illness.' },
  giveOpinion: { kind: 'add', text: 'Sleep and less coffee help as well.' },
  saveDraft: { reply: 'It is harmless', moreInfo: '', version: 0 },
  tryAnswer: { reply: 'It is harmless and passes.', moreInfo: 'Sleep helps.' },
  declineAssignment: { code: 'noTime', reason: 'Not my field.' },
  setDuty: { onDuty: false, until: '2099-01-01T08:00:00.000Z', handOver: false },
  appealQuestion: { text: 'Please look again.' },
  decideReview: {
    decision: 'release', reason: 'It can go on.', template: 'checkedByHand', patientNote: 'A doctor will look at it.', internalNote: 'Looked at twice.', version: 2,
    corrections: { specialty: 'neurology', urgency: 'soon', redactions: [{ start: 0, end: 2, type: 'NAME' }] },
  },
  readRawText: { reason: 'The text was cut.' },
  putDoctor: { name: 'Dr. X', specialties: ['neurology'], languages: ['en'], capacity: 1, licenceValidUntil: '2099-12-31', email: 'x@clinic.example', onDuty: true },
};
