import type { Thread } from '../thread.ts';
import { html, type Html } from './html.ts';
import { threadData } from './json-ld.ts';
import { renderPage } from './page-layout.ts';
import { listUrl } from './page-links.ts';
import { specialtyPath, threadPath, topicPath, type PageSettings } from './page-settings.ts';
import { frameLanguage, pageWords } from './page-words.ts';
import { snippetOf } from './snippet.ts';
import { conversation } from './thread-conversation.ts';
import { breadcrumbs, qualificationOf, shareLinks, similarSection, time, topicLinks } from './thread-sections.ts';
import { inLanguage, topicById } from './topics.ts';

/**
 * The public page of a thread: no script, nothing loaded, every text of a person inert. The frame speaks the thread's
 * language where the catalogue has it, because the thread's own headings do.
 */
export function renderThreadPage(thread: Thread, settings: PageSettings): string {
  const page = { ...settings, language: frameLanguage(thread.language) };
  const words = pageWords(page.language);
  const canonicalUrl = page.baseUrl + threadPath(thread.slug);
  const specialty = words[thread.specialty];
  const main = html`${breadcrumbs(placesAbove(thread, page), page)}
<article>
<h1 dir="auto">${thread.title}</h1>
<p><span class="tag">${specialty}</span>${thread.secondarySpecialty !== undefined && html` <span class="tag">${words.alsoFor} ${words[thread.secondarySpecialty]}</span>`}</p>
${conversation(thread, page)}</article>
${factsSection(thread, page)}
${shareLinks(thread.title, canonicalUrl, words)}
${similarSection(thread.similar, page)}
${thread.relatedTopics.length > 0 && html`<section class="related" aria-labelledby="related"><h2 id="related">${words.related}</h2>${topicLinks(thread.relatedTopics, page)}</section>`}`;
  return renderPage(
    {
      title: `${thread.title} - ${specialty}`,
      description: snippetOf(thread.question.text),
      canonicalUrl,
      kind: 'article',
      jsonUrl: `${page.baseUrl}/threads/${thread.slug}`,
      data: threadData(thread, canonicalUrl, page),
    },
    main,
    page,
  );
}

function placesAbove(thread: Thread, page: PageSettings): { label: string; url: string }[] {
  const words = pageWords(page.language);
  const topic = topicById(thread.topics[0] ?? '');
  return [
    { label: words.home, url: listUrl(page, '/') },
    { label: words[thread.specialty], url: listUrl(page, specialtyPath(thread.specialty)) },
    ...(topic === undefined ? [] : [{ label: inLanguage(topic.label, page.language), url: listUrl(page, topicPath(topic.id)) }]),
  ];
}

/** H9: who speaks here, with which right, and until when it holds. */
function factsSection({ question, answer, reviewedAt, reviewBy }: Thread, page: PageSettings): Html {
  const words = pageWords(page.language);
  const facts: readonly (readonly [string, Html | string])[] = [
    [words.answeredBy, html`<bdi>${answer.doctor.name}</bdi>`],
    [words.qualification, qualificationOf(answer.doctor.specialty, words)],
    [words.asked, time(question.askedAt, page)],
    [words.answered, time(answer.answeredAt, page)],
    ...(answer.updatedAt === undefined ? [] : ([[words.updated, time(answer.updatedAt, page)]] as const)),
    ...(reviewedAt === undefined || reviewedAt <= (answer.updatedAt ?? answer.answeredAt) ? [] : ([[words.reviewed, time(reviewedAt, page)]] as const)),
    [words.reviewBy, time(reviewBy, page)],
  ];
  return html`<section aria-labelledby="about"><h2 id="about">${words.about}</h2>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></section>`;
}
