import { referenceHosts } from './reference-hosts.ts';

/** A link in a text: UTF-16 offsets, without the punctuation of its sentence. */
export interface Link {
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

const hosts = new Set(referenceHosts.map(({ host }) => host));
const longestHref = 300;
const anyLink = /\bhttps?:\/\/[^\s<>"'`，。、；：！？（）「」『』\[\]{}|\\^]{1,500}/giu;
/** Addresses that run, hide or open something instead of showing a page. */
const strangeAddress = /\b(?:javascript|vbscript|data|file|blob|ftps?|sftp|tel|sms|intent|tg|whatsapp|line):(?:\/{0,3})[\w(*+%][^\s<>"'，。]{2,300}/giu;
const trailing = /[.,;:!?~*_…]+$/u;

/** The http(s) links of a text in order, without the marks and brackets of their sentence. */
export function linksOf(text: string): Link[] {
  return [...text.matchAll(anyLink)].map((found) => {
    const href = withoutTrailing(found[0]);
    return { href, start: found.index, end: found.index + href.length };
  });
}

/** A closing bracket belongs to the link only when the link opened it: `…/Aura_(symptom)`. */
function withoutTrailing(address: string): string {
  let href = address.replace(trailing, '');
  for (let depth = unopened(href); depth > 0 && href.endsWith(')'); depth = unopened(href)) href = href.slice(0, -1).replace(trailing, '');
  const unclosed = href.indexOf(')');
  return unclosed !== -1 && unopened(href) > 0 ? href.slice(0, unclosed).replace(trailing, '') : href;
}

function unopened(href: string): number {
  return href.split(')').length - href.split('(').length;
}

/** Addresses with another scheme than http(s), which no page shows: a person looks at them. */
export function strangeAddressesOf(text: string): Link[] {
  return [...text.matchAll(strangeAddress)].map((found) => ({ href: found[0], start: found.index, end: found.index + found[0].length }));
}

/**
 * True for an https link to a known reference host: no user, port, number for a host or look-alike letters, and no address or
 * telephone number in it. Nothing is fetched.
 */
export function isReferenceLink(href: string): boolean {
  const url = URL.parse(href);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '' || /^https:\/\/[^/?#]*[:@]/iu.test(href)) return false;
  if (href.length > longestHref || !isPlainHost(href, url.hostname)) return false;
  const hidesContact = /@|%40|\d{7,}/u.test(url.pathname + url.search + url.hash) && !/\/(?:pmc)?\d{7,9}\/?$/iu.test(url.pathname);
  return !hidesContact && !/(?:[?&](?:url|redirect|redirect_uri|next|target|dest|goto|continue|u|q)=https?(?::|%3a))/iu.test(url.search) && isReferenceHost(url.hostname);
}

/** The host as written is the host as read: nothing that the address parser had to translate. */
function isPlainHost(href: string, hostname: string): boolean {
  const written = /^https:\/\/([^/?#]*)/iu.exec(href)?.[1] ?? '';
  return written.toLowerCase() === hostname && !hostname.includes('xn--');
}

function isReferenceHost(hostname: string): boolean {
  const labels = hostname.split('.');
  return labels.some((_label, at) => hosts.has(labels.slice(at).join('.')));
}

/** The text with `http` links to reference hosts as `https`: those hosts all serve it, others are left to a person. */
export function withSecureLinks(text: string): string {
  let secure = text;
  for (const { href, start } of linksOf(text).toReversed()) {
    if (!/^http:/iu.test(href)) continue;
    const upgraded = href.replace(/^http:/iu, 'https:');
    if (isReferenceLink(upgraded)) secure = `${secure.slice(0, start)}${upgraded}${secure.slice(start + href.length)}`;
  }
  return secure;
}
