import { findAddresses } from './find-addresses.ts';
import { findNumbers } from './find-numbers.ts';
import type { FoundIdentifier } from './found-identifier.ts';
import { raiseCapitals } from './raise-capitals.ts';
import { findIntroducedNames } from './find-introduced-names.ts';
import { findFirms } from './find-organisations.ts';
import { isEveryday } from './trained-names.ts';
import { role } from './word-roles.ts';
import type { ReadText } from './read-text.ts';

/** What stands before an address: "i live at", "shipping to", "we're at". */
const announced = /(?:\b(?:live|lives|lived|living|reside|resides|residing|stay|staying|address|moved|shipping|deliver|delivered|post|home|house|flat|based|located|office|shop)(?: (?:now|is|it|back|over|out))?(?: (?:at|in|to|is|on|near|off))?|\b(?:am|i'm|we're|are|is|were|was|found|fell|crash|accident|me) (?:at|on|in)|^|[,;:\n(-])[\s:,-]{0,2}$/;
/** In a street's place, but anybody's: "on the main road". */
const anyStreet = /\b(?:the|a|my|our|this|that|main|high|busy|same|dark|quiet|narrow|long|country|dirt|ring|open|wrong|side|back|front|wet|icy|local|whole|next|every|own|new|old|one|cross|rail|no)\s/;
const named = /(?:^|\s)(?:on|in|off|at|near|from|along|of|by)\s$/;
/** Where what was grown in capitals ends after all. */
const ended = /\)\s(?=\p{L}+(?![\p{L}\d]))|[^\s.]{4}\.\s/u;
const longWord = /\p{L}{5}/u;
const reach = 40;
const sure = 0.9;

function isAddress(text: string, { start, end, detector, confidence }: FoundIdentifier): boolean {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - reach), start);
  if (detector === 'postcode' || detector === 'postBox') return true;
  if (detector === 'streetName') return named.test(before) && !anyStreet.test(written) && !/\d/.test(written);
  if (/^no[. ]/.test(written) && !announced.test(before)) return false;
  return /\d/.test(written) && (confidence > sure || announced.test(before)) && !/\b(?:mg|mcg|ml|times|weeks|months|years|days|hours)\b/.test(written);
}

function untilEnd(text: string, found: FoundIdentifier): FoundIdentifier {
  const cut = ended.exec(text.slice(found.start, found.end));
  return cut === null ? found : { ...found, end: found.start + cut.index + cut[0].search(/[).]/) };
}

/** Finds, in texts without a capital, the addresses and codes that have them elsewhere. */
export function findLowerCase(read: ReadText): readonly FoundIdentifier[] {
  const hasNumbers = read.numbers.length > 0 && (read.roles & (role.street | role.maybeStreet | role.dwelling | role.idCue)) !== 0;
  if (!hasNumbers && (read.roles & (role.naming | role.firm | role.person)) === 0) return [];
  const asWritten = raiseCapitals(read);
  if (asWritten === undefined) return [];
  const named = [...findIntroducedNames(asWritten, true), ...findFirms(asWritten).filter(({ start, end }) => !read.text.slice(start, end).split(/[ -]/).slice(0, -1).some(isEveryday))];
  if (!hasNumbers) return named;
  const codes = findNumbers(asWritten).filter(({ start, end, confidence }) => confidence > 0.5 && !longWord.test(read.text.slice(start, end)));
  return [...named, ...findAddresses(asWritten).map((found) => untilEnd(read.text, found)).filter((found) => isAddress(read.text, found)), ...codes];
}
