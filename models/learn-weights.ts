import type { Random } from './names/random.ts';

/** One text as the learner sees it: which weights it uses how much, what it is, and how much it counts. */
export interface Example {
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
  readonly weight: number;
  /** For each weight that it uses, whether it stands for words themselves, not for what they mean. */
  readonly verbal?: readonly boolean[];
}

export interface LearningSettings {
  readonly classes: number;
  readonly columns: number;
  /** How strongly weights are pulled to nought. */
  readonly pull: number;
  readonly rounds: number;
  readonly step: number;
  /** What is left out in turn, so that no weight leans on another. */
  readonly leftOut?: {
    /** Each weight, with this probability. */
    readonly each: number;
    /** All words of an example, with this probability: a new writer's are other words. */
    readonly words: number;
  };
}

/** Rows of `classes` weights for each column; the last column is the intercept, which nothing pulls. */
export type Weights = Float64Array;

/** Multinomial logistic regression by stochastic gradients with a step of its own for each weight (AdaGrad); the mean of the last half of the rounds. */
export function learnWeights(examples: readonly Example[], { classes, columns, pull, rounds, step, leftOut }: LearningSettings, random: Random): Weights {
  const weights = new Float64Array((columns + 1) * classes);
  const squares = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const order = examples.map((_, index) => index);
  const seen = new Float64Array(columns);
  for (const { at, weight } of examples) for (const column of at) seen[column] = (seen[column] ?? 0) + weight;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const whole = examples[index];
      if (whole === undefined) continue;
      const example = leftOut === undefined ? whole : thinned(whole, leftOut, random);
      const shares = sharesOf(weights, example, classes, columns);
      for (let each = 0; each < classes; each += 1) {
        const error = ((shares[each] ?? 0) - (example.label === each ? 1 : 0)) * example.weight;
        for (let feature = 0; feature <= example.at.length; feature += 1) {
          const column = feature === example.at.length ? columns : (example.at[feature] ?? 0);
          const slot = column * classes + each;
          // The pull is shared out over the texts that use a weight, so that a rare one is pulled as hard as a common one.
          const decay = column === columns ? 0 : (pull * example.weight * (weights[slot] ?? 0)) / (seen[column] ?? 1);
          const gradient = error * (feature === example.at.length ? 1 : (example.values[feature] ?? 0)) + decay;
          squares[slot] = (squares[slot] ?? 0) + gradient * gradient;
          weights[slot] = (weights[slot] ?? 0) - (step * gradient) / Math.sqrt((squares[slot] ?? 0) + 1e-2);
        }
      }
    }
    if (round >= rounds / 2) for (let slot = 0; slot < weights.length; slot += 1) mean[slot] = (mean[slot] ?? 0) + (weights[slot] ?? 0) / Math.floor(rounds / 2);
  }
  return mean;
}

/** An example without what is left out this time; what is left counts as much as all would. */
function thinned(example: Example, { each, words }: Required<LearningSettings>['leftOut'], random: Random): Example {
  const wordless = random.next() < words;
  const kept = Array.from(example.at.keys()).filter((feature) => !(wordless && example.verbal?.[feature] === true) && random.next() >= each);
  return { ...example, at: Int32Array.from(kept, (feature) => example.at[feature] ?? 0), values: Float64Array.from(kept, (feature) => (example.values[feature] ?? 0) / (1 - each)) };
}

/** The probability of each class. */
export function sharesOf(weights: Weights, { at, values }: Pick<Example, 'at' | 'values'>, classes: number, columns: number): Float64Array {
  const logits = new Float64Array(classes);
  for (let each = 0; each < classes; each += 1) {
    let logit = weights[columns * classes + each] ?? 0;
    for (let feature = 0; feature < at.length; feature += 1) logit += (values[feature] ?? 0) * (weights[(at[feature] ?? 0) * classes + each] ?? 0);
    logits[each] = logit;
  }
  return softmax(logits);
}

function softmax(logits: Float64Array): Float64Array {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Puts the places into another order, by chance. */
export function shuffle(order: number[], random: Random): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.next() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
