import type { PhiText } from '../phi-text.ts';
import type { Deidentified } from '../triage.ts';
import { triageVersions } from '../triage-versions.ts';
import { findAges } from './find-ages.ts';
import { findContacts } from './find-contacts.ts';
import { findDates } from './find-dates.ts';
import { findHanNames } from './find-han-names.ts';
import { findIntroducedNames } from './find-introduced-names.ts';
import { findLowerCase } from './find-lower-case.ts';
import { findLowerInstitutions } from './find-lower-institutions.ts';
import { findNumbers } from './find-numbers.ts';
import { findOrganisations } from './find-organisations.ts';
import { findPhones } from './find-phones.ts';
import { findTaggedNames } from './find-tagged-names.ts';
import { findPlaces } from './find-places.ts';
import type { Detector, FoundIdentifier, PatternDetector } from './found-identifier.ts';
import { movedBehind } from './moved-behind.ts';
import { createNameRegister, renderReplacements, spanOf, type NameRegister } from './render-replacements.ts';
import { findRepeatedHanNames } from './find-repeated-han-names.ts';
import { readText } from './read-text.ts';
import { shadowText } from './shadow-text.ts';
import { isMachineTalk, isMachineWords } from './machine-words.ts';

const patternDetectors: readonly PatternDetector[] = [findContacts, findNumbers, findPhones, findDates, findAges, findPlaces, findOrganisations, findLowerCase, findLowerInstitutions, findIntroducedNames];
const detectors: readonly Detector[] = [findTaggedNames, findHanNames];

/** Below this, a find is replaced all the same but a person must look. */
const sureEnough = 0.5;
const mostRounds = 2;
const isNumber = /^\d+$/;
const ownPlaceholder = /\[(?:NAME \d{1,4}|[A-Z_]{2,14}(?:, \d{4})?)\]/g;

/** Strongest first, then longest: of two overlapping finds the first stays, and takes in what the other adds. */
function resolveOverlaps(found: readonly FoundIdentifier[]): FoundIdentifier[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundIdentifier[] = [];
  for (const next of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else kept[kept.length - 1] = united(last, next);
  }
  return kept;
}

function united(a: FoundIdentifier, b: FoundIdentifier): FoundIdentifier {
  const stronger = b.confidence > a.confidence || (b.confidence === a.confidence && b.end - b.start > a.end - a.start) ? b : a;
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  if (stronger.start === start && stronger.end === end) return stronger;
  return { ...spanOf(stronger), start, end };
}

function findAll(text: string): { found: FoundIdentifier[]; doubted: FoundIdentifier[] } {
  const shadow = shadowText(text);
  const masked = shadow.text.replace(ownPlaceholder, (placeholder) => '\u0001'.repeat(placeholder.length));
  const read = readText(masked);
  const once = [...patternDetectors.flatMap((detect) => detect(read)), ...detectors.flatMap((detect) => detect(masked))];
  const isCode = ({ start, end, confidence, type }: FoundIdentifier): boolean => confidence < sureEnough && (type === 'NAME' || type === 'LOCATION' || type === 'ORGANISATION' || type === 'HANDLE') && isMachineWords(masked.slice(start, end));
  const sure = withNext(masked, once.filter((each) => each.isDoubtful !== true && !isCode(each)));
  const inText = (identifiers: readonly FoundIdentifier[]): FoundIdentifier[] =>
    identifiers
      .map((identifier) => ({ ...identifier, start: shadow.originalOffset(identifier.start), end: shadow.originalOffset(identifier.end) }))
      .filter(({ start, end }) => start < end);
  const found = resolveOverlaps(inText([...sure, ...findRepeatedHanNames(masked, sure)]));
  const doubted = inText(once.filter(({ isDoubtful }) => isDoubtful === true)).filter(({ start, end }) => !isMachineTalk(text, start, end) && !found.some((other) => start < other.end && other.start < end));
  return { found, doubted };
}

/** With the names that only show once what stands around them is blanked, as whoever reads the output would see it. */
function withNext(masked: string, found: readonly FoundIdentifier[]): FoundIdentifier[] {
  let all = [...found];
  // The tagger reads a number as it reads a blank.
  if (all.every(({ start, end }) => isNumber.test(masked.slice(start, end)))) return all;
  let blanked = masked;
  let next = all;
  for (let round = 0; round < mostRounds && next.length > 0; round += 1) {
    blanked = withBlanks(blanked, next);
    next = findTaggedNames(blanked).filter(({ isDoubtful }) => isDoubtful !== true);
    all = [...all, ...next];
  }
  return all;
}

function withBlanks(text: string, found: readonly FoundIdentifier[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), '\u0001'.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function deidentifyWith(text: string, names: NameRegister): Deidentified {
  const { found, doubted } = findAll(text);
  const rendered = renderReplacements(text, found, names);
  return {
    text: rendered.text,
    placeholders: rendered.placeholders.map((placeholder, at) => ({ ...placeholder, source: { start: found[at]?.start ?? 0, end: found[at]?.end ?? 0 } })),
    spans: found.map(spanOf),
    doubts: doubted.map((doubt) => ({ ...spanOf(doubt), ...movedBehind(found, rendered.placeholders, doubt) })),
    uncertain: doubted.length > 0 || found.some(({ confidence }) => confidence < sureEnough),
    version: triageVersions.deidentification,
  };
}

/**
 * Replaces the Safe Harbor identifiers of 45 CFR 164.514(b)(2) by placeholders (`[NAME 1]`, `[PHONE]`); years and
 * durations stay, exact ages become bands, ages over 89 become 90+. Pure, and linear in the text's length.
 */
export function deidentify(text: PhiText, names: NameRegister = createNameRegister([text.reveal()])): Deidentified {
  return deidentifyWith(text.reveal(), names);
}

/**
 * Who is who in the texts of a thread so far, for the `next` ones of it: `[NAME 1]` stays the same person, and a number that
 * the next ones already hold is given to nobody else.
 */
export function namesIn(texts: readonly PhiText[], next: readonly PhiText[]): NameRegister {
  const names = createNameRegister([...texts, ...next].map((text) => text.reveal()));
  for (const text of texts) deidentifyWith(text.reveal(), names);
  return names;
}

/** The same for the fields of one question or answer together: `[NAME 1]` is the same person in all of them. */
export function deidentifyFields<K extends string>(fields: Readonly<Record<K, PhiText>>): Record<K, Deidentified> {
  const entries = Object.entries<PhiText>(fields).map(([field, text]) => [field, text.reveal()] as const);
  const names = createNameRegister(entries.map(([, text]) => text));
  // Object.fromEntries forgets the keys that it was given.
  return Object.fromEntries(entries.map(([field, text]) => [field, deidentifyWith(text, names)])) as Record<K, Deidentified>;
}
