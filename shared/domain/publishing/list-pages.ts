import type { ThreadListItem } from '../thread.ts';
import { Clinic } from '../triage.ts';
import { html, type Html } from './html.ts';
import { renderPage, type PageHead } from './page-layout.ts';
import { listUrl } from './page-links.ts';
import { specialtyPath, threadPath, topicPath, type PageSettings } from './page-settings.ts';
import { frameLanguage, pageWords } from './page-words.ts';
import { sourcesSection } from './source-list.ts';
import { specialtyAbout } from './specialty-about.ts';
import { breadcrumbs, time, topicLinks } from './thread-sections.ts';
import type { Topic } from './topic.ts';
import { explanationOf } from './topic-explanation.ts';
import { inLanguage, topicById, topics } from './topics.ts';

/** A page of a list of threads: `here` is the cursor that led to it, `next` the one that leads on. */
export interface ListedThreads {
  readonly items: readonly ThreadListItem[];
  readonly here?: string | undefined;
  readonly next?: string | undefined;
}

const clinics = Clinic.options;

/** The page of a topic: what it is and where that was read, its threads (newest first), its neighbours. */
export function renderTopicPage(topic: Topic, threads: ListedThreads, page: PageSettings): string {
  const words = pageWords(page.language);
  const label = inLanguage(topic.label, page.language);
  const about = inLanguage(topic.about, page.language);
  const path = topicPath(topic.id);
  const neighbours = topic.related.flatMap((id) => topicById(id) ?? []);
  const main = html`${breadcrumbs([home(page), specialty(topic.specialty, page)], page)}
<h1>${label}</h1><p><span class="tag">${words[topic.specialty]}</span></p><p class="lead">${about}</p>
${explained(topic, page)}
<section aria-labelledby="questions"><h2 id="questions">${words.questions}</h2>${threadList(threads, path, page)}</section>
<section class="related" aria-labelledby="related"><h2 id="related">${words.related}</h2>${links(neighbours, page)}</section>
${sourcesSection(topic.id, page)}`;
  return renderPage({ title: label, description: about, ...addresses(path, threads, page) }, main, page);
}

function explained({ id }: Topic, page: PageSettings): Html {
  const words = pageWords(page.language);
  const explanation = explanationOf(id);
  if (explanation === undefined) return html``;
  const [what, tell, now] = [explanation.what, explanation.tell, explanation.now].map((each) => inLanguage(each, page.language));
  return html`<p>${what}</p>
<div class="cards"><section class="box" aria-labelledby="tell"><h2 id="tell">${words.tell}</h2><p>${tell}</p></section>
<section class="box" aria-labelledby="now"><h2 id="now">${words.seekNow}</h2><p>${now}</p></section></div>`;
}

/** The page of a specialty: what it is for, its topics, its threads (newest first). */
export function renderSpecialtyPage(clinic: Clinic, threads: ListedThreads, page: PageSettings): string {
  const words = pageWords(page.language);
  const path = specialtyPath(clinic);
  const about = inLanguage(specialtyAbout[clinic].about, page.language);
  const main = html`${breadcrumbs([home(page)], page)}
<h1>${words[clinic]}</h1><p class="lead">${about}</p><p class="box emergency">${inLanguage(specialtyAbout[clinic].urgent, page.language)}</p>
<section aria-labelledby="questions"><h2 id="questions">${words.questions}</h2>${threadList(threads, path, page)}</section>
<section aria-labelledby="topics"><h2 id="topics">${words.topics}</h2>${plainLinks(clinic, page)}</section>
${sourcesSection(clinic, page)}`;
  return renderPage({ title: words[clinic], description: about, ...addresses(path, threads, page) }, main, page);
}

/** The front page of the published threads: the newest, and every topic. */
export function renderHomePage(threads: ListedThreads, page: PageSettings): string {
  const words = pageWords(page.language);
  const main = html`<h1>${words.introTitle}</h1><p class="lead">${words.intro}</p>
<p class="doors"><a class="button" href="${page.baseUrl}/app/ask">${words.ask}</a> <a class="button plain" href="${page.baseUrl}/app/status">${words.mine}</a></p>
<section aria-labelledby="specialties"><h2 id="specialties">${words.specialties}</h2><div class="cards">${clinics.map((clinic) => specialtyCard(clinic, page))}</div></section>
<section aria-labelledby="latest"><h2 id="latest">${words.latest}</h2>${threadList(threads, '/', page)}</section>
${allTopics(page)}`;
  return renderPage({ title: words.home, description: words.intro, ...addresses('/', threads, page) }, main, page);
}

/** A list page's own address, and that of the same page in the other language. */
export function addresses(path: string, { here }: Pick<ListedThreads, 'here'>, page: PageSettings): Pick<PageHead, 'canonicalUrl' | 'otherLanguageUrl'> {
  const other = frameLanguage(page.language) === 'en' ? 'zh-Hant' : 'en';
  return { canonicalUrl: listUrl(page, path, { cursor: here }), otherLanguageUrl: listUrl({ ...page, language: other }, path, { cursor: here }) };
}

/** Threads as cards, with the way on to older ones. */
export function threadList({ items, here, next }: ListedThreads, path: string, page: PageSettings): Html {
  const words = pageWords(page.language);
  const onward = [
    ...(here === undefined ? [] : [html`<a href="${listUrl(page, path)}">${words.newest}</a>`]),
    ...(next === undefined ? [] : [html`<a rel="next" href="${listUrl(page, path, { cursor: next })}">${words.older}</a>`]),
  ];
  return html`${items.length === 0 ? html`<p>${words.noThreads}</p>` : threadCards(items, page)}${onward.length > 0 && html`<p class="screen">${onward.map((each) => html`${each} `)}</p>`}`;
}

/** Threads as cards, in the given order. */
export function threadCards(items: readonly ThreadListItem[], page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<div class="list">${items.map(
    (each) => html`<article class="box card"><h3 dir="auto"><a href="${page.baseUrl}${threadPath(each.slug)}">${each.title}</a></h3>
<p class="clip" dir="auto">${each.questionSnippet}</p>
<p class="meta"><bdi>${each.doctor}</bdi> · ${words[each.specialty]} · ${time(each.answeredAt, page)}</p></article>
`,
  )}</div>`;
}

/** Topics as links with their specialties. */
export function links(list: readonly Topic[], page: PageSettings): Html {
  return topicLinks(list.map(({ id, label, specialty }) => ({ id, label: inLanguage(label, page.language), specialty })), page);
}

/** Every topic, by specialty. */
export function allTopics(page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<section aria-labelledby="topics"><h2 id="topics">${words.allTopics}</h2>${clinics.map((clinic) => html`<h3>${words[clinic]}</h3>${plainLinks(clinic, page)}`)}</section>`;
}

function plainLinks(clinic: Clinic, page: PageSettings): Html {
  const own = topics.filter((topic) => topic.specialty === clinic);
  return html`<ul class="topics">${own.map(({ id, label }) => html`<li><a href="${listUrl(page, topicPath(id))}">${inLanguage(label, page.language)}</a></li>`)}</ul>`;
}

function home(page: PageSettings): { label: string; url: string } {
  return { label: pageWords(page.language).home, url: listUrl(page, '/') };
}

function specialty(clinic: Clinic, page: PageSettings): { label: string; url: string } {
  return { label: pageWords(page.language)[clinic], url: listUrl(page, specialtyPath(clinic)) };
}

function specialtyCard(clinic: Clinic, page: PageSettings): Html {
  return html`<div class="box"><h3><a href="${listUrl(page, specialtyPath(clinic))}">${pageWords(page.language)[clinic]}</a></h3><p>${inLanguage(specialtyAbout[clinic].about, page.language)}</p></div>`;
}
