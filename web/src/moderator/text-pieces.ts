/** A place in a text (UTF-16 code units) that something is said of. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that the same marks cover. */
export interface Piece<M extends Mark> {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly M[];
}

/** Cuts a text wherever a mark begins or ends; marks may overlap, and those that lie outside are cut off or left out. */
export function piecesOf<M extends Mark>(text: string, marks: readonly M[]): Piece<M>[] {
  const inside = marks.filter(({ start, end }) => start < end && start < text.length && start >= 0);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, Math.min(end, text.length)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => ({
    start,
    text: text.slice(start, cuts[at + 1]),
    marks: inside.filter((mark) => mark.start <= start && start < mark.end),
  }));
}

/** The range without white space at its ends; undefined when nothing else is in it. */
export function trimmedRange(text: string, { start, end }: Mark): Mark | undefined {
  const within = text.slice(start, end);
  const from = start + within.length - within.trimStart().length;
  const to = end - (within.length - within.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}

/** Every place of the words in the text, whatever their case, from left to right. */
export function placesOf(text: string, words: string): Mark[] {
  const wanted = words.trim().toLowerCase();
  const lower = text.toLowerCase();
  // Lower case may be longer than what it is made of; then only the very same letters are looked for.
  const [haystack, needle] = lower.length === text.length ? [lower, wanted] : [text, words.trim()];
  const places: Mark[] = [];
  if (needle === '') return places;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + needle.length)) places.push({ start: at, end: at + needle.length });
  return places;
}

export function overlaps(one: Mark, other: Mark): boolean {
  return one.start < other.end && other.start < one.end;
}
