/** The words of the demo's people, all invented. */
export const story = {
  doctorId: 'dr-okafor',
  doctor: {
    name: 'Dr. Amara Okafor',
    specialties: ['neurology'],
    languages: ['en'],
    capacity: 10,
    licenceValidUntil: '2099-12-31',
    email: 'amara.okafor@example.org',
  },
  question: {
    title: 'Sudden terrible headache, gone by the evening',
    text:
      'Hello, my name is Tomas Lindgren, you can reach me at 0912-345-678. I am 47 years old. ' +
      'Yesterday at noon I had a sudden severe headache, the worst headache of my life, within seconds. ' +
      'It faded by the evening and today I only feel stiff in the neck. ' +
      'Do I have to go to the hospital although it is better? Could it come back?',
    nickname: 'Tomas',
    about: { ageYears: 47, sex: 'male', relation: 'self' },
    contact: { email: 'tomas@example.net' },
    consent: { publish: true },
  },
  answer: {
    reply:
      'Thank you for writing. Yes, you have to go to the hospital today, although it is better: a headache that is at its worst within ' +
      'seconds is an emergency until bleeding has been ruled out, and a stiff neck the day after makes that more pressing. ' +
      'Please call an ambulance and do not drive yourself. There they will make a scan of the head and perhaps examine the spinal fluid. ' +
      'Could it come back? If there was a small bleed it can, and the next one is often worse, which is why waiting is the one thing not to do.',
    moreInfo: 'A headache that starts like a thunderclap is examined at once, whatever it feels like afterwards.',
  },
} as const;
