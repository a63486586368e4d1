import type { Thread } from '../thread.ts';
import { Html } from './html.ts';
import type { PageSettings } from './page-settings.ts';
import { inLanguage, topicById } from './topics.ts';

const medicalSpecialties = { neurology: 'https://schema.org/Neurologic', psychiatry: 'https://schema.org/Psychiatric' } as const;

/**
 * schema.org data of a thread: a MedicalWebPage about one Question with one accepted Answer (not a QAPage: nobody else
 * can answer here). Texts are those of the page, dates no finer than the page's. A block of data, not a script: `<` is
 * escaped so that no text can end it.
 */
export function threadData(thread: Thread, canonicalUrl: string, page: PageSettings): Html {
  const doctor = person(thread.answer.doctor.name, thread.answer.doctor.specialty);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: thread.title,
    url: canonicalUrl,
    inLanguage: thread.language,
    specialty: medicalSpecialties[thread.specialty],
    about: thread.topics.flatMap((id) => topicById(id) ?? []).map(({ label }) => ({ '@type': 'Thing', name: inLanguage(label, thread.language) })),
    lastReviewed: thread.answer.answeredAt,
    reviewedBy: doctor,
    publisher: { '@type': 'Organization', name: page.siteName, url: `${page.baseUrl}/` },
    mainEntity: {
      '@type': 'Question',
      name: thread.question.title ?? thread.title,
      text: thread.question.text,
      dateCreated: thread.question.askedAt,
      author: { '@type': 'Person', name: thread.question.asker.nickname },
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: thread.answer.text,
        dateCreated: thread.answer.answeredAt,
        url: `${canonicalUrl}#answer`,
        author: doctor,
      },
    },
  };
  return new Html(`<script type="application/ld+json">${inertJson(data)}</script>`);
}

function person(name: string, specialty: Thread['specialty']): Record<string, string> {
  return { '@type': 'Person', name, jobTitle: specialty === 'neurology' ? 'Neurologist' : 'Psychiatrist' };
}

function inertJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
