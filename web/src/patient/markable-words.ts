/** A piece of a text: a word that can be marked, or what stands between words. Offsets are UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isWord: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of a text in its language (BCP 47), and what stands between them. A placeholder in brackets is no word: it is gone already. */
export function piecesOf(text: string, language: string): Piece[] {
  const placeholders = [...text.matchAll(/\[[A-Z_]+(?: \d+)?\]/g)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment, index, isWordLike }) => {
    const end = index + segment.length;
    return { start: index, end, text: segment, isWord: isWordLike === true && !placeholders.some((each) => index >= each.start && end <= each.end) };
  });
}

/** The ranges that marked words (by their start) make: neighbours become one, with what stands between them on the line. */
export function rangesOf(pieces: readonly Piece[], marked: ReadonlySet<number>): Range[] {
  const ranges: Range[] = [];
  let isJoined = false;
  for (const { start, end, text, isWord } of pieces) {
    const last = ranges.at(-1);
    if (isWord && marked.has(start)) {
      if (last !== undefined && isJoined) ranges[ranges.length - 1] = { start: last.start, end };
      else ranges.push({ start, end });
      isJoined = true;
    } else if (isWord || text.includes('\n')) isJoined = false;
  }
  return ranges;
}
