import { createHash } from 'node:crypto';
import { Html } from './html.ts';

/** The one style sheet of the public pages. It stands in the page, and the page's policy admits it by its hash only. */
export const pageStyle = `:root{color-scheme:light dark;--back:#f6f8f7;--card:#fff;--ink:#17282b;--soft:#4d6064;--line:#d6dfdf;--accent:#0b6a70;--tint:#e3f2f1;--warn:#a3201d;--warn-tint:#fdecea}
@media (prefers-color-scheme:dark){:root{--back:#0f1719;--card:#172225;--ink:#e7eff0;--soft:#a9bbbe;--line:#2e3e42;--accent:#6fd3cc;--tint:#16363a;--warn:#ffaca5;--warn-tint:#3d1a19}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--back);color:var(--ink);font:1.0625rem/1.7 system-ui,-apple-system,"Segoe UI","Noto Sans TC","PingFang TC","Microsoft JhengHei",sans-serif;overflow-wrap:anywhere}
.under,main,footer{max-width:48rem;margin-inline:auto;padding-inline:1rem}.bar{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
header{background:var(--card);border-bottom:1px solid var(--line)}
.bar,.under{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;justify-content:space-between}.bar{padding-block:.75rem}.under{padding-block:0 .8rem}
.brand{display:inline-flex;gap:.5rem;align-items:center;min-height:2.5rem;font-weight:700;font-size:1.25rem;letter-spacing:-.01em;line-height:1.3;color:var(--ink);text-decoration:none}
.brand svg{flex:none;width:1.9rem;height:1.9rem;fill:var(--card)}.brand rect{fill:var(--accent)}.brand .cross{fill:none;stroke:var(--accent);stroke-width:2;stroke-linecap:round}
header ul{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-weight:600;margin:0;padding:0}
header li a{display:inline-block;padding:.2rem 0;color:var(--soft);text-decoration:none}header li a:hover{color:var(--accent);text-decoration:underline}
@media (width<40rem){header ul{font-size:.875rem;gap:.1rem .7rem}}
form{display:flex;gap:.4rem;flex:1 1 20rem;min-width:0}
input[type=search]{flex:1;min-width:0;font:inherit;font-size:1rem;color:inherit;background:var(--back);border:1px solid var(--soft);border-radius:.5rem;padding:.35rem .7rem}
input::placeholder{color:var(--soft);opacity:1}
button,.button{font:inherit;font-size:1rem;color:var(--card);background:var(--accent);border:1px solid var(--accent);border-radius:.5rem;padding:.35rem .9rem;cursor:pointer}
.doors{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0}.button{padding:.5rem 1.4rem;font-weight:600;text-decoration:none}.plain{color:var(--ink);background:var(--card);border-color:var(--soft)}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.15rem}
.skip,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{width:auto;height:auto;clip-path:none;left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.urgent{margin:0;font-size:.95rem}.urgent a{font-weight:700;color:var(--warn);padding:.2rem 0}
main{padding-block:.5rem 2rem}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.05rem);line-height:1.25;margin:.6rem 0;text-wrap:balance}
h2{font-size:1.22rem;line-height:1.35;margin:0 0 .6rem}h3{font-size:1.05rem;line-height:1.4;margin:0 0 .3rem}
main>section,main>details,article>section{margin-top:1.5rem}
ul+h3{margin-top:1.1rem}p{margin:.6rem 0;text-wrap:pretty}
.crumbs ol{list-style:none;display:flex;flex-wrap:wrap;margin:.6rem 0 0;padding:0;font-size:.92rem}.crumbs li+li::before{content:"›";margin-inline:.5rem;color:var(--soft)}.crumbs a{padding:.2rem 0}
.tag{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .75rem;font-size:.9rem;color:var(--soft);background:var(--card)}
.machine{border-color:var(--warn);color:var(--warn)}
.meta{color:var(--soft);font-size:.94rem}
.box{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.1rem 1.25rem}
.box>:first-child{margin-top:0}.box>:last-child,.words>:last-child{margin-bottom:0}
.reply{border-inline-start:4px solid var(--accent);background:var(--tint)}
.agreed ul{list-style:none;margin:0;padding:0}
.words{unicode-bidi:isolate;overflow:clip}.words p{margin:.75rem 0}
.lead{font-size:1.12rem}
.facts{margin:.5rem 0;display:grid;gap:.35rem 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr))}.facts dt{color:var(--soft);font-size:.9rem}.facts dd{margin:0}
.cards{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr))}
.cards>*,.list>*{min-width:0;overflow:clip}.list>*+*{margin-top:1rem}
.box h3 a{text-decoration:none}.box h3 a:hover{text-decoration:underline}
.clip{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:5;overflow:hidden}
.cards .clip{-webkit-line-clamp:4}
.topics{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:.5rem 0}
.topics a{display:inline-block;background:var(--card);border:1px solid var(--line);border-radius:1.2rem;padding:.15rem .8rem;text-decoration:none}.topics a:hover{border-color:var(--accent)}
summary{cursor:pointer;padding:.2rem 0;color:var(--accent)}
.share ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;margin:.4rem 0}
.copy{display:block;user-select:all;background:var(--card);border:1px dashed var(--line);border-radius:.5rem;padding:.35rem .7rem;font-size:.95rem}
footer{border-top:1px solid var(--line);padding-block:1rem 3rem;font-size:.96rem}
.notes{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));margin-top:1rem}
.notes section{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.25rem}.notes ul{margin:.4rem 0;padding-inline-start:1.2rem}
.emergency{background:var(--warn-tint)!important}.emergency strong,.emergency a{color:var(--warn)}
.paper{display:none}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{@page{margin:18mm}html{font-size:10.5pt}body{font-size:1rem;line-height:1.5;color:#000;background:#fff}header,.skip,.crumbs,.share,.similar,.related,.screen{display:none}.paper{display:block}.box,.notes section{background:none!important;border-color:#999;break-inside:avoid-page}.reply{border-inline-start-color:#000}.words p{orphans:3;widows:3}a{color:#000}.meta,dt{color:#333!important}}`;

const hash = createHash('sha256').update(pageStyle).digest('base64');

const bubble = 'M9 9.500A2.500 2.500 0 0 1 11.500 7h9A2.500 2.500 0 0 1 23 9.500v7a2.500 2.500 0 0 1-2.500 2.500H16l-5 5v-5A2.500 2.500 0 0 1 9 16.500z';
const cross = 'M16 10v6M13 13h6';

/** The service's sign beside its name, as the front end draws it, in the colours of the page. */
export const brandMark = new Html(`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="9"/><path d="${bubble}"/><path class="cross" d="${cross}"/></svg>`);

/** The same sign for the browser's tab, inside the page: nothing is fetched for it. */
export const pageIcon = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#0b6a70"/><path d="${bubble}" fill="#fff"/><path d="${cross}" fill="none" stroke="#0b6a70" stroke-width="2" stroke-linecap="round"/></svg>`)}`;

/**
 * The HTTP headers of every public page. Nothing runs, nothing is fetched, nothing frames it; `no-cache` lets a withdrawn page
 * disappear at once. No header says when the page was made.
 */
export function threadPageHeaders(): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'cache-control': 'no-cache',
  };
}
