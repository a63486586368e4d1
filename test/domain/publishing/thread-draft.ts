import { composeThread, type ThreadDraft } from '../../../shared/domain/publishing/compose-thread.ts';
import type { PageSettings } from '../../../shared/domain/publishing/page-settings.ts';
import type { StoredThread } from '../../../shared/domain/thread.ts';
import { twitchingQuestion, twitchingReply, twitchingTitle } from '../answering/answered-thread.ts';

/** A finished question, ready to be published, with the given differences. */
export function draft(differences: Partial<ThreadDraft> = {}): ThreadDraft {
  return {
    question: { text: twitchingQuestion, title: twitchingTitle, askedAt: '2020-09-03T02:00:00.000Z' },
    nickname: 'Little Blessing',
    seed: 'a seed',
    asker: { ageBand: '20-29', sex: 'female' },
    answer: { text: twitchingReply.replace('causes.', 'causes'), doctor: { name: 'Dr. Lin', specialty: 'neurology' }, answeredAt: '2020-09-03T09:00:00.000Z' },
    specialty: 'neurology',
    secondarySpecialty: 'psychiatry',
    language: 'en',
    consent: { publish: true },
    release: { everEmergency: false, doctorId: 'doctor-1' },
    profile: 'safe-harbor',
    timeZone: 'Asia/Taipei',
    randomSuffix: 'k3v9x2m7pq',
    ...differences,
  };
}

/** The thread of a draft that nothing speaks against. */
export function composed(differences: Partial<ThreadDraft> = {}): StoredThread {
  const result = composeThread(draft(differences));
  if ('refused' in result) throw new Error(result.refused);
  return result.thread;
}

export const pageSettings: PageSettings = {
  siteName: 'Ask a doctor',
  baseUrl: 'https://ask.example',
  language: 'en',
  usualLanguage: 'en',
  emergencyLines: [
    { name: 'Ambulance', number: '119' },
    { name: 'Help line', number: '1925', hours: '24 h' },
  ],
  contact: 'team@ask.example',
  funding: 'the ministry',
};
