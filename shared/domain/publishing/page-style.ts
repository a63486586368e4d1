import { createHash } from 'node:crypto';

/** The one style sheet of the public pages. It stands in the page, and the page's policy admits it by its hash only. */
export const pageStyle = `:root{color-scheme:light dark;--ink:#1b2430;--soft:#51606f;--line:#d5dce3;--back:#fff;--tint:#f2f6f9;--link:#0a5a94;--warn:#8a1c1c}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a7b4c0;--line:#38444f;--back:#12181e;--tint:#1b242c;--link:#7cc0f0;--warn:#ffb4a8}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:1.0625rem/1.65 system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:44rem;margin:0 auto;padding:1rem}
header{display:flex;gap:1rem;justify-content:space-between;flex-wrap:wrap;border-bottom:1px solid var(--line)}
a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--back);padding:.5rem 1rem;z-index:1}
h1{font-size:1.7rem;line-height:1.25;margin:1rem 0 .5rem}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:0 0 .25rem}
.tag{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .7rem;font-size:.9rem;color:var(--soft)}
.meta,.share{color:var(--soft);font-size:.95rem}
.share ul,.topics{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem .9rem;padding:0;margin:.25rem 0}
article>section{border-top:1px solid var(--line);margin-top:1.5rem}
.reply{background:var(--tint);border-inline-start:4px solid var(--link);padding:.25rem 1rem;border-radius:.25rem}
.card{border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem;margin:.8rem 0}.card p{margin:.4rem 0}
.note{border:1px solid var(--line);border-radius:.5rem;padding:.1rem 1rem;margin:1rem 0}
.emergency{border-color:var(--warn)}.emergency strong{color:var(--warn)}
@media print{.skip,.share,header nav,.similar{display:none}body{font-size:11pt;color:#000;background:#fff}a{color:#000}}`;

const hash = createHash('sha256').update(pageStyle).digest('base64');

/**
 * The HTTP headers of every public page. Nothing runs, nothing loads, nothing frames it; `no-cache` lets a withdrawn page
 * disappear at once. No header says when the page was made.
 */
export function threadPageHeaders(): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'cache-control': 'no-cache',
  };
}
