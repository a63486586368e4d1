import type { SimilarThread, Thread } from '../thread.ts';
import type { Clinic } from '../triage.ts';
import { html, type Html } from './html.ts';
import { listUrl } from './page-links.ts';
import { topicPath, threadPath, type PageSettings } from './page-settings.ts';
import { frameLanguage, pageWords } from './page-words.ts';
import type { PageWords } from './page-words-en.ts';

/** Links that pass a page on, without any script of the places they lead to; a click on the address marks it whole. */
export function shareLinks(title: string, url: string, words: PageWords): Html {
  const [name, address] = [encodeURIComponent(title), encodeURIComponent(url)];
  const targets = [
    [words.byMail, `mailto:?subject=${name}&body=${address}`],
    ['LINE', `https://social-plugins.line.me/lineit/share?url=${address}`],
    ['WhatsApp', `https://wa.me/?text=${name}%20${address}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${address}`],
    ['X', `https://x.com/intent/post?text=${name}&url=${address}`],
  ] as const;
  return html`<details class="share"><summary>${words.share}</summary>
<p class="meta">${words.link}${words.colon}<span class="copy">${url}</span></p>
<ul>${targets.map(([label, href]) => html`<li><a href="${href}" rel="nofollow noopener noreferrer">${label}</a></li>`)}</ul></details>
<p class="paper">${url}</p>`;
}

/** Who asked and when: `Quiet Heron, 20-29 years old, female. Asked: 2026`. */
export function askerLine({ question }: Thread, page: PageSettings): Html {
  const words = pageWords(page.language);
  const { nickname, ageBand, sex } = question.asker;
  const rest = [ageBand === 'unknown' ? '' : `${ageBand}${words.yearOld}`, sex === 'female' || sex === 'male' ? words[sex] : ''];
  return html`<p class="meta"><bdi>${nickname}</bdi>${rest.filter((part) => part !== '').map((part) => `${words.comma}${part}`)}${words.fullStop}${words.asked}${words.colon}${time(question.askedAt, page)}</p>`;
}

/** A date in the reader's words; machines read it as it was published, no finer. */
export function time(date: string, page: PageSettings): Html {
  return html`<time datetime="${date}">${shownDate(date, page.language)}</time>`;
}

function shownDate(date: string, language: string): string {
  if (date.length === 4) return frameLanguage(language) === 'en' ? date : `${date}年`;
  const locale = frameLanguage(language) === 'en' ? 'en-GB' : 'zh-TW';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** What a doctor of this clinic is, in words that hold for every doctor who is given questions here. */
export function qualificationOf(specialty: Clinic, words: PageWords): string {
  return specialty === 'neurology' ? words.qualifiedInNeurology : words.qualifiedInPsychiatry;
}

/** Up to four neighbours. */
export function similarSection(similar: readonly SimilarThread[], page: PageSettings): Html | undefined {
  if (similar.length === 0) return undefined;
  const words = pageWords(page.language);
  return html`<section class="similar" aria-labelledby="similar"><h2 id="similar">${words.similar}</h2>
<div class="cards">${similar.map((each) => similarCard(each, page))}</div></section>`;
}

function similarCard(each: SimilarThread, page: PageSettings): Html {
  const words = pageWords(page.language);
  const href = page.baseUrl + threadPath(each.slug);
  return html`<article class="box card"><h3 dir="auto"><a href="${href}">${each.title}</a></h3>
<p class="clip" dir="auto">${each.questionSnippet}</p>
<p class="meta"><bdi>${each.doctor}</bdi> ${words.reply} · ${words[each.specialty]}</p>
<p class="clip" dir="auto">${each.answerSnippet}</p>
<p><a href="${href}" aria-label="${words.readMore}${words.colon}${each.title}">${words.readMore}</a></p></article>`;
}

/** Topics as links with their specialty. */
export function topicLinks(topics: Thread['relatedTopics'], page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<ul class="topics">${topics.map(
    ({ id, label, specialty }) => html`<li><a href="${listUrl(page, topicPath(id))}">${label}<span class="meta">${words.openBracket}${words[specialty]}${words.closeBracket}</span></a></li>`,
  )}</ul>`;
}

/** Where a page stands: the pages above it, nearest last. */
export function breadcrumbs(above: readonly { readonly label: string; readonly url: string }[], page: PageSettings): Html {
  return html`<nav class="crumbs" aria-label="${pageWords(page.language).here}"><ol>${above.map(({ label, url }) => html`<li><a href="${url}">${label}</a></li>`)}</ol></nav>`;
}
