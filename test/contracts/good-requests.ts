import type { RouteName } from '../../shared/contracts/routes.ts';

/** A body that each route takes, with every field that its schema knows. */
export const goodBodies: Readonly<Partial<Record<RouteName, unknown>>> = {
  submitQuestion: {
    text: 'My left eyelid has twitched for weeks. Is that harmless?', title: 'Twitching eyelid', nickname: 'Willow',
    about: { ageYears: 40, ageBand: '40-49', sex: 'female', relation: 'self' },
    contact: { email: 'asker@mail.example' }, consent: { publish: false }, language: 'en', country: 'TW',
  },
  answerQuestion: { reply: 'It is harmless and passes.', moreInfo: 'Sleep helps.' },
  declineAssignment: { reason: 'Not my field.' },
  setDuty: { onDuty: false },
  decideReview: {
    decision: 'release', reason: 'It can go on.', version: 2,
    corrections: { specialty: 'neurology', urgency: 'soon', redactions: [{ start: 0, end: 2, type: 'NAME' }] },
  },
  readRawText: { reason: 'The text was cut.' },
  putDoctor: { name: 'Dr. X', specialties: ['neurology'], languages: ['en'], capacity: 1, licenceValidUntil: '2099-12-31', email: 'x@clinic.example', onDuty: true },
};
