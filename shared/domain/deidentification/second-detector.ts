import type { Deidentified, PhiSpan } from '../triage.ts';
import type { FoundIdentifier } from './found-identifier.ts';
import { movedBehind } from './moved-behind.ts';
import { renderReplacements } from './render-replacements.ts';

/** Whoever looks for identifiers that are left in a text that ours has de-identified: another provider, off by default. */
export interface SecondDetector {
  /** Offsets are UTF-16 code units of `text`, in no order. `language` is BCP 47. */
  find(text: string, language: string): Promise<readonly PhiSpan[]>;
}

/** Below this a find is not trusted to be an identifier: a person looks at the text as it is. */
const sureFrom = 0.8;

/**
 * Takes what a second detector found out of a de-identified text as well. What it is sure of is replaced; what it only
 * suspects makes the text uncertain. It never brings anything back. A detector that fails changes nothing, and `onFailure`
 * hears of it.
 */
export async function uniteWithSecond(ours: Deidentified, second: SecondDetector, language: string, onFailure: () => void): Promise<Deidentified> {
  const [answer] = await Promise.allSettled([Promise.resolve().then(() => second.find(ours.text, language))]);
  if (answer.status === 'rejected') {
    onFailure();
    return ours;
  }
  const left = answer.value.filter(({ start, end }) => start < end && end <= ours.text.length && !ours.placeholders.some((known) => start < known.end && known.start < end));
  const sure = apart(left.filter(({ confidence }) => confidence >= sureFrom));
  const suspected = left.filter(({ confidence }) => confidence < sureFrom);
  const uncertain = ours.uncertain || suspected.length > 0;
  const { text, placeholders } = renderReplacements(ours.text, sure);
  const moved = ours.placeholders.map((known) => ({ ...known, ...movedBehind(sure, placeholders, known) }));
  const doubts = [...ours.doubts, ...suspected]
    .filter(({ start, end }) => !sure.some((replaced) => start < replaced.end && replaced.start < end))
    .map((doubt) => ({ ...doubt, ...movedBehind(sure, placeholders, doubt) }))
    .sort((a, b) => a.start - b.start);
  return { ...ours, text, doubts, placeholders: [...moved, ...placeholders].sort((a, b) => a.start - b.start), uncertain };
}

/** The finds in order, each that overlaps an earlier one left out. */
function apart(found: readonly PhiSpan[]): FoundIdentifier[] {
  const kept: PhiSpan[] = [];
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
