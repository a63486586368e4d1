import type { FoundIdentifier } from './found-identifier.ts';

/** "www dot shaky hands dot org", "tremordiary dot wordpress dot com": an address on the web as it is dictated. */
const saidAddress = /(?<![\p{L}\d@.])(?!(?:a|an|the|this|that|some|my|any|pre|post|of|to|at|is|was)\s)[\p{L}\d-]{2,40}(?:\s{1,2}dot\s{1,2}[\p{L}\d-]{2,40}){0,3}\s{1,2}dot\s{1,2}(?:com|org|net|co|io|uk|in|info|blog|de|tw|edu|health|fr|au|ca|nz|ie)(?:\s{1,2}dot\s{1,2}(?:uk|in|au|nz|tw|za))?(?![\p{L}\d])/giu;
/** "at sleepless underscore in underscore leeds". */
const saidHandle = /(?<![\p{L}\d])[\p{L}\d.]{1,30}(?:\s{1,2}under ?score\s{1,2}[\p{L}\d.]{1,30}){1,4}/giu;

/** Finds addresses on the web and names people go by there that are written as they are said: with "dot" and "underscore". */
export function findSaidAloud(text: string): FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  if (/ dot /i.test(text)) for (const { 0: said, index } of text.matchAll(saidAddress)) found.push({ start: index, end: index + said.length, type: 'URL', detector: 'saidAddress', confidence: 0.8 });
  if (/underscore|under score/i.test(text)) for (const { 0: said, index } of text.matchAll(saidHandle)) found.push({ start: index, end: index + said.replace(/\.$/, '').length, type: 'HANDLE', detector: 'saidHandle', confidence: 0.8 });
  return found;
}
