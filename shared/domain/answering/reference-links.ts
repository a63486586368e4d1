/**
 * Hosts whose pages doctors may point to: health services, learned societies, libraries of medicine and well-known
 * patient encyclopaedias. A link to any other host is looked at by a moderator. Subdomains count.
 */
export const referenceHosts: readonly string[] = [
  'aan.com', 'als.org', 'alz.org', 'apa.org', 'bmj.com', 'cdc.gov', 'clevelandclinic.org', 'cochrane.org', 'epilepsy.com',
  'europa.eu', 'gov.tw', 'gov.uk', 'headaches.org', 'healthdirect.gov.au', 'hopkinsmedicine.org', 'jamanetwork.com',
  'mayoclinic.org', 'mdsabstracts.org', 'medlineplus.gov', 'mind.org.uk', 'mndassociation.org', 'msdmanuals.com',
  'nami.org', 'nejm.org', 'nhs.uk', 'nice.org.uk', 'nih.gov', 'parkinson.org', 'parkinsons.org.uk', 'psychiatry.org',
  'rcpsych.ac.uk', 'samaritans.org', 'stroke.org', 'stroke.org.uk', 'thelancet.com', 'webmd.com', 'who.int', 'wikipedia.org',
];

/** A link in a text: UTF-16 offsets, without the punctuation of its sentence. */
export interface Link {
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

const anyLink = /\bhttps?:\/\/[^\s<>"'`，。、；：！？（）()「」『』\[\]{}|\\^]{1,500}/giu;
const trailing = /[.,;:!?~*_]+$/u;

/** The http(s) links of a text in order. */
export function linksOf(text: string): Link[] {
  return [...text.matchAll(anyLink)].map((found) => {
    const href = found[0].replace(trailing, '');
    return { href, start: found.index, end: found.index + href.length };
  });
}

/** True for an https link to a known reference host, without user, port or other place to hide something in. */
export function isReferenceLink(href: string): boolean {
  const url = URL.parse(href);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return false;
  if (href.length > 300 || /@|%40|\d{7,}/u.test(url.pathname + url.search) && !/\/(?:pmc|PMC)?\d{7,9}\/?$/u.test(url.pathname)) return false;
  return referenceHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
