import type { Token } from '../read-tokens.ts';
import { textWords } from '../text-words.ts';
import { dangerClasses } from './danger-model.ts';
import { filterWidths, partAt, partsOfFilters, type Filters } from './meaning-model.ts';
import { unknownWord, wholeValue, type WordVectors } from './word-vectors.ts';

const classes = dangerClasses.length;
const widest = filterWidths.length;
/**
 * Words of the language whose responses are kept; no word of a text that the vectors do not know is. More different ones
 * in one text, which 20,000 characters hardly hold, are not heard.
 */
const mostRemembered = 6_000;

/** What the words of a text mean together. */
export interface Meaning {
  /** Log-odds of the classes of danger. */
  readonly logits: readonly number[];
  /** Share of the words that have a meaning, 0 to 1. */
  readonly known: number;
  /** The sentence that speaks most of danger. */
  readonly sentence: number;
}

/** The words of a text in a row as rows of vectors; between two sentences, and for a word without one, nothing. */
export interface WordRows {
  readonly rows: Int32Array;
  readonly sentences: Int32Array;
  readonly known: number;
}

/** Looks up the words of a text. Blank words, which order a machine about, are as if not written. */
export function readWordRows(tokens: readonly Token[], { rowOf }: WordVectors): WordRows {
  const { words, at } = textWords(tokens);
  const rowOfWord = Int32Array.from(words, rowOf);
  const rows: number[] = [];
  const sentences: number[] = [];
  let [spoken, known] = [0, 0];
  for (const [place, { word, sentence }] of tokens.entries()) {
    if (word === '') continue;
    if (rows.length > 0 && sentences.at(-1) !== sentence) {
      rows.push(unknownWord);
      sentences.push(sentence);
    }
    const row = rowOfWord[at[place] ?? 0] ?? unknownWord;
    rows.push(row);
    sentences.push(sentence);
    spoken += 1;
    if (row !== unknownWord) known += 1;
  }
  while (rows.length < widest) {
    rows.push(unknownWord);
    sentences.push(sentences.at(-1) ?? 0);
  }
  return { rows: Int32Array.from(rows), sentences: Int32Array.from(sentences), known: spoken === 0 ? 0 : known / spoken };
}

/** Reads what the words of a text mean; the same text is always read alike. Linear in the text's length. */
export function meaningReader(filters: Filters, vectors: WordVectors): (tokens: readonly Token[]) => Meaning {
  const responses = new RememberedResponses(filters, vectors);
  return (tokens) => {
    const { rows, sentences, known } = readWordRows(tokens, vectors);
    const starts = responses.startsOf(rows);
    const logits = Array.from(filters.intercepts);
    const bySentence = new Map<number, number>();
    for (const width of filterWidths) {
      const { best, places } = strongest(filters, responses.values, starts, width);
      for (let filter = 0; filter < filters.count; filter += 1) {
        const response = best[filter] ?? 0;
        if (response <= 0) continue;
        const slot = ((width - 1) * filters.count + filter) * classes;
        for (let each = 0; each < classes; each += 1) logits[each] = (logits[each] ?? 0) + response * (filters.speaks[slot + each] ?? 0);
        const sentence = sentences[(places[filter] ?? 0) + width - 1] ?? 0;
        bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + response * ((filters.speaks[slot + classes - 1] ?? 0) - (filters.speaks[slot] ?? 0)));
      }
    }
    const [sentence] = [...bySentence].reduce((most, next) => (next[1] > most[1] ? next : most), [0, -Infinity]);
    return { logits, known, sentence };
  };
}

/** How each part of each filter responds to a word; reckoned once for a word of the language. */
class RememberedResponses {
  /** A stretch for each word remembered; nothing responds in the first one. */
  readonly values: Float32Array;
  readonly #startOf: Int32Array;
  readonly #size: number;
  readonly #filters: Filters;
  readonly #vectors: WordVectors;
  #end: number;

  constructor(filters: Filters, vectors: WordVectors) {
    this.#size = partsOfFilters * filters.count;
    [this.#filters, this.#vectors, this.#end] = [filters, vectors, this.#size];
    this.values = new Float32Array((1 + mostRemembered) * this.#size);
    this.#startOf = new Int32Array(vectors.words);
  }

  /** Where the responses to each of these words start. */
  startsOf(rows: Int32Array): Int32Array {
    if (this.#end + rows.length * this.#size > this.values.length) this.#forget();
    return rows.map((row) => (row === unknownWord ? 0 : this.#startOf[row] || this.#reckon(row)));
  }

  #forget(): void {
    this.#startOf.fill(0);
    this.#end = this.#size;
  }

  #reckon(row: number): number {
    const start = this.#end;
    if (start >= this.values.length) return 0;
    const { parts, dimensions } = this.#filters;
    const from = row * dimensions;
    for (let part = 0; part < this.#size; part += 1) {
      let sum = 0;
      for (let at = 0; at < dimensions; at += 1) sum += (parts[part * dimensions + at] ?? 0) * (this.#vectors.values[from + at] ?? 0);
      this.values[start + part] = sum / wholeValue;
    }
    this.#startOf[row] = start;
    this.#end += this.#size;
    return start;
  }
}

/** The strongest response of each filter of a width, and where; 0 where none is above. */
function strongest({ count, thresholds }: Filters, responses: Float32Array, starts: Int32Array, width: number): { readonly best: Float32Array; readonly places: Int32Array } {
  const best = new Float32Array(count);
  const places = new Int32Array(count);
  const startAt = (place: number, offset: number): number => {
    const start = offset < width ? (starts[place + offset] ?? 0) : 0;
    return start === 0 ? 0 : start + partAt(width, offset) * count;
  };
  for (let place = 0; place + width <= starts.length; place += 1) {
    const [one, two, three] = [startAt(place, 0), startAt(place, 1), startAt(place, 2)];
    for (let filter = 0; filter < count; filter += 1) {
      const response = (thresholds[(width - 1) * count + filter] ?? 0) + (responses[one + filter] ?? 0) + (responses[two + filter] ?? 0) + (responses[three + filter] ?? 0);
      if (response <= (best[filter] ?? 0)) continue;
      best[filter] = response;
      places[filter] = place;
    }
  }
  return { best, places };
}
