import * as z from 'zod';

export const Span = z.object({ start: z.number(), end: z.number() });
/** In UTF-16 code units of the text. */
export type Span = Readonly<z.infer<typeof Span>>;

/** A text with its identifiers, and with what may go or stay (exact ages, say). */
export const LabelledText = z.object({ text: z.string(), spans: z.array(Span), optional: z.array(Span).default([]) });
export type LabelledText = z.infer<typeof LabelledText>;

/** Shares of 1. */
export interface IdentifierScore {
  /** Of the identifiers' characters (blanks aside): those that stay. */
  readonly leak: number;
  /** Of the other characters (blanks aside): those that go. */
  readonly overRedaction: number;
  /** Of the identifiers: those of which a letter or digit stays. */
  readonly notFullyRemoved: number;
  /** Of the texts without an identifier: those that lose something. */
  readonly cleanTouched: number;
}

/** How well the spans found fit the labels; `found` has one list for each text. */
export function scoreIdentifiers(samples: readonly LabelledText[], found: readonly (readonly Span[])[]): IdentifierScore {
  const sums = { identifying: 0, left: 0, other: 0, removed: 0, identifiers: 0, notFullyRemoved: 0, clean: 0, touched: 0 };
  samples.forEach(({ text, spans, optional }, index) => {
    const [gold, either, taken] = [coverage(text, spans), coverage(text, [...spans, ...optional]), coverage(text, found[index] ?? [])];
    for (let at = 0; at < text.length; at += 1) {
      if (/\s/.test(text.charAt(at))) continue;
      if (gold[at] === 1) {
        sums.identifying += 1;
        sums.left += taken[at] === 1 ? 0 : 1;
      } else if (either[at] !== 1) {
        sums.other += 1;
        sums.removed += taken[at] === 1 ? 1 : 0;
      }
    }
    sums.identifiers += spans.length;
    sums.notFullyRemoved += spans.filter((span) => offsetsOf(span).some((at) => taken[at] !== 1 && /[\p{L}\p{N}]/u.test(text.charAt(at)))).length;
    if (spans.length > 0) return;
    sums.clean += 1;
    sums.touched += isTouched(text, found[index] ?? [], either) ? 1 : 0;
  });
  return {
    leak: share(sums.left, sums.identifying),
    overRedaction: share(sums.removed, sums.other),
    notFullyRemoved: share(sums.notFullyRemoved, sums.identifiers),
    cleanTouched: share(sums.touched, sums.clean),
  };
}

function coverage(text: string, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) covered.fill(1, Math.max(0, start), end);
  return covered;
}

/** Whether anything went, of which at least half must stay. */
function isTouched(text: string, found: readonly Span[], mayGo: Uint8Array): boolean {
  return runsOf(text, found).some((run) => {
    const characters = offsetsOf(run).filter((at) => /\S/.test(text.charAt(at)));
    return characters.length > 0 && characters.filter((at) => mayGo[at] === 1).length < characters.length / 2;
  });
}

/** Spans that overlap, or have nothing but up to three blanks and marks between them, as one. */
function runsOf(text: string, spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = runs.at(-1);
    const isNear = last !== undefined && (span.start <= last.end || (span.start - last.end <= 3 && /^[\s.,;:'’"()\-–/]*$/.test(text.slice(last.end, span.start))));
    if (isNear) runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else runs.push(span);
  }
  return runs;
}

const offsetsOf = ({ start, end }: Span): number[] => Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);

/** Nothing of nothing is nothing: a corpus without clean texts has none that is touched. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
