import type { SimilarThread, Thread } from '../thread.ts';
import { html, type Html } from './html.ts';
import { topicPath, threadPath, type PageSettings } from './page-settings.ts';
import { pageWords, type PageWords } from './page-words.ts';

/** Links that pass a page on, without any script of the places they lead to. */
export function shareLinks(title: string, url: string, words: PageWords): Html {
  const [name, address] = [encodeURIComponent(title), encodeURIComponent(url)];
  const targets = [
    [words.byMail, `mailto:?subject=${name}&body=${address}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${address}`],
    ['X', `https://x.com/intent/post?text=${name}&url=${address}`],
    ['LINE', `https://social-plugins.line.me/lineit/share?url=${address}`],
    ['WhatsApp', `https://wa.me/?text=${name}%20${address}`],
  ] as const;
  return html`<nav class="share" aria-label="${words.share}">${words.share}${words.colon}
<ul>${targets.map(([label, href]) => html`<li><a href="${href}" rel="nofollow noopener noreferrer">${label}</a></li>`)}<li>${words.link}: <a href="${url}">${url}</a></li></ul></nav>`;
}

/** Who asked and when: `Quiet Heron, 20-29 years old, female. Asked: 2026`. */
export function askerLine({ question }: Thread, words: PageWords): Html {
  const { nickname, ageBand, sex } = question.asker;
  const rest = [ageBand === 'unknown' ? '' : `${ageBand}${words.yearOld}`, sex === 'female' || sex === 'male' ? words[sex] : ''];
  return html`<p class="meta"><bdi>${nickname}</bdi>${rest.filter((part) => part !== '').map((part) => `${words.comma}${part}`)}${words.fullStop}${words.asked}${words.colon}${time(question.askedAt)}</p>`;
}

/** A date that machines read as it stands on the page, no finer. */
export function time(date: string): Html {
  return html`<time datetime="${date}">${date}</time>`;
}

/** Up to four neighbours. */
export function similarSection(similar: readonly SimilarThread[], page: PageSettings): Html | undefined {
  if (similar.length === 0) return undefined;
  const words = pageWords(page.language);
  return html`<section class="similar" aria-labelledby="similar"><h2 id="similar">${words.similar}</h2>
${similar.map((each) => similarCard(each, page))}</section>`;
}

function similarCard(each: SimilarThread, page: PageSettings): Html {
  const words = pageWords(page.language);
  const href = page.baseUrl + threadPath(each.slug);
  return html`<article class="card"><h3><a href="${href}">${each.title}</a></h3>
<p dir="auto">${each.questionSnippet}</p>
<p class="meta"><bdi>${each.doctor}</bdi> ${words.reply} · ${words[each.specialty]}</p>
<p dir="auto">${each.answerSnippet}</p>
<p><a href="${href}" aria-label="${words.readMore}: ${each.title}">${words.readMore}</a></p></article>`;
}

/** Topics as links with their specialty. */
export function topicLinks(topics: Thread['relatedTopics'], page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<ul class="topics">${topics.map(
    ({ id, label, specialty }) => html`<li><a href="${page.baseUrl}${topicPath(id)}">${label}</a> <span class="meta">(${words[specialty]})</span></li>`,
  )}</ul>`;
}
