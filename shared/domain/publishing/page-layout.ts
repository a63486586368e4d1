import { html, Html, type HtmlValue } from './html.ts';
import { listUrl } from './page-links.ts';
import type { PageSettings } from './page-settings.ts';
import { brandMark, pageIcon, pageStyle } from './page-style.ts';
import { frameLanguage, pageWords } from './page-words.ts';

/** What a page says of itself to browsers and search engines. */
export interface PageHead {
  readonly title: string;
  readonly description?: string;
  /** Without one, the page asks not to be indexed. */
  readonly canonicalUrl?: string;
  /** Open Graph: `article` for a thread. */
  readonly kind?: 'article' | 'website';
  /** The same page in the other language. */
  readonly otherLanguageUrl?: string;
  /** The same as JSON. */
  readonly jsonUrl?: string;
  readonly data?: Html;
  /** What the search box holds already. */
  readonly searched?: string;
}

/** A whole page: head, landmarks, disclaimer and emergency lines around `main`. */
export function renderPage(head: PageHead, main: HtmlValue, page: PageSettings): string {
  const words = pageWords(page.language);
  return html`<!doctype html>
<html lang="${frameLanguage(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${headTags(head, page)}
<style>${new Html(pageStyle)}</style>
${head.data}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${header(head, page)}
<main id="main">
${main}
</main>
${footer(page)}
</body>
</html>
`.markup;
}

function headTags({ title, description, canonicalUrl, kind = 'website', otherLanguageUrl, jsonUrl }: PageHead, page: PageSettings): Html {
  const other = frameLanguage(page.language) === 'en' ? 'zh-Hant' : 'en';
  return html`<title>${title} - ${page.siteName}</title>
${description !== undefined && html`<meta name="description" content="${description}">
<meta property="og:description" content="${description}">`}
<meta property="og:title" content="${title}">
<meta property="og:type" content="${kind}">
<meta property="og:site_name" content="${page.siteName}">
<meta property="og:locale" content="${other === 'en' ? 'zh_TW' : 'en_GB'}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${pageIcon}">
<link rel="alternate" type="application/atom+xml" title="${page.siteName}" href="${page.baseUrl}/feed.atom">
${jsonUrl !== undefined && html`<link rel="alternate" type="application/json" href="${jsonUrl}">`}
${otherLanguageUrl !== undefined && html`<link rel="alternate" hreflang="${other}" href="${otherLanguageUrl}">`}
${canonicalUrl === undefined ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${canonicalUrl}">
<meta property="og:url" content="${canonicalUrl}">`}`;
}

function header({ otherLanguageUrl, searched }: PageHead, page: PageSettings): Html {
  const words = pageWords(page.language);
  const other = frameLanguage(page.language) === 'en' ? 'zh-Hant' : 'en';
  return html`<header><div class="bar">
<a class="brand" href="${listUrl(page, '/')}">${brandMark}${page.siteName}</a>
<nav aria-label="${words.site}"><ul>
<li><a href="${page.baseUrl}/app/ask">${words.ask}</a></li>
<li><a href="${page.baseUrl}/app/status">${words.mine}</a></li>
<li><a href="${listUrl(page, '/')}">${words.answers}</a></li>
<li><a href="${otherLanguageUrl ?? listUrl({ ...page, language: other }, '/')}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></li>
</ul></nav>
</div>
<div class="under">${searchForm(searched, page)}
${urgentLine(page)}</div></header>`;
}

/** A form that sends itself: no script looks at what is written. */
function searchForm(searched: string | undefined, page: PageSettings): Html {
  const words = pageWords(page.language);
  const language = frameLanguage(page.language);
  return html`<form role="search" action="/search" method="get">
<label class="unseen" for="q">${words.searchLabel}</label>
<input id="q" name="q" type="search" maxlength="200" autocomplete="off" placeholder="${words.searchHint}" value="${searched ?? ''}">
${language !== frameLanguage(page.usualLanguage) && html`<input type="hidden" name="lang" value="${language}">`}
<button>${words.search}</button>
</form>`;
}

function telephone(number: string): Html {
  return html`<a href="tel:${number.replace(/[^\d+]/gu, '')}">${number}</a>`;
}

/** The first line of the country, before anything else is read. */
function urgentLine(page: PageSettings): Html | undefined {
  const [first] = page.emergencyLines;
  return first && html`<p class="urgent">${pageWords(page.language).emergencyShort} ${telephone(first.number)} <span class="meta">${first.name}</span></p>`;
}

function footer(page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<footer><div class="notes">
<section aria-labelledby="disclaimer"><h2 id="disclaimer">${words.disclaimerTitle}</h2><p>${words.disclaimer}</p></section>
<section class="emergency" aria-labelledby="emergency"><h2 id="emergency">${words.emergencyTitle}</h2><p><strong>${words.emergency}</strong></p>
<ul>${page.emergencyLines.map(({ name, number, hours }) => html`<li>${name}${words.colon}${telephone(number)}${hours !== undefined && html` <span class="meta">${hours}</span>`}</li>`)}</ul></section>
</div>
<p>${words.privacy}</p>
<dl class="facts">
<div><dt>${words.contact}</dt><dd>${contactLink(page.contact)}</dd></div>
<div><dt>${words.funding}</dt><dd>${page.funding ?? words.fundingUnstated}</dd></div>
</dl>
<p class="screen"><a href="${page.baseUrl}/feed.atom">${words.feed}</a></p>
</footer>`;
}

function contactLink(contact: string): Html | string {
  if (/^https:\/\//u.test(contact)) return html`<a href="${contact}">${contact}</a>`;
  return contact.includes('@') ? html`<a href="mailto:${contact}">${contact}</a>` : contact;
}
