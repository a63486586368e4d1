import * as z from 'zod';

const Judged = z.object({
  id: z.union([z.string(), z.number()]),
  deidentified: z.object({ text: z.string(), spans: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })) }),
  classification: z.object({ specialty: z.string(), review: z.boolean() }),
  urgency: z.object({ level: z.string(), redFlags: z.array(z.object({ name: z.string() })), review: z.boolean() }),
});
type Judged = z.infer<typeof Judged>;

/** What a person says of a text: `label` its specialty, `level` its urgency. */
const Expected = z.object({ id: z.union([z.string(), z.number()]), label: z.string().optional(), level: z.string().optional() });
type Expected = z.infer<typeof Expected>;

interface Pair {
  readonly id: string | number;
  readonly old: Judged;
  readonly new: Judged;
  readonly expected: Expected;
}

/** What is compared: its name, and its value in one output. */
const aspects: readonly { readonly name: string; readonly of: (judged: Judged) => string; readonly expected?: (line: Expected) => string | undefined }[] = [
  { name: 'specialty', of: ({ classification }) => classification.specialty, expected: ({ label }) => label },
  { name: 'specialty review', of: ({ classification }) => (classification.review ? 'asks a person' : 'sure') },
  { name: 'urgency', of: ({ urgency }) => urgency.level, expected: ({ level }) => level },
  { name: 'urgency review', of: ({ urgency }) => (urgency.review ? 'asks a person' : 'sure') },
  { name: 'red flags', of: ({ urgency }) => urgency.redFlags.map(({ name }) => name).sort().join('+') || 'none' },
  { name: 'identifiers', of: ({ deidentified }) => deidentified.spans.map(({ start, end, type }) => `${type}@${start}-${end}`).join(' ') },
];
/** These have too many values to list the rates of each. */
const countedOnly: ReadonlySet<string> = new Set(['red flags', 'identifiers']);
const shownIds = 20;

/**
 * What changes from one version's outputs to another's on the same input: each changed label with counts and ids, the
 * rates of both, and where the input says what is right (`label`, `level`) how often each was. Never a text.
 *
 * @throws z.ZodError when an output line is of another form.
 */
export function compareVersions(input: readonly string[], oldLines: readonly string[], newLines: readonly string[]): readonly string[] {
  const pairs = pairUp(input, oldLines, newLines);
  return [`${pairs.length} texts triaged by both; ${input.length - pairs.length} lines could not be compared; nothing was changed.`, ...aspects.flatMap((aspect) => linesOf(aspect, pairs))];
}

function pairUp(input: readonly string[], oldLines: readonly string[], newLines: readonly string[]): Pair[] {
  return input.flatMap((line, at) => {
    const [before, after] = [Judged.safeParse(parse(oldLines[at])), Judged.safeParse(parse(newLines[at]))];
    const expected = Expected.safeParse(parse(line));
    return before.success && after.success && expected.success ? [{ id: after.data.id, old: before.data, new: after.data, expected: expected.data }] : [];
  });
}

function parse(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

function linesOf({ name, of, expected }: (typeof aspects)[number], pairs: readonly Pair[]): string[] {
  const changed = pairs.filter((pair) => of(pair.old) !== of(pair.new));
  const head = `${name}: ${changed.length} of ${pairs.length} change (${percent(changed.length, pairs.length)}).`;
  if (name === 'identifiers') return [`${head}${idsOf(changed).join('')}`];
  const changes = [...Map.groupBy(changed, (pair) => `${of(pair.old)} → ${of(pair.new)}`)].sort(([, a], [, b]) => b.length - a.length);
  return [
    head,
    ...changes.map(([change, some]) => `  ${change}: ${some.length}${idsOf(some).join('')}`),
    ...(countedOnly.has(name) ? [] : [...new Set(pairs.flatMap((pair) => [of(pair.old), of(pair.new)]))].sort().map((value) => rateOf(value, pairs, of))),
    ...(expected === undefined ? [] : recallLines(pairs, of, expected)),
  ];
}

function rateOf(value: string, pairs: readonly Pair[], of: (judged: Judged) => string): string {
  const [before, after] = [pairs.filter((pair) => of(pair.old) === value).length, pairs.filter((pair) => of(pair.new) === value).length];
  return `  rate of ${value}: ${percent(before, pairs.length)} (${before}) → ${percent(after, pairs.length)} (${after})`;
}

function recallLines(pairs: readonly Pair[], of: (judged: Judged) => string, expected: (line: Expected) => string | undefined): string[] {
  const byTruth = Map.groupBy(pairs.filter((pair) => expected(pair.expected) !== undefined), (pair) => expected(pair.expected) ?? '');
  return [...byTruth].sort(([a], [b]) => (a < b ? -1 : 1)).map(([truth, some]) => {
    const [before, after] = [some.filter((pair) => of(pair.old) === truth).length, some.filter((pair) => of(pair.new) === truth).length];
    return `  recall of ${truth}: ${percent(before, some.length)} (${before} of ${some.length}) → ${percent(after, some.length)} (${after} of ${some.length})`;
  });
}

function idsOf(pairs: readonly Pair[]): string[] {
  if (pairs.length === 0) return [];
  const more = pairs.length > shownIds ? `, and ${pairs.length - shownIds} more` : '';
  return [` (${pairs.slice(0, shownIds).map(({ id }) => id).join(', ')}${more})`];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
