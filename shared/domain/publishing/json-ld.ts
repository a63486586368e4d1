import type { MoreInfo, Thread } from '../thread.ts';
import { Html } from './html.ts';
import { inertText } from './inert-text.ts';
import type { PageSettings } from './page-settings.ts';
import { pageWords } from './page-words.ts';
import { additionAnchor, additionsTo } from './second-opinions.ts';
import { inLanguage, topicById } from './topics.ts';

const medicalSpecialties = { neurology: 'https://schema.org/Neurologic', psychiatry: 'https://schema.org/Psychiatric' } as const;
/** Code points of a text that are told a second time: the longest question would double a page that must stay small. */
const longestText = 5_000;

/**
 * schema.org data of a thread: a page about one Question with one accepted Answer. It is a QAPage only where other
 * doctors can answer too, else a MedicalWebPage. Texts are those of the page, dates no finer than the page's. A block of
 * data, not a script: `<` is escaped so that no text can end it.
 */
export function threadData(thread: Thread, canonicalUrl: string, page: PageSettings): Html {
  const { question, answer } = thread;
  const doctor = person(answer.doctor.name, answer.doctor.specialty);
  const publisher = { '@type': 'Organization', name: page.siteName, url: `${page.baseUrl}/` };
  const data = {
    '@context': 'https://schema.org',
    '@type': page.secondOpinions === true ? 'QAPage' : 'MedicalWebPage',
    name: shown(thread.title),
    url: canonicalUrl,
    inLanguage: thread.language,
    isAccessibleForFree: true,
    specialty: medicalSpecialties[thread.specialty],
    about: thread.topics.flatMap((id) => topicById(id) ?? []).map(({ label }) => ({ '@type': 'Thing', name: inLanguage(label, thread.language) })),
    ...reviewOf(thread, doctor, publisher),
    publisher,
    mainEntity: {
      ...questionData(thread, question.title ?? thread.title, question.asker.nickname, `${canonicalUrl}#answer`),
      ...suggestedAnswers(thread, canonicalUrl, page),
    },
    hasPart: partsOf(thread, canonicalUrl, page),
  };
  return new Html(`<script type="application/ld+json">${inertJson(data)}</script>`);
}

/** Who reviewed it last, and when: its doctor with the answer, or a moderator, for whom the site stands. */
function reviewOf({ answer, reviewedAt }: Thread, doctor: unknown, site: unknown): Record<string, unknown> {
  const byDoctor = answer.updatedAt ?? answer.answeredAt;
  return reviewedAt !== undefined && reviewedAt > byDoctor ? { lastReviewed: reviewedAt, reviewedBy: site } : { lastReviewed: byDoctor, reviewedBy: doctor };
}

type Round = Pick<Thread, 'answer'> & { readonly question: Omit<Thread['question'], 'asker'> };

function questionData({ question, answer }: Round, name: string, nickname: string, url: string): Record<string, unknown> {
  return {
    '@type': 'Question',
    name: shown(name),
    text: shown(question.text),
    dateCreated: question.askedAt,
    author: { '@type': 'Person', name: shown(nickname) },
    answerCount: 1,
    acceptedAnswer: {
      '@type': 'Answer',
      text: shown(answer.text),
      dateCreated: answer.answeredAt,
      dateModified: answer.updatedAt,
      url,
      author: person(answer.doctor.name, answer.doctor.specialty),
    },
  };
}

/** What other doctors add: answers beside the accepted one. */
function suggestedAnswers(thread: Thread, canonicalUrl: string, page: PageSettings): Record<string, unknown> {
  const additions = additionsTo(thread, page);
  if (additions.length === 0) return {};
  const suggestedAnswer = additions.map(({ text, doctor, givenAt }, place) => ({
    '@type': 'Answer',
    text: shown(text),
    dateCreated: givenAt,
    url: `${canonicalUrl}#${additionAnchor(place)}`,
    author: person(doctor.name, doctor.specialty),
  }));
  return { answerCount: 1 + additions.length, suggestedAnswer };
}

/** What stands beside the first question and its answer: the additions, and the later rounds. */
function partsOf(thread: Thread, canonicalUrl: string, page: PageSettings): Record<string, unknown>[] | undefined {
  const words = pageWords(page.language);
  const addition = (moreInfo: MoreInfo | undefined): Record<string, unknown>[] => (moreInfo === undefined ? [] : [moreInfoPart(moreInfo, thread, page)]);
  const later = (thread.rounds ?? []).flatMap((each) => {
    const name = each.question.title ?? `${words.followUp} ${each.round - 1}`;
    return [questionData(each, name, thread.question.asker.nickname, `${canonicalUrl}#answer-${each.round}`), ...addition(each.moreInfo)];
  });
  const parts = [...addition(thread.moreInfo), ...later];
  return parts.length === 0 ? undefined : parts;
}

/** What nobody has signed is labelled as made by a machine, as on the page (IPTC digital source type, EU 2024/1689 art. 50). */
function moreInfoPart({ text, author, signedOffBy }: MoreInfo, { language }: Thread, page: PageSettings): Record<string, unknown> {
  const words = pageWords(page.language);
  return {
    '@type': 'WebPageElement',
    name: words.moreInfo,
    text: shown(text),
    inLanguage: language,
    author: { '@type': 'Person', name: shown(author.name) },
    ...(signedOffBy === undefined
      ? { digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource', description: words.unsigned }
      : { accountablePerson: { '@type': 'Person', name: shown(signedOffBy.name) } }),
  };
}

function person(name: string, specialty: Thread['specialty']): Record<string, string> {
  return { '@type': 'Person', name: shown(name), jobTitle: specialty === 'neurology' ? 'Neurologist' : 'Psychiatrist' };
}

function shown(text: string): string {
  const points = Array.from(inertText(text));
  return points.length <= longestText ? points.join('') : `${points.slice(0, longestText).join('')}…`;
}

function inertJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
