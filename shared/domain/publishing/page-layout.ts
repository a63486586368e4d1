import { html, Html, withoutBidiControls, type HtmlValue } from './html.ts';
import type { PageSettings } from './page-settings.ts';
import { pageStyle } from './page-style.ts';
import { frameLanguage, pageWords } from './page-words.ts';

/** What a page says of itself to browsers and search engines. */
export interface PageHead {
  readonly title: string;
  readonly description?: string;
  /** Without one, the page asks not to be indexed. */
  readonly canonicalUrl?: string;
  /** Open Graph: `article` for a thread. */
  readonly kind?: 'article' | 'website';
  readonly data?: Html;
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
<header><strong>${page.siteName}</strong><nav aria-label="${page.siteName}"><a href="${page.baseUrl}/">${words.home}</a></nav></header>
<main id="main">
${main}
</main>
${footer(page)}
</body>
</html>
`.markup;
}

function headTags({ title, description, canonicalUrl, kind = 'website' }: PageHead, page: PageSettings): Html {
  const shown = withoutBidiControls(title);
  const said = description === undefined ? undefined : withoutBidiControls(description);
  return html`<title>${shown} - ${page.siteName}</title>
${said !== undefined && html`<meta name="description" content="${said}">
<meta property="og:description" content="${said}">`}
<meta property="og:title" content="${shown}">
<meta property="og:type" content="${kind}">
<meta property="og:site_name" content="${page.siteName}">
${canonicalUrl === undefined ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${canonicalUrl}">
<meta property="og:url" content="${canonicalUrl}">`}`;
}

function footer(page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<footer>
<section class="note" aria-labelledby="disclaimer"><h2 id="disclaimer">${words.disclaimerTitle}</h2><p>${words.disclaimer}</p></section>
<section class="note emergency" aria-labelledby="emergency"><h2 id="emergency">${words.emergencyTitle}</h2><p><strong>${words.emergency}</strong></p>
<ul>${page.emergencyLines.map(({ name, number, hours }) => html`<li>${name}: <a href="tel:${number.replace(/[^\d+]/gu, '')}">${number}</a>${hours !== undefined && ` (${hours})`}</li>`)}</ul></section>
${page.contact !== undefined && html`<p>${words.contact}: ${contactLink(page.contact)}</p>`}
${page.funding !== undefined && html`<p>${words.funding}: ${page.funding}</p>`}
</footer>`;
}

function contactLink(contact: string): Html | string {
  if (/^https:\/\//u.test(contact)) return html`<a href="${contact}">${contact}</a>`;
  return contact.includes('@') ? html`<a href="mailto:${contact}">${contact}</a>` : contact;
}
