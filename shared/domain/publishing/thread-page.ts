import type { Thread } from '../thread.ts';
import { html, type Html } from './html.ts';
import { threadData } from './json-ld.ts';
import { paragraphsOf } from './linked-text.ts';
import { renderPage } from './page-layout.ts';
import { threadPath, type PageSettings } from './page-settings.ts';
import { frameLanguage, pageWords } from './page-words.ts';
import { snippetOf } from './snippet.ts';
import { askerLine, shareLinks, similarSection, time, topicLinks } from './thread-sections.ts';

/**
 * The public page of a thread: no script, nothing loaded, every text of a person inert. The frame speaks the thread's
 * language where the catalogue has it, because the thread's own headings do.
 */
export function renderThreadPage(thread: Thread, settings: PageSettings): string {
  const page = { ...settings, language: frameLanguage(thread.language) };
  const words = pageWords(page.language);
  const canonicalUrl = page.baseUrl + threadPath(thread.slug);
  const specialty = words[thread.specialty];
  const main = html`<article>
<h1>${thread.title}</h1>
<p><span class="tag">${specialty}</span>${thread.secondarySpecialty !== undefined && html` <span class="tag">${words.alsoFor} ${words[thread.secondarySpecialty]}</span>`}</p>
${shareLinks(thread.title, canonicalUrl, words)}
${questionSection(thread, page)}
${answerSection(thread, page)}
${moreInfoSection(thread, page)}
</article>
${similarSection(thread.similar, page)}
${thread.relatedTopics.length > 0 && html`<section aria-labelledby="related"><h2 id="related">${words.related}</h2>${topicLinks(thread.relatedTopics, page)}</section>`}`;
  return renderPage(
    {
      title: `${thread.title} - ${specialty}`,
      description: snippetOf(thread.question.text),
      canonicalUrl,
      kind: 'article',
      data: threadData(thread, canonicalUrl, page),
    },
    main,
    page,
  );
}

function questionSection(thread: Thread, page: PageSettings): Html {
  const words = pageWords(page.language);
  const { title, text } = thread.question;
  return html`<section aria-labelledby="question"><h2 id="question" dir="auto">${title ?? words.question}</h2>
<div lang="${thread.language}">${paragraphsOf(text, { links: false })}</div>
${askerLine(thread, words)}</section>`;
}

function answerSection({ answer, language }: Thread, page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<section id="answer" aria-labelledby="reply"><h2 id="reply"><bdi>${answer.doctor.name}</bdi> ${words.reply} · ${words[answer.doctor.specialty]}</h2>
<div class="reply" lang="${language}">${paragraphsOf(answer.text, { links: true })}</div>
<p class="meta">${words.answered}: ${time(answer.answeredAt)}</p></section>`;
}

function moreInfoSection({ moreInfo, language }: Thread, page: PageSettings): Html | undefined {
  if (moreInfo === undefined) return undefined;
  const words = pageWords(page.language);
  return html`<section aria-labelledby="more-info"><h2 id="more-info">${words.moreInfo}</h2>
<p class="meta">${words.writtenBy} <bdi>${moreInfo.author.name}</bdi></p>
<div lang="${language}">${paragraphsOf(moreInfo.text, { links: true })}</div></section>`;
}
