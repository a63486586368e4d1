import { dangerClasses } from '../../shared/domain/urgency/danger/danger-model.ts';
import { filterWidths, partAt, partsOfFilters, type Filters } from '../../shared/domain/urgency/danger/meaning-model.ts';
import { unknownWord, wholeValue } from '../../shared/domain/urgency/danger/word-vectors.ts';
import { shuffle } from '../learn-weights.ts';
import { randomFrom, type Random } from '../names/random.ts';

const classes = dangerClasses.length;
const slots = filterWidths.length;
/** Texts that responses to a word are reckoned for at once. */
const goodFor = 64;

/** One text as the learner sees it: its words as rows of vectors. */
export interface WordExample {
  readonly rows: Int32Array;
  readonly label: number;
  readonly weight: number;
}

export interface FilterSettings {
  readonly count: number;
  readonly dimensions: number;
  readonly rounds: number;
  readonly step: number;
  /** In each step a filter is left out with this probability, so that none learns to lean on another. */
  readonly dropout: number;
  readonly pull: number;
}

/** Weights of one kind, with a step of its own for each (AdaGrad) and the mean of the last half of the rounds. */
class Learnt {
  readonly now: Float32Array;
  readonly #squares: Float32Array;
  readonly #sum: Float64Array;
  readonly #step: number;
  #added = 0;

  constructor(length: number, step: number, start: () => number) {
    this.now = Float32Array.from({ length }, start);
    this.#squares = new Float32Array(length).fill(1e-3);
    this.#sum = new Float64Array(length);
    this.#step = step;
  }

  follow(at: number, gradient: number): void {
    const square = (this.#squares[at] ?? 0) + gradient * gradient;
    this.#squares[at] = square;
    this.now[at] = (this.now[at] ?? 0) - (this.#step * gradient) / Math.sqrt(square);
  }

  remember(): void {
    this.#added += 1;
    for (let at = 0; at < this.now.length; at += 1) this.#sum[at] = (this.#sum[at] ?? 0) + (this.now[at] ?? 0);
  }

  mean(): Float32Array {
    return Float32Array.from(this.#sum, (sum) => sum / this.#added);
  }
}

/** Learns filters over word vectors by stochastic gradients. The same texts and seed make the same filters. */
export function learnFilters(examples: readonly WordExample[], values: Int8Array, settings: FilterSettings, seed: number): Filters {
  const random = randomFrom(seed);
  const learner = new FilterLearner(values, settings, random);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) learner.learn(example);
    }
    if (round >= settings.rounds / 2) learner.remember();
  }
  return learner.mean();
}

class FilterLearner {
  readonly #parts: Learnt;
  readonly #thresholds: Learnt;
  readonly #speaks: Learnt;
  readonly #intercepts: Learnt;
  readonly #values: Float32Array;
  readonly #settings: FilterSettings;
  readonly #random: Random;
  readonly #best: Float32Array;
  readonly #places: Int32Array;
  /** What the parts responded to each word, and among which texts that was reckoned. */
  readonly #responses: Float32Array;
  readonly #reckonedIn: Int32Array;
  #texts = 0;

  constructor(values: Int8Array, settings: FilterSettings, random: Random) {
    const { count, dimensions, step } = settings;
    const small = (): number => 0.1 * gauss(random);
    this.#parts = new Learnt(partsOfFilters * count * dimensions, step, small);
    this.#thresholds = new Learnt(slots * count, step, () => 0);
    this.#speaks = new Learnt(slots * count * classes, step, small);
    this.#intercepts = new Learnt(classes, step, () => 0);
    [this.#values, this.#settings, this.#random] = [Float32Array.from(values, (value) => value / wholeValue), settings, random];
    this.#best = new Float32Array(slots * count);
    this.#places = new Int32Array(slots * count);
    const words = values.length / dimensions;
    // One row more, of a word that nothing responds to.
    this.#responses = new Float32Array((words + 1) * partsOfFilters * count);
    this.#reckonedIn = new Int32Array(words);
  }

  remember(): void {
    for (const each of [this.#parts, this.#thresholds, this.#speaks, this.#intercepts]) each.remember();
  }

  mean(): Filters {
    const { count, dimensions } = this.#settings;
    return { count, dimensions, parts: this.#parts.mean(), thresholds: this.#thresholds.mean(), speaks: this.#speaks.mean(), intercepts: this.#intercepts.mean() };
  }

  learn({ rows, label, weight }: WordExample): void {
    const { count, dropout, pull } = this.#settings;
    this.#respond(rows);
    const kept = Array.from(this.#best.keys()).filter((slot) => !this.#random.chance(dropout) && (this.#best[slot] ?? 0) > 0);
    const scale = 1 / (1 - dropout);
    const errors = this.#errors(kept, scale, label, weight);
    for (const slot of kept) {
      let gradient = 0;
      for (let each = 0; each < classes; each += 1) {
        const at = slot * classes + each;
        const speaks = this.#speaks.now[at] ?? 0;
        gradient += (errors[each] ?? 0) * speaks * scale;
        this.#speaks.follow(at, (errors[each] ?? 0) * (this.#best[slot] ?? 0) * scale + pull * speaks);
      }
      this.#thresholds.follow(slot, gradient);
      this.#turn(Math.floor(slot / count) + 1, slot % count, this.#places[slot] ?? 0, rows, gradient);
    }
    for (let each = 0; each < classes; each += 1) this.#intercepts.follow(each, errors[each] ?? 0);
  }

  /** Each filter's strongest response in these words, and where. */
  #respond(rows: Int32Array): void {
    const { count } = this.#settings;
    const size = partsOfFilters * count;
    this.#texts += 1;
    for (const row of rows) if (row !== unknownWord) this.#reckon(row, size);
    this.#best.fill(0);
    const [silent, responses, best, places, thresholds] = [this.#reckonedIn.length * size, this.#responses, this.#best, this.#places, this.#thresholds.now];
    for (const width of filterWidths) {
      const startOf = (place: number, offset: number): number => {
        const row = rows[place + offset] ?? unknownWord;
        return offset >= width || row === unknownWord ? silent : row * size + partAt(width, offset) * count;
      };
      const first = (width - 1) * count;
      for (let place = 0; place + width <= rows.length; place += 1) {
        const [one, two, three] = [startOf(place, 0), startOf(place, 1), startOf(place, 2)];
        for (let filter = 0; filter < count; filter += 1) {
          const response = (thresholds[first + filter] ?? 0) + (responses[one + filter] ?? 0) + (responses[two + filter] ?? 0) + (responses[three + filter] ?? 0);
          if (response <= (best[first + filter] ?? 0)) continue;
          best[first + filter] = response;
          places[first + filter] = place;
        }
      }
    }
  }

  /** Responses to a word are good for a few texts: the filters turn slowly. */
  #reckon(row: number, size: number): void {
    const era = Math.ceil(this.#texts / goodFor);
    if (this.#reckonedIn[row] === era) return;
    this.#reckonedIn[row] = era;
    const { dimensions } = this.#settings;
    const [parts, values, responses] = [this.#parts.now, this.#values, this.#responses];
    for (let part = 0; part < size; part += 1) {
      let sum = 0;
      for (let at = 0; at < dimensions; at += 1) sum += (parts[part * dimensions + at] ?? 0) * (values[row * dimensions + at] ?? 0);
      responses[row * size + part] = sum;
    }
  }

  #errors(kept: readonly number[], scale: number, label: number, weight: number): number[] {
    const logits = Array.from(this.#intercepts.now);
    for (const slot of kept) for (let each = 0; each < classes; each += 1) logits[each] = (logits[each] ?? 0) + scale * (this.#best[slot] ?? 0) * (this.#speaks.now[slot * classes + each] ?? 0);
    const most = Math.max(...logits);
    const powers = logits.map((logit) => Math.exp(logit - most));
    const sum = powers.reduce((a, b) => a + b, 0);
    return powers.map((power, each) => (power / sum - (each === label ? 1 : 0)) * weight);
  }

  /** Turns the parts of a filter towards the words that it responded to, or away from them. */
  #turn(width: number, filter: number, place: number, rows: Int32Array, gradient: number): void {
    const { count, dimensions } = this.#settings;
    for (let offset = 0; offset < width; offset += 1) {
      const row = rows[place + offset] ?? unknownWord;
      if (row === unknownWord) continue;
      const from = (partAt(width, offset) * count + filter) * dimensions;
      for (let at = 0; at < dimensions; at += 1) this.#parts.follow(from + at, gradient * (this.#values[row * dimensions + at] ?? 0));
    }
  }
}

function gauss(random: Random): number {
  return Math.sqrt(-2 * Math.log(random.next() + 1e-9)) * Math.cos(2 * Math.PI * random.next());
}
