import { deidentify } from '../deidentification/deidentify.ts';
import type { NameRegister } from '../deidentification/render-replacements.ts';
import { PhiText } from '../phi-text.ts';
import type { Deidentified } from '../triage.ts';
import { isReferenceLink, linksOf, withSecureLinks } from './reference-links.ts';

/** Private-use characters hide what must survive; as long as what they hide, so that offsets stay true. */
const firstShield = 0xe000;
const mostShields = 200;
const shields = /([\ue000-\ue0ff])\1*/gu;

interface Kept {
  readonly start: number;
  readonly end: number;
}

/**
 * De-identifies what a doctor wrote. Unlike a patient's text it keeps links to reference hosts, without the full stop of
 * their sentence, and the given words as they stand (numbers of help lines, the doctor's own public name). `names`: who is who in
 * the question.
 */
export function deidentifyDoctorText(text: PhiText, publicWords: readonly string[] = [], names?: NameRegister): Deidentified {
  const raw = withoutStopsAfterLinks(withSecureLinks(text.reveal().replace(/[\ue000-\ue0ff]/gu, '\ufffd')));
  const kept = [...keptLinks(raw), ...keptWords(raw, publicWords)].sort((a, b) => a.start - b.start).slice(0, mostShields);
  let shielded = '';
  let at = 0;
  kept.forEach(({ start, end }, index) => {
    if (start < at) return;
    shielded += raw.slice(at, start) + String.fromCharCode(firstShield + index).repeat(end - start);
    at = end;
  });
  const read = deidentify(new PhiText(shielded + raw.slice(at)), names);
  return { ...read, text: read.text.replace(shields, (_run, shield: string) => original(raw, kept[shield.charCodeAt(0) - firstShield])) };
}

function original(raw: string, kept: Kept | undefined): string {
  return kept === undefined ? '' : raw.slice(kept.start, kept.end);
}

function keptLinks(raw: string): Kept[] {
  return linksOf(raw).filter(({ href }) => isReferenceLink(href));
}

function keptWords(raw: string, publicWords: readonly string[]): Kept[] {
  return publicWords.filter((words) => words.trim() !== '').flatMap((words) => {
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    return [...raw.matchAll(new RegExp(`(?<![\\p{Script=Latin}\\p{N}+-])${escaped}(?![\\p{Script=Latin}\\p{N}-])`, 'gu'))].map((found) => ({
      start: found.index,
      end: found.index + words.length,
    }));
  });
}

/** The full stop behind a link becomes a line end: readers who copy the line get the true address. Lengths stay. */
function withoutStopsAfterLinks(raw: string): string {
  let text = raw;
  for (const { end } of keptLinks(raw)) {
    if (/^[.。](?:\s|$)/u.test(text.slice(end, end + 2))) text = `${text.slice(0, end)} ${text.slice(end + 1)}`;
    if (text.startsWith('  ', end)) text = `${text.slice(0, end)} \n${text.slice(end + 2)}`;
  }
  return text;
}
