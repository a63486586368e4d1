/** How many words a filter may see at once. */
export const filterWidths = [1, 2, 3] as const;
/** A filter of width 3 has three parts, one for each of the words it sees. */
export const partsOfFilters = filterWidths.reduce<number>((sum, width) => sum + width, 0);

/**
 * A convolution over word vectors (Kim 2014): filters that look for a meaning in one, two or three words in a row; of each the
 * strongest response in the text counts, wherever it is.
 */
export interface Filters {
  /** Filters of each width. */
  readonly count: number;
  readonly dimensions: number;
  /** Part by part (see `partAt`), filter by filter, dimension by dimension. */
  readonly parts: Float32Array;
  /** Width by width, filter by filter: what is added to a response. */
  readonly thresholds: Float32Array;
  /** Width by width, filter by filter, class by class. */
  readonly speaks: Float32Array;
  readonly intercepts: Float32Array;
}

/** The filters as they are shipped: base64 of little-endian 32-bit floats. */
export interface MeaningModel {
  readonly version: string;
  readonly count: number;
  readonly dimensions: number;
  readonly parts: string;
  readonly thresholds: string;
  readonly speaks: string;
  readonly intercepts: string;
  /** What the log-odds of both readers count together where every word has a meaning. */
  readonly shares: Shares;
}

export interface Shares {
  readonly features: number;
  readonly meanings: number;
}

/** Which part of all the filters of a width looks at its `offset`-th word. */
export function partAt(width: number, offset: number): number {
  return (width * (width - 1)) / 2 + offset;
}

/** Reads the filters that are shipped. */
export function openFilters({ count, dimensions, parts, thresholds, speaks, intercepts }: MeaningModel): Filters {
  return { count, dimensions, parts: floatsOf(parts), thresholds: floatsOf(thresholds), speaks: floatsOf(speaks), intercepts: floatsOf(intercepts) };
}

function floatsOf(base64: string): Float32Array {
  const bytes = Buffer.from(base64, 'base64');
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
}
