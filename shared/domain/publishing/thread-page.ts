import type { Thread } from '../thread.ts';
import { html, type Html } from './html.ts';
import { threadData } from './json-ld.ts';
import { paragraphsOf } from './linked-text.ts';
import { renderPage } from './page-layout.ts';
import { listUrl } from './page-links.ts';
import { specialtyPath, threadPath, topicPath, type PageSettings } from './page-settings.ts';
import { frameLanguage, pageWords } from './page-words.ts';
import { snippetOf } from './snippet.ts';
import { askerLine, breadcrumbs, qualificationOf, shareLinks, similarSection, time, topicLinks } from './thread-sections.ts';
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
${questionSection(thread, page)}
${answerSection(thread, page)}
${moreInfoSection(thread, page)}
</article>
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

function questionSection(thread: Thread, page: PageSettings): Html {
  const words = pageWords(page.language);
  const { title, text } = thread.question;
  return html`<section class="box" aria-labelledby="question"><h2 id="question" dir="auto">${title ?? words.question}</h2>
<div class="words" lang="${thread.language}">${paragraphsOf(text, { links: false })}</div>
${askerLine(thread, page)}</section>`;
}

function answerSection({ answer, language }: Thread, page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<section class="box reply" id="answer" aria-labelledby="reply"><h2 id="reply"><bdi>${answer.doctor.name}</bdi> ${words.reply} · ${words[answer.doctor.specialty]}</h2>
<div class="words" lang="${language}">${paragraphsOf(answer.text, { links: true })}</div>
<p class="meta">${words.answered}${words.colon}${time(answer.answeredAt, page)}${answer.updatedAt !== undefined && html` · <strong>${words.updated}${words.colon}${time(answer.updatedAt, page)}</strong>`}</p></section>`;
}

/** H3: who wrote it, and who signs for it; while nobody does, that a machine may have written it. */
function moreInfoSection({ moreInfo, language }: Thread, page: PageSettings): Html | undefined {
  if (moreInfo === undefined) return undefined;
  const words = pageWords(page.language);
  const { author, signedOffBy } = moreInfo;
  const label = signedOffBy === undefined ? html`<strong class="tag machine">${words.unsigned}</strong>` : html`<span class="tag">${words.signedOffBy} <bdi>${signedOffBy.name}</bdi></span>`;
  return html`<section class="box" aria-labelledby="more-info"><h2 id="more-info">${words.moreInfo}</h2>
<p class="meta">${words.writtenBy} <bdi>${author.name}</bdi> ${label}</p>
<div class="words" lang="${language}">${paragraphsOf(moreInfo.text, { links: true })}</div></section>`;
}

/** H9: who speaks here, with which right, and until when it holds. */
function factsSection({ question, answer, reviewBy }: Thread, page: PageSettings): Html {
  const words = pageWords(page.language);
  const facts: readonly (readonly [string, Html | string])[] = [
    [words.answeredBy, html`<bdi>${answer.doctor.name}</bdi>`],
    [words.qualification, qualificationOf(answer.doctor.specialty, words)],
    [words.asked, time(question.askedAt, page)],
    [words.answered, time(answer.answeredAt, page)],
    ...(answer.updatedAt === undefined ? [] : ([[words.updated, time(answer.updatedAt, page)]] as const)),
    ...(reviewBy === undefined ? [] : ([[words.reviewBy, time(reviewBy, page)]] as const)),
  ];
  return html`<section aria-labelledby="about"><h2 id="about">${words.about}</h2>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></section>`;
}
